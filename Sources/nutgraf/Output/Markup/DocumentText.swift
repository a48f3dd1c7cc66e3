import NewsModel
import TextLayout

/// Text as it goes into a document: without what could harm a terminal, and without what would be seen as nothing.
enum DocumentText {
    /// One line without white space at its ends; nil where that leaves nothing.
    static func line(_ text: String) -> String? {
        let line = trimmed(HarmlessText.of(text))
        return line.isEmpty ? nil : line
    }

    /// The paragraphs of a text, which empty lines divide, each as its lines; white space stays before a line only.
    static func paragraphs(_ text: String) -> [[String]] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { withoutSpaceAtEnd(HarmlessText.of(String($0))) }
            .split(whereSeparator: { trimmed($0).isEmpty })
            .map(Array.init)
    }

    /// Text whose line breaks and spaces matter; nil where no line has anything else.
    static func preformatted(_ text: String) -> String? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { HarmlessText.of(String($0)) }
        return lines.allSatisfy { trimmed($0).isEmpty } ? nil : lines.joined(separator: "\n")
    }

    private static func trimmed(_ line: String) -> String {
        String(withoutSpaceAtEnd(line).unicodeScalars.drop(while: isSpace))
    }

    /// Space is taken off in scalars: a mark behind it would join with it into a character that is none.
    private static func withoutSpaceAtEnd(_ line: String) -> String {
        var scalars = Substring(line).unicodeScalars
        while let last = scalars.last, isSpace(last) { scalars.removeLast() }
        return String(scalars)
    }

    /// White space, and the two spaces without a width, which the loader takes off as well.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar == "\u{200b}" || scalar == "\u{feff}"
    }
}
