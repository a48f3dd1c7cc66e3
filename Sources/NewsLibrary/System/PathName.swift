/// The few things that are done to paths.
enum PathName {
    /// The path of a name in a folder.
    static func joined(_ folder: String, _ name: String) -> String {
        folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
    }

    /// The folder that an absolute path lies in: "/a" for "/a/b", "/" for "/a".
    static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash != path.startIndex else { return "/" }
        return String(path[..<slash])
    }

    /// The last name of a path: "b" for "/a/b".
    static func last(of path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
    }

    /// A path relative to a folder that it lies in, "" for the folder itself; nil where it lies elsewhere.
    static func relative(_ path: String, to folder: String) -> String? {
        if path == folder { return "" }
        let start = folder.utf8.last == UInt8(ascii: "/") ? folder : folder + "/"
        return path.utf8.starts(with: start.utf8) ? String(path.utf8.dropFirst(start.utf8.count)) : nil
    }

    /// The path as it may stand in a line of text: what would end the line, move the cursor or turn the direction of
    /// writing is U+FFFD.
    static func shown(_ path: String) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in path.unicodeScalars {
            switch scalar.value {
            case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
                shown.append("\u{FFFD}")
            default: shown.append(scalar)
            }
        }
        return String(shown)
    }
}
