/// Makes running text of what stands in a line.
enum TextCleaner {
    /// The text with each run of white space as one space, and without what is not meant to be seen.
    static func collapsed(_ text: String) -> String {
        guard needsWork(text) else { return text }
        var text = text
        if text.unicodeScalars.contains(where: isInvisible) { text.unicodeScalars.removeAll(where: isInvisible) }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The same for a story's own text, where marks around words are only how they were rendered.
    static func prose(_ text: String) -> String { EmphasisMarks.removed(from: collapsed(text)) }

    /// Whether a scalar is a hint for breaking lines or a glyph of a page's own icon font. The joiners (U+200C, U+200D) are
    /// none: they change the letters around them.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xad, 0x200b, 0x2060, 0xfeff, 0xe000...0xf8ff: true
        default: false
        }
    }

    /// Whether there may be white space other than single spaces, or something that is not seen.
    private static func needsWork(_ text: String) -> Bool {
        let bytes = text.utf8.span
        var last: UInt8 = 0
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == 0x20 && last == 0x20 || byte < 0x20 { return true }
            // What else is white space begins with one of these in UTF-8.
            if byte == 0xa0 && last == 0xc2 || byte == 0x85 && last == 0xc2
                || byte == 0x80 && (last == 0xe2 || last == 0xe3) || byte == 0xad && last == 0xc2
                || byte == 0x81 && last == 0xe2 || byte == 0xee || byte == 0xef
            {
                return true
            }
            last = byte
        }
        return false
    }
}
