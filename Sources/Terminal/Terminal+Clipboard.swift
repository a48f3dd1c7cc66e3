extension Terminal {
    /// The most bytes that terminals are known to take (xterm's limit on a control sequence, less its frame).
    public static let mostCopiedBytes = 74_994

    /// Asks the terminal to put a text where other programs paste from (OSC 52); false where it is too long for that, or the
    /// terminal is none that is known to understand. Whether it did is not known.
    public func copy(_ text: String) -> Bool {
        let encoded = Base64.encode(Array(text.utf8))
        guard modes.isXtermLike, encoded.utf8.count <= Self.mostCopiedBytes else { return false }
        streams.write("\u{1b}]52;c;\(encoded)\u{07}")
        return true
    }
}

/// Bytes as text (RFC 4648, 4).
enum Base64 {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The text for bytes, padded to a multiple of four.
    static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 {
                text.append(place <= group.count ? digits[value >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
