/// Text from outside the keyboard.
enum PastedText {
    /// The text without control characters; line breaks of every kind are line feeds, tabs stay.
    ///
    /// Goes by bytes, since a paste may be long: what is told apart is in one byte, or begins with one of two.
    static func cleaned(_ text: String) -> String {
        let bytes = text.utf8.span
        var clean: [UInt8] = []
        clean.reserveCapacity(bytes.count)
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            switch byte {
            case 0x20...0x7e, 0x09: clean.append(byte)
            case 0x0a:
                // CR LF is one line break.
                if offset == 0 || bytes[offset - 1] != 0x0d { clean.append(0x0a) }
            case 0x0b...0x0d: clean.append(0x0a)
            case 0x00..<0x20, 0x7f: break
            case 0xc2 where bytes[offset + 1] < 0xa0:
                // The controls from U+0080 on, of which U+0085 is a line break.
                if bytes[offset + 1] == 0x85 { clean.append(0x0a) }
                offset += 1
            case 0xe2 where bytes[offset + 1] == 0x80 && (bytes[offset + 2] == 0xa8 || bytes[offset + 2] == 0xa9):
                // U+2028 and U+2029.
                clean.append(0x0a)
                offset += 2
            default: clean.append(byte)
            }
            offset += 1
        }
        return String(decoding: clean, as: UTF8.self)
    }
}
