/// Header lines as mail has them: "Title: …" up to the first blank line.
enum HeaderLines {
    /// The longest name of a field, in characters.
    private static let longestName = 24

    /// Reads the header lines of a page; empty where its first lines are none.
    ///
    /// The first line has to be a field that is understood and each other one a field of some name, so that text that
    /// happens to begin with "Date: …" stays text.
    static func read(_ lines: [SourceLine]) -> PageHeader {
        var header = PageHeader()
        guard let first = lines.first, let field = split(first.text), PageHeader.Field(rawValue: field.name) != nil
        else {
            return header
        }
        var end = 0
        while end < lines.count, !lines[end].isBlank, !lines[end].startsDiscussion {
            guard let (name, value) = split(lines[end].text) else { return PageHeader() }
            if let field = PageHeader.Field(rawValue: name) { header.set(field, to: value, line: end) }
            end += 1
        }
        header.lines = 0..<end
        return header
    }

    /// "Title: A story" as its name in small letters and its value; nil where a line has no such form.
    private static func split(_ line: String) -> (name: String, value: String)? {
        // A name is of ASCII, a byte for each character.
        guard line.utf8.span.extracting(first: longestName + 1).has({ $0.equal(to: UInt8(ascii: ":")) }),
            let colon = line.prefix(longestName + 1).firstIndex(of: ":")
        else { return nil }
        let name = line[..<colon]
        let rest = line[line.index(after: colon)...]
        guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "-") }),
            rest.isEmpty || rest.first == " " || rest.first == "\t"
        else { return nil }
        return (name.lowercased(), String(rest.trimming(where: \.isWhitespace)))
    }
}
