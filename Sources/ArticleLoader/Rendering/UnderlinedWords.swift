/// Words that are underlined by underscores in the place of the spaces between them, as html2text does with links.
enum UnderlinedWords {
    /// The text with spaces again, wherever an underscore stands before a letter or a digit, and
    /// behind one or behind a comma or the like.
    static func parted(in text: String) -> String {
        guard text.hasByte(UInt8(ascii: "_")) else { return text }
        var bytes = Array(text.utf8)
        for index in bytes.indices.dropFirst().dropLast()
        where bytes[index] == UInt8(ascii: "_") && (isWord(bytes[index - 1]) || ",.;:)".utf8.contains(bytes[index - 1]))
            && isWord(bytes[index + 1])
        {
            bytes[index] = 0x20
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a byte is a letter's or a digit's, or of a scalar beyond ASCII.
    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x80...: true
        default: false
        }
    }
}
