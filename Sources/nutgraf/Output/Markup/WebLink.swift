/// An address that is safe to follow: of the web or of a mailbox, and without a space in it.
///
/// Other schemes ("javascript:", "data:", "file:") do something instead of leading somewhere.
struct WebLink: Equatable {
    /// The address as the page gives it.
    let address: String

    private static let schemes = ["http:", "https:", "mailto:"]

    /// Takes a text for an address; nil where it is none that is safe.
    init?(_ text: String) {
        // A scheme is read in any case (RFC 3986, section 3.1).
        let start = text.prefix(8).lowercased()
        guard Self.schemes.contains(where: start.hasPrefix),
            !text.unicodeScalars.contains(where: \.properties.isWhitespace)
        else { return nil }
        address = text
    }
}
