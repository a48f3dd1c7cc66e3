import TestSupport

extension SeededGenerator {
    /// Text with much in it that has a meaning to somebody: line ends, headers, controls, combining marks.
    mutating func hostileText(upTo length: Int = 12) -> String {
        let pieces = [
            "\n", "\n\n", "\r\n", "\r", "\0", "\\", "\\n", "\t", " ", "a", "é", "e\u{301}", "\u{200D}", "👩‍👩‍👧", "日本",
            "Nutgraf draft", "Article: /x", "Answers: 12", "Cursor: 3", "Author: me", "\u{202E}", "\u{FEFF}",
            "\u{1B}[2J",
        ]
        return (0..<Int.random(in: 0...length, using: &self)).map { _ in
            pieces.randomElement(using: &self) ?? ""
        }.joined()
    }
}
