import NewsModel

/// What of an article goes into a document with markup, and in which order: its texts as `DocumentText` has them, and
/// no part that is empty.
///
/// The formats only differ in how they mark it up.
struct ArticleDocument: Equatable {
    /// One of the short facts below the headline.
    enum Fact: Equatable {
        case text(String)
        case time(Timestamp)
        case link(WebLink)
    }

    /// A comment, in the pre-order of its thread.
    struct Remark: Equatable {
        /// The name, or the badge where the name has nothing to be seen.
        let author: String
        let posted: Timestamp?
        /// 0 for a top-level comment; at most one more than the comment before has.
        let depth: Int
        /// The text, in paragraphs of lines.
        let paragraphs: [[String]]
    }

    /// The title above the links.
    static let linksTitle = "Links"
    /// The title above the comments.
    static let commentsTitle = "Comments"
    /// Stands between facts.
    static let factSeparator = " · "

    /// The article's headline.
    let headline: String?
    /// The sentence or two under it.
    let standfirst: String?
    /// Who, where, when, from where, how long, and the page's address.
    let facts: [Fact]
    /// The digest's headline where it is another one.
    let digestHeadline: String?
    /// The paragraphs of the summary.
    let summary: [String]
    /// The title of the key points, with its label.
    let pointsTitle: String
    /// The key points.
    let points: [String]
    /// The story's text.
    let blocks: [Block]
    /// The links of the page.
    let links: [WebLink]
    /// The comments.
    let remarks: [Remark]
    /// The rules for comments; nil where there are none to which they apply.
    let guidelines: String?

    /// Takes an article apart.
    init(_ article: Article) {
        let story = article.story
        let digest = article.digest
        headline = article.headline.flatMap(DocumentText.line)
        standfirst = story.standfirst.flatMap(DocumentText.line)
        facts = Self.facts(of: article)
        let otherHeadline = digest?.headline.flatMap(DocumentText.line)
        digestHeadline = otherHeadline == headline ? nil : otherHeadline
        summary = (digest?.summary ?? []).compactMap(DocumentText.line)
        let title = digest?.keyPoints?.title.flatMap(DocumentText.line)
        pointsTitle = [digest?.keyPoints?.label, title].compactMap(\.self).joined(separator: ": ")
        points = (digest?.keyPoints?.points ?? []).compactMap(DocumentText.line)
        blocks = story.blocks.compactMap(Self.block)
        links = story.links.compactMap(WebLink.init)
        remarks = article.discussion.comments.nodes.map(Self.remark)
        guidelines = remarks.isEmpty ? nil : article.discussion.guidelines.flatMap(DocumentText.line)
    }

    private static func facts(of article: Article) -> [Fact] {
        let story = article.story
        let link = story.link.flatMap(DocumentText.line).map { WebLink($0).map(Fact.link) ?? .text($0) }
        let minutes = article.readingMinutes > 0 ? "\(article.readingMinutes) min read" : nil
        return [
            story.byline.flatMap(DocumentText.line).map(Fact.text),
            story.dateline.flatMap(DocumentText.line).map(Fact.text), story.published.map(Fact.time),
            story.source.flatMap(DocumentText.line).map(Fact.text), minutes.map(Fact.text), link,
        ].compactMap(\.self)
    }

    private static func block(_ block: Block) -> Block? {
        switch block {
        case .paragraph(let text): return DocumentText.line(text).map(Block.paragraph)
        case .subheading(let text): return DocumentText.line(text).map(Block.subheading)
        case .preformatted(let text): return DocumentText.preformatted(text).map(Block.preformatted)
        case .quote(let text, let attribution):
            guard let text = DocumentText.line(text) else { return nil }
            return .quote(text, attribution: attribution.flatMap(DocumentText.line))
        case .list(let items, let ordered):
            let items = items.compactMap(DocumentText.line)
            return items.isEmpty ? nil : .list(items, ordered: ordered)
        }
    }

    private static func remark(_ node: CommentForest.Node) -> Remark {
        let comment = node.comment
        let author = DocumentText.line(comment.shownName) ?? DocumentText.line(comment.initial) ?? "?"
        return Remark(
            author: author, posted: comment.posted, depth: node.depth,
            paragraphs: DocumentText.paragraphs(comment.text))
    }
}
