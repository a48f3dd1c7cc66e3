import NewsModel

/// A comment's text as it is kept in a page, and how its lines are told from the page's structure.
enum CommentText {
    /// A line of a posted text as it is written: with a backslash before it where it would be taken for structure.
    static func escaped(_ line: Substring) -> String { needsEscape(line) ? "\\" + line : String(line) }

    /// Whether a line was written with a backslash before it.
    static func isEscaped(_ line: some StringProtocol) -> Bool { line.utf8.first == UInt8(ascii: "\\") }

    /// A line as it was before it was written.
    ///
    /// A combining mark behind the backslash joins with it into one character, so it is taken off as a byte.
    static func unescaped(_ line: Substring) -> Substring {
        isEscaped(line) ? line[line.utf8.index(after: line.startIndex)...] : line
    }

    private static func needsEscape(_ line: Substring) -> Bool {
        guard let first = line.unicodeScalars.first else { return true }
        if first == "\\" || PostedText.isSpace(first) { return true }
        let written = PageText.line(String(line))
        return CommentShape.isStructure(written) || PrintedHead.isPart(written.text)
    }
}
