/// Lines of a paragraph put together.
enum JoinedLines {
    /// The text of the lines, with a space where one was lost to the line break: not between two ideographs.
    static func text(of lines: ArraySlice<SourceLine>) -> String {
        guard let first = lines.first else { return "" }
        if lines.count == 1 { return TextCleaner.prose(first.text) }
        var text = first.text
        for line in lines.dropFirst() {
            if !(isIdeographic(text.unicodeScalars.last) && isIdeographic(line.text.unicodeScalars.first)) {
                text += " "
            }
            text += line.text
        }
        return TextCleaner.prose(text)
    }

    private static func isIdeographic(_ scalar: Unicode.Scalar?) -> Bool {
        guard let value = scalar?.value else { return false }
        return (0x3000...0x30ff).contains(value) || (0x3400...0x9fff).contains(value)
            || (0xf900...0xfaff).contains(value) || (0xff00...0xff60).contains(value)
    }
}
