/// What is known of a folder that the program uses.
struct FolderFacts: Equatable {
    /// What it is for.
    enum Use: String {
        case articles, configuration, state, cache, data

        /// Whether the program makes the folder itself when it needs it.
        var isMadeWhenNeeded: Bool { self != .articles }

        /// Whether the program writes into it.
        var isWritten: Bool { self == .articles || self == .state || self == .cache }
    }

    /// What is at the path.
    struct Status: Equatable {
        var isFolder = true
        var isReadable = true
        var isWritable = true
        /// Whether it belongs to who runs the program.
        var isOwn = true
        /// The permission bits, 0...0o7777.
        var permissions: UInt32 = 0o755
        /// The bytes that are free on its disk, nil where the disk does not say.
        var freeBytes: Int?
    }

    /// Less than this is too little to write an index and comments: 10 MB.
    private static let leastFree = 10_000_000

    let use: Use
    /// The path as it may be shown.
    let path: String
    /// What is there; nil where nothing is.
    let status: Status?

    /// The facts as they are reported.
    var section: DoctorReport.Section {
        var section = DoctorReport.Section("Folder: " + use.rawValue)
        section.add("path", path)
        guard let status else {
            section.add("exists", use.isMadeWhenNeeded ? "not yet; that is as it should be" : "no")
            if !use.isMadeWhenNeeded {
                section.problems.append("There is no folder \(path): make it, or name the one with your articles.")
            }
            return section
        }
        section.add("exists", DoctorReport.answer(status.isFolder))
        guard status.isFolder else {
            section.problems.append("\(path) is no folder: move what is there out of the way.")
            return section
        }
        section.add("readable", DoctorReport.answer(status.isReadable))
        section.add("writable", DoctorReport.answer(status.isWritable))
        section.add("owner", status.isOwn ? "me" : "somebody else")
        section.add("mode", String(status.permissions, radix: 8))
        section.add("free", status.freeBytes.map(ByteCount.text) ?? "not known")
        section.problems = problems(of: status)
        return section
    }

    private func problems(of status: Status) -> [String] {
        var problems: [String] = []
        if !status.isReadable {
            problems.append("\(path) can't be read: check its permissions, \(use.rawValue) are there.")
        }
        if use.isWritten, !status.isWritable {
            problems.append("\(path) can't be written to: check its permissions, or \(loss) lost.")
        }
        if use != .articles, status.permissions & 0o002 != 0 {
            problems.append("Everybody may write to \(path): take that away with chmod o-w.")
        }
        if use.isWritten, let free = status.freeBytes, free < FolderFacts.leastFree {
            problems.append("There are only \(ByteCount.text(free)) free at \(path): make room.")
        }
        return problems
    }

    private var loss: String { use == .articles ? "comments can't be posted and are" : "what goes there is" }
}

/// Sizes for people.
enum ByteCount {
    /// "12 B", "4.5 kB", "120.0 GB", in powers of a thousand.
    static func text(_ bytes: Int) -> String {
        var tenths = bytes * 10
        var unit = 0
        let units = ["B", "kB", "MB", "GB", "TB", "PB"]
        while tenths >= 10_000, unit < units.count - 1 {
            tenths /= 1000
            unit += 1
        }
        return unit == 0 ? "\(bytes) B" : "\(tenths / 10).\(tenths % 10) \(units[unit])"
    }
}
