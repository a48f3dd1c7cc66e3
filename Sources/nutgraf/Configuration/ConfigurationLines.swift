/// Where things stand in the text of a configuration, for messages that name the line.
struct ConfigurationLines {
    private var numbers: [[String]: Int] = [:]

    /// Looks through a text for tables and keys, those in dotted names and inline tables, too.
    init(_ text: String) {
        var table: [String] = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            switch TOMLNames.of(line) {
            case .table(let names):
                table = names
                note(names, line: index + 1)
            case .values(let paths): for path in paths { note(table + path, line: index + 1) }
            case nil: break
            }
        }
    }

    /// A table stands where it, or the first thing in it, is named first.
    private mutating func note(_ path: [String], line: Int) {
        for count in path.indices.map({ $0 + 1 }) {
            numbers[Array(path.prefix(count))] = numbers[Array(path.prefix(count))] ?? line
        }
    }

    /// The number, from 1, of the line that names a key or a table, by the names from the outside in; nil where none does.
    func number(of path: String...) -> Int? { numbers[path] }

    /// The setting that a line of the top gives a value.
    static func key(of line: String) -> String? {
        if case .values(let paths) = TOMLNames.of(line[...]) { paths.first?.first } else { nil }
    }
}
