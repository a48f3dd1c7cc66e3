/// Tells a text by its beginning without holding any of it: FNV-1a (draft-eastlake-fnv), 32 bits, of the first eight words in
/// UTF-8 with a space between them. Words end at white space; a text without spaces is one word.
struct TextKey: Hashable, CustomStringConvertible {
    private let hash: UInt32

    /// The key of a text.
    init(of text: String) {
        let words = text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).prefix(8)
        hash = words.map(String.init).joined(separator: " ").utf8
            .reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    }

    /// Reads what `description` gives; nil for anything else.
    init?(_ text: some StringProtocol) {
        guard text.utf8.count == 8, let hash = UInt32(text, radix: 16) else { return nil }
        self.hash = hash
    }

    var description: String {
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
