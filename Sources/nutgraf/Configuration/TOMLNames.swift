/// The names in a line of TOML (TOML 1.0: keys, tables, inline tables): what they are of interest for is where they stand.
struct TOMLNames {
    private var rest: Substring
    /// How deep tables are looked into: more than settings are.
    private static let deepest = 8

    private init(_ line: Substring) { rest = line }

    /// What a line names.
    enum Line: Equatable {
        /// The table that begins here: its names from the outside in.
        case table([String])
        /// What gets a value here: the names from the outside in, those in inline tables after their own.
        case values([[String]])
    }

    /// What a line names; nil where it names nothing, as a comment does.
    static func of(_ line: Substring) -> Line? {
        var names = TOMLNames(line)
        if names.take("[") {
            _ = names.take("[")
            return .table(names.path())
        }
        let paths = names.assignment(in: [])
        return paths.isEmpty ? nil : .values(paths)
    }

    /// `a.b = …`, and what an inline table behind the sign names.
    private mutating func assignment(in table: [String]) -> [[String]] {
        let path = table + path()
        guard path.count > table.count, take("=") else { return [] }
        guard path.count < Self.deepest, take("{") else {
            skipValue()
            return [path]
        }
        var paths = [path]
        while true {
            let inner = assignment(in: path)
            paths += inner
            guard !inner.isEmpty, take(",") else { break }
        }
        _ = take("}")
        return paths
    }

    /// Names with full stops between them; a quoted one may have a stop, a bracket or an equals sign in it.
    private mutating func path() -> [String] {
        var names: [String] = []
        repeat {
            skipBlanks()
            guard let match = rest.prefixMatch(of: /"((?:[^"\\]|\\.)*)"|'([^']*)'|([^.,=#{}\[\]"' \t]+)/) else { break }
            names.append(match.1.map(Self.unescaped) ?? String(match.2 ?? match.3 ?? ""))
            rest = rest[match.range.upperBound...]
        } while take(".")
        return names
    }

    /// Goes to the comma or the bracket that ends a value in an inline table; commas in texts and lists are part of it.
    private mutating func skipValue() {
        var depth = 0
        while let first = rest.first {
            if first == "\"" || first == "'", let text = rest.prefixMatch(of: /"(?:[^"\\]|\\.)*"|'[^']*'/) {
                rest = rest[text.range.upperBound...]
                continue
            }
            if depth == 0, first == "," || first == "}" { return }
            if first == "[" || first == "{" { depth += 1 }
            if first == "]" || first == "}" { depth -= 1 }
            rest = rest.dropFirst()
        }
    }

    private mutating func take(_ character: Character) -> Bool {
        skipBlanks()
        guard rest.first == character else { return false }
        rest = rest.dropFirst()
        return true
    }

    private mutating func skipBlanks() { rest = rest.drop { $0 == " " || $0 == "\t" } }

    /// Of the escapes only the backslash's own is known: it is a key's name, too.
    private static func unescaped(_ text: Substring) -> String { String(text.replacing("\\\\", with: "\\")) }
}
