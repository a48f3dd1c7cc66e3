/// How everything stands that the program depends on, to be pasted into a report: a value, and the text that it makes.
struct DoctorReport: Equatable {
    /// What belongs together.
    struct Section: Equatable {
        /// What is known, as a name and a value.
        struct Line: Equatable {
            let key: String
            let value: String
        }

        let title: String
        var lines: [Line] = []
        /// What is wrong and what to do about it, in a sentence or two each.
        var problems: [String] = []

        init(_ title: String) { self.title = title }

        /// Adds what is known.
        mutating func add(_ key: String, _ value: String) { lines.append(Line(key: key, value: value)) }
    }

    let sections: [Section]

    /// Whether nothing is wrong.
    var isWell: Bool { sections.allSatisfy(\.problems.isEmpty) }

    /// Sections of aligned "key: value" lines; what is wrong is on a line that begins with "!".
    var text: String {
        let width = sections.flatMap(\.lines).map(\.key.count).max() ?? 0
        return sections.map { section in
            let lines = section.lines.map { line in
                "  \(line.key):" + String(repeating: " ", count: width - line.key.count + 1) + line.value
            }
            return ([section.title] + lines + section.problems.map { "! " + $0 }).map { PrintableText.of($0) + "\n" }
                .joined()
        }.joined(separator: "\n")
    }

    /// "yes" or "no".
    static func answer(_ isSo: Bool) -> String { isSo ? "yes" : "no" }
}
