/// Makes running text of what stands in a line.
enum TextCleaner {
    /// The text with each run of white space as one space, and without what is not meant to be seen.
    static func collapsed(_ text: String) -> String {
        guard !isPlain(text), needsWork(text) else { return text }
        var text = text
        if text.unicodeScalars.contains(where: isInvisible) { text.unicodeScalars.removeAll(where: isInvisible) }
        return text.parts { $0.properties.isWhitespace }.joined(separator: " ")
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

    /// Whether all is ASCII that is seen, with single spaces between, as most lines are; this is quickly told.
    private static func isPlain(_ text: String) -> Bool {
        var spaces: UInt64 = 0
        return !text.utf8.span.has { $0.doubledSpaces(after: &spaces) | $0.controls | $0.beyondASCII }
    }

    /// Whether there may be white space other than single spaces, or something that is not seen.
    private static func needsWork(_ text: String) -> Bool {
        let bytes = text.utf8.span
        var last: UInt8 = 0
        var beforeLast: UInt8 = 0
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == 0x20 && last == 0x20 || byte < 0x20 { return true }
            // What else is white space or is not seen begins with one of these in UTF-8.
            switch (beforeLast, last) {
            case (_, 0xc2) where byte == 0x85 || byte == 0xa0 || byte == 0xad: return true
            case (0xe2, 0x80) where byte <= 0x8b || byte == 0xa8 || byte == 0xa9 || byte == 0xaf: return true
            case (0xe2, 0x81) where byte == 0x9f || byte == 0xa0: return true
            case (0xe1, 0x9a), (0xe3, 0x80): if byte == 0x80 { return true }
            case (0xee, _), (0xef, 0x80...0xa3), (0xef, 0xbb): return true
            default: break
            }
            (beforeLast, last) = (last, byte)
        }
        return false
    }
}
