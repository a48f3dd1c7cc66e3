/// A link of an article to another place.
public struct Link: Hashable, Sendable {
    /// The words that are the link; nil where the page's text does not tell where they end.
    public var label: String?
    /// Where it leads, as the page has it.
    public var address: String

    /// Makes a link.
    public init(label: String? = nil, address: String) {
        self.label = label
        self.address = address
    }

    /// The schemes of addresses that lead anywhere from a terminal.
    private static let schemes = ["https://", "http://", "mailto:", "gemini://"]

    /// Whether a text is the address of a page, or of somebody to write to, and nothing else (RFC 3986: neither spaces nor
    /// controls are a part of one, nor is what turns the direction of text).
    public static func isAddress(_ text: some StringProtocol) -> Bool {
        guard let scheme = schemes.first(where: { text.utf8.prefix($0.utf8.count).map(lowercased) == Array($0.utf8) })
        else { return false }
        return text.utf8.count > scheme.utf8.count
            && !text.unicodeScalars.contains { scalar in
                scalar.properties.isWhitespace || [.control, .format].contains(scalar.properties.generalCategory)
            }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
