/// Where things stand in the text of a configuration, for messages that name the line.
struct ConfigurationLines {
    private struct Place: Hashable {
        var table: String
        var key: String
    }

    private var numbers: [Place: Int] = [:]
    private var tables: [String: Int] = [:]

    /// Looks through a text for tables and keys.
    init(_ text: String) {
        var table = ""
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let code = line.drop { $0 == " " || $0 == "\t" }
            if code.first == "[" {
                table = Self.names(ofHeader: code).joined(separator: ".")
                tables[table] = tables[table] ?? index + 1
            } else if let key = Self.key(of: code) {
                numbers[Place(table: table, key: key)] = numbers[Place(table: table, key: key)] ?? index + 1
            }
        }
    }

    /// The number, from 1, of the line of a key in a table ("" at the top), or of the table where the key is nil; nil where it
    /// is written in another way.
    func number(of key: String?, in table: String) -> Int? {
        guard let key else { return tables[table] }
        return numbers[Place(table: table, key: key)]
    }

    /// The key that a line gives a value; a quoted one may have an equals sign in it.
    static func key(of code: Substring) -> String? {
        guard let first = code.first, first != "#" else { return nil }
        if first == "\"" || first == "'" {
            return code.dropFirst().firstIndex(of: first).map { bare(code[...$0]) }
        }
        return code.firstIndex(of: "=").map { bare(code[..<$0]) }
    }

    /// The names in a line that begins a table; a quoted one may have a full stop or a bracket in it.
    private static func names(ofHeader code: Substring) -> [String] {
        var names: [String] = []
        var rest = code.drop { $0 == "[" }
        while let name = rest.prefixMatch(of: /[ \t]*("[^"]*"|'[^']*'|[^.\]"' \t]+)[ \t]*\.?/) {
            names.append(bare(name.1))
            rest = rest[name.range.upperBound...]
        }
        return names
    }

    private static func bare(_ text: Substring) -> String {
        var text = text
        while let last = text.last, last.isWhitespace { text.removeLast() }
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        if let first = text.first, first == "\"" || first == "'", text.count >= 2, text.last == first {
            text = text.dropFirst().dropLast()
        }
        return String(text.replacing("\\\\", with: "\\"))
    }
}
