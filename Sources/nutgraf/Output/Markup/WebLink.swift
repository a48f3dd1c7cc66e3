import NewsModel

/// An address that is safe to follow: of the web, of Gemini or of a mailbox, and without a space in it.
///
/// Other schemes ("javascript:", "data:", "file:") do something instead of leading somewhere.
struct WebLink: Equatable {
    /// The address as the page gives it.
    let address: String
    /// The words that are the link.
    let label: String

    /// Takes a text for an address; nil where it is none that is safe.
    init?(_ text: String) { self.init(Link(address: text)) }

    /// Takes a link of a page; nil where its address is not safe.
    init?(_ link: Link) {
        guard Link.isAddress(link.address) else { return nil }
        address = link.address
        label = link.label.flatMap(DocumentText.line) ?? link.address
    }
}
