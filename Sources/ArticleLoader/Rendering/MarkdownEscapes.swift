/// The backslashes by which Markdown says that a sign is no mark (CommonMark 0.31, section 2.4).
enum MarkdownEscapes {
    /// The text without them.
    static func removed(from text: String) -> String {
        guard text.hasByte(UInt8(ascii: "\\")) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var isEscape = false
        for byte in text.utf8 {
            if isEscape, !isPunctuation(byte) { bytes.append(UInt8(ascii: "\\")) }
            isEscape = !isEscape && byte == UInt8(ascii: "\\")
            if !isEscape { bytes.append(byte) }
        }
        if isEscape { bytes.append(UInt8(ascii: "\\")) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21...0x2f, 0x3a...0x40, 0x5b...0x60, 0x7b...0x7e: true
        default: false
        }
    }
}
