/// The story: who says what, where and when, and then the text.
public struct Story: Equatable, Sendable {
    /// The headline, nil where the page has none.
    public var headline: String?
    /// The sentence or two under the headline that sell the story.
    public var standfirst: String?
    /// Who wrote it, without "By".
    public var byline: String?
    /// Where and when it was filed, as the page prints it: "Tokyo, Feb 17".
    public var dateline: String?
    /// When it was published, to the precision that the page gives.
    public var published: Timestamp?
    /// The agency or outlet: "IANS".
    public var source: String?
    /// Where the page came from.
    public var link: String?
    /// The links of the page, in its order, each address once.
    public var links: [Link]
    /// The text, in order.
    public var blocks: [Block]

    /// Makes a story.
    public init(
        headline: String? = nil, standfirst: String? = nil, byline: String? = nil, dateline: String? = nil,
        published: Timestamp? = nil, source: String? = nil, link: String? = nil, links: [Link] = [],
        blocks: [Block] = []
    ) {
        self.headline = headline
        self.standfirst = standfirst
        self.byline = byline
        self.dateline = dateline
        self.published = published
        self.source = source
        self.link = link
        self.links = links
        self.blocks = blocks
    }
}

/// One piece of a story's text.
public enum Block: Equatable, Sendable {
    /// Running text, without line breaks.
    case paragraph(String)
    /// A quotation set apart, without its quotation marks, and who said it.
    case quote(String, attribution: String?)
    /// A title within the story.
    case subheading(String)
    /// Items without their bullets or numbers.
    case list([String], ordered: Bool)
    /// Text whose line breaks and spaces matter: verse, code, tables.
    case preformatted(String)

    /// Everything that the block says, list items on lines of their own, without the attribution.
    public var text: String {
        switch self {
        case .paragraph(let text), .quote(let text, _), .subheading(let text), .preformatted(let text): text
        case .list(let items, _): items.joined(separator: "\n")
        }
    }
}
