/// Makes running text of what stands in a line.
enum TextCleaner {
    /// The text with each run of white space as one space.
    static func collapsed(_ text: String) -> String {
        guard needsWork(text) else { return text }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether there is white space other than single spaces.
    private static func needsWork(_ text: String) -> Bool {
        let bytes = text.utf8.span
        var last: UInt8 = 0
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == 0x20 && last == 0x20 || byte < 0x20 { return true }
            // What else is white space begins with one of these in UTF-8.
            if byte == 0xa0 && last == 0xc2 || byte == 0x85 && last == 0xc2
                || byte == 0x80 && (last == 0xe2 || last == 0xe3)
            {
                return true
            }
            last = byte
        }
        return false
    }
}
