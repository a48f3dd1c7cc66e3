/// What belongs to an article.
public struct RelatedArticles: Equatable, Sendable {
    /// Other copies of the same text.
    public var copies: [ArticleListing]
    /// Articles of the same event or topic, the nearest first.
    public var others: [ArticleListing]

    /// Puts both together.
    public init(copies: [ArticleListing] = [], others: [ArticleListing] = []) {
        self.copies = copies
        self.others = others
    }

    /// All of them, the copies first.
    public var all: [ArticleListing] { copies + others }
}
