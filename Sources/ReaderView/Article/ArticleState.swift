import NewsModel
import TextLayout

/// An open article and where the reader is in it.
public struct ArticleState: Equatable, Sendable {
    /// Which article.
    public let id: ArticleID
    /// The article.
    private(set) var article: Article
    /// The folded comments, as pre-order indices.
    private(set) var folded: Set<Int> = []
    /// The comments that were there at the last visit; nil at the first.
    let seenComments: Set<CommentFingerprint>?
    /// The comments that were posted from here.
    private(set) var ownComments: Set<CommentFingerprint>
    /// What tells each comment from the others, in pre-order.
    private(set) var fingerprints: [CommentFingerprint] = []
    /// How many comments were not there at the last visit.
    private(set) var newCommentCount = 0
    /// The comments that were begun.
    var drafts: [DraftKey: Draft] = [:]
    /// The wrapped text.
    private(set) var layout: ArticleLayout
    /// The row at the top of the screen.
    private(set) var top = 0
    /// The place that another layout comes back to; nil where the row at the top says it.
    ///
    /// Without it a place would creep up, since a wider row starts further up in its passage.
    private var place: PassageAnchor?
    /// Whether the key points are a part of the text, for want of room for all of them beside or above it.
    private(set) var showsPoints = false
    /// The selected comment, as a pre-order index; nil outside the comments.
    var selectedComment: Int?
    /// Whether the key points are shown.
    var isPanelShown = true
    /// The search in the text, nil where there is none.
    var search: ArticleSearch?
    /// The search that is being typed, nil where none is.
    var prompt: SearchPrompt?
    private let today: CalendarDate

    /// A search that is being typed, and where to go back to when it is given up.
    struct SearchPrompt: Equatable, Sendable {
        var line: LineInput
        /// The row that was at the top.
        var origin: Int
        var before: ArticleSearch?
    }

    /// Opens an article where it was left, wrapped to so many columns.
    init(opened: OpenedArticle, columns: Int, showsPoints: Bool, today: CalendarDate) {
        id = opened.listing.id
        article = opened.article
        self.today = today
        seenComments = opened.state.seenComments
        ownComments = opened.state.ownComments
        drafts = Dictionary(opened.drafts.map { ($0.key, $0) }, uniquingKeysWith: { _, last in last })
        layout = ArticleLayout(passages: [], columns: columns)
        readComments()
        folded = Set(fingerprints.indices.filter { opened.state.foldedComments.contains(fingerprints[$0]) })
        relayout(columns: columns, showsPoints: showsPoints)
        if let position = opened.state.position { top = layout.row(of: position) }
    }

    /// What is to be kept of the visit.
    var readingState: ReadingState {
        ReadingState(
            position: top == 0 ? nil : anchor,
            foldedComments: Set(folded.map { fingerprints[$0] }), seenComments: Set(fingerprints),
            ownComments: ownComments)
    }

    /// The place at the top of the screen.
    var anchor: PassageAnchor? { place ?? layout.anchor(ofRow: top) }

    /// The comments, and the rules for more.
    var discussion: Discussion { article.discussion }

    /// Whether a comment was not there at the last visit.
    func isNew(_ index: Int) -> Bool {
        guard let seenComments else { return false }
        return !seenComments.contains(fingerprints[index]) && !isOwn(index)
    }

    /// Whether a comment was posted from here.
    func isOwn(_ index: Int) -> Bool { ownComments.contains(fingerprints[index]) }

    /// The first passage of the digest's or story's text on the screen, nil where only comments are in sight.
    var passageInSight: Passage? {
        guard layout.rows.indices.contains(top) else { return nil }
        return layout.passages[layout.rows[top].passage...].first { $0.isStoryText || $0.role == .summary }
    }

    /// Where a comment stands in pre-order; of equals, the one nearest to a place.
    func index(of comment: CommentFingerprint, near place: Int) -> Int? {
        fingerprints.indices.filter { fingerprints[$0] == comment }.min { abs($0 - place) < abs($1 - place) }
    }

    // MARK: Changing

    /// Wraps the text anew and stays at the passage that is at the top of the screen.
    mutating func relayout(columns: Int, showsPoints: Bool) {
        place = anchor
        let origin = prompt.flatMap { layout.anchor(ofRow: $0.origin) }
        self.showsPoints = showsPoints
        let passages = PassageBuilder.passages(of: article, folded: folded, showsPoints: showsPoints, today: today)
        layout = ArticleLayout(passages: passages, columns: columns)
        if let place { top = layout.row(of: place) }
        if let origin { prompt?.origin = layout.row(of: origin) }
        if let search { self.search = ArticleSearch(words: search.words, passages: passages, near: search.current) }
    }

    /// Scrolls to a row, drawn in to what there is, when `visible` rows fit.
    mutating func scroll(to row: Int, visible: Int) {
        let before = top
        top = row
        drawIn(visible: visible)
        if top != before { place = nil }
    }

    /// Draws the row at the top in to what there is; a smaller screen shows the same place again.
    mutating func drawIn(visible: Int) { top = max(0, min(top, layout.rows.count - visible)) }

    /// Folds exactly these comments.
    mutating func fold(_ new: Set<Int>) {
        folded = new
        relayout(columns: layout.columns, showsPoints: showsPoints)
    }

    /// Takes over the article with a comment that was just posted at a pre-order index.
    mutating func take(_ new: Article, posted index: Int) {
        let foldedBefore = Set(folded.map { fingerprints[$0] })
        article = new
        ownComments.insert(CommentFingerprint(new.discussion.comments[index]))
        readComments()
        folded = Set(fingerprints.indices.filter { foldedBefore.contains(fingerprints[$0]) })
        // What was just posted is to be seen.
        var ancestor = new.discussion.comments.parent(of: index)
        while let current = ancestor {
            folded.remove(current)
            ancestor = new.discussion.comments.parent(of: current)
        }
        relayout(columns: layout.columns, showsPoints: showsPoints)
    }

    private mutating func readComments() {
        fingerprints = article.discussion.comments.nodes.map { CommentFingerprint($0.comment) }
        newCommentCount = fingerprints.indices.count { isNew($0) }
    }
}
