import NewsModel

/// An article that is shared, or a part of it: the open one, or the selected one of the front page.
public struct SharedArticle: Equatable, Sendable {
    /// The article.
    public var article: Article
    /// How the list knows it.
    public var listing: ArticleListing
    /// The selected comment, where it stands in pre-order.
    var comment: Int?
    /// The text of the passage in sight.
    var passage: String?

    /// Shares an article that is not open.
    public init(article: Article, listing: ArticleListing) {
        self.article = article
        self.listing = listing
    }

    /// Shares the open article.
    init(_ open: ArticleState) {
        self.init(article: open.article, listing: open.listing)
        comment = open.selectedComment
        passage = open.passageInSight?.text
    }
}
