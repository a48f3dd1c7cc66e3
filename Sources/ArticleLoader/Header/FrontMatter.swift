/// YAML front matter between two lines of three dashes: the part of YAML that people write there, that is scalars,
/// quoted or not, and lists of them.
enum FrontMatter {
    /// The most lines that front matter may take: a page that begins with a rule is not searched to its end.
    private static let mostLines = 200

    /// Reads the front matter of a page; empty where it has none.
    static func read(_ lines: [SourceLine]) -> PageHeader {
        var header = PageHeader()
        guard lines.first?.text == "---" else { return header }
        let inside = lines.prefix(mostLines).dropFirst()
        // A comment that was written into the page may hold such a line.
        let last = inside.indices.first {
            isEnd(lines[$0].text) || lines[$0].startsDiscussion || StampedComment.end(at: $0, in: lines) != nil
        }
        guard let end = last, isEnd(lines[end].text) else {
            return header
        }
        guard lines[1..<end].contains(where: { field($0) != nil }) else { return header }
        header.lines = 0..<(end + 1)
        var index = 1
        while index < end {
            let line = lines[index]
            index += 1
            guard let (field, value) = field(line) else { continue }
            if !value.isEmpty {
                header.set(field, to: scalar(value), line: index - 1)
                continue
            }
            // A list may stand below its name, an item a line.
            var items: [String] = []
            while index < end, case let text = lines[index].text, text.hasPrefix("- ") {
                items.append(scalar(String(text.dropFirst(2))))
                index += 1
            }
            header.set(field, to: items.joined(separator: ","), line: index - 1)
        }
        return header
    }

    private static func isEnd(_ line: String) -> Bool { line == "---" || line == "..." }

    private static func field(_ line: SourceLine) -> (PageHeader.Field, value: String)? {
        guard line.indent == 0, let colon = line.text.firstIndex(of: ":"),
            let field = PageHeader.Field(rawValue: line.text[..<colon].lowercased())
        else { return nil }
        let value = line.text[line.text.index(after: colon)...].trimming(where: \.isWhitespace)
        return (field, String(value))
    }

    /// A scalar without its quotation marks, or a list in brackets without them and theirs.
    private static func scalar(_ value: String) -> String {
        let value = value.trimmingSpaces
        if value.hasPrefix("["), value.hasSuffix("]") {
            return value.dropFirst().dropLast().split(separator: ",").map { scalar(String($0)) }.joined(separator: ",")
        }
        guard value.count >= 2, let quote = value.first, quote == value.last else { return value }
        let inside = String(value.dropFirst().dropLast())
        switch quote {
        case "'": return inside.replacing("''", with: "'")
        case "\"": return inside.replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
        default: return value
        }
    }
}

extension StringProtocol {
    /// The text without white space at its ends.
    var trimmingSpaces: String {
        if let first = unicodeScalars.first, let last = unicodeScalars.last, first.isPlain, last.isPlain {
            return String(self)
        }
        return String(Substring(self).trimming(where: \.isWhitespace))
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is a sign of ASCII that is seen.
    fileprivate var isPlain: Bool { value > 0x20 && value < 0x7f }
}
