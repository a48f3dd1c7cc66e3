import NewsModel
import TextLayout

/// An open article and where the reader is in it.
public struct ArticleState: Equatable, Sendable {
    /// How the list knows it.
    var listing: ArticleListing
    /// Which article.
    public var id: ArticleID { listing.id }
    /// The article.
    private(set) var article: Article
    /// The comments that were posted from here.
    private(set) var ownComments: Set<CommentFingerprint>
    /// The comments that are shown already and still on their way into the file.
    private(set) var pendingComments: Set<CommentFingerprint> = []
    /// The article as its file has it; nil where that is what is shown.
    var written: IndexedArticle?
    /// The comments that were begun.
    var drafts: [DraftKey: Draft] = [:]
    /// Whether this is only the beginning of an article that is still being read.
    let isBeginning: Bool
    /// The wrapped text.
    private(set) var layout: ArticleLayout
    /// The row at the top of the screen.
    private(set) var top = RowPlace.start
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
    /// What is different in the story from how it was at the last visit; nil where that is not known.
    private(set) var change: StoryChange?
    /// The passages behind the key points, nil until they were looked for.
    var evidence: PointEvidence?
    /// The passage that the reader went to from a key point, nil where none is shown.
    var reached: ReachedPassage?
    /// The point, from 0, of which the reader was told last that hardly anything supports it.
    var doubted: Int?
    /// What belongs to the article, nil until it is known.
    private(set) var related: RelatedArticles?
    /// The search in the text, nil where there is none.
    var search: ArticleSearch?
    /// The search that is being typed, nil where none is.
    var prompt: SearchPrompt?
    private let dates: DateText

    /// A search that is being typed, and where to go back to when it is given up.
    struct SearchPrompt: Equatable, Sendable {
        var line: LineInput
        /// The row that was at the top.
        var origin: RowPlace
        var before: ArticleSearch?
    }

    /// Opens an article where it was left, wrapped to so many columns.
    init(opened: OpenedArticle, columns: Int, showsPoints: Bool, dates: DateText) {
        listing = opened.listing
        article = opened.content.article
        self.dates = dates
        self.showsPoints = showsPoints
        ownComments = opened.state.ownComments
        change = opened.state.seenPassages.map { StoryChange(from: $0, to: opened.content.article.passages) }
        drafts = Dictionary(opened.drafts.map { ($0.key, $0) }, uniquingKeysWith: { _, last in last })
        isBeginning = opened.isBeginning
        let units = ArticleUnits(
            article, conversation: opened.conversation, showsPoints: showsPoints, dates: dates, isWhole: !isBeginning)
        layout = ArticleLayout(units: units, columns: columns)
        if let position = opened.state.position { top = layout.place(of: position) }
    }

    /// What is to be kept of the visit.
    var readingState: ReadingState {
        ReadingState(
            position: top == .start ? nil : anchor, order: conversation.order,
            foldedComments: conversation.foldedFingerprints, seenComments: conversation.index.fingerprints,
            ownComments: ownComments, seenPassages: article.passages)
    }

    /// The place at the top of the screen.
    var anchor: PassageAnchor? { place ?? layout.anchor(of: top) }

    /// The article with what is looked up of its comments.
    var content: IndexedArticle {
        IndexedArticle(article: article, index: conversation.index, rankings: conversation.rankings)
    }

    /// The comments, and the rules for more.
    var discussion: Discussion { article.discussion }

    /// How the comments are shown.
    var conversation: Conversation { layout.units.conversation }

    /// The first comment that is shown, nil where there is none.
    var firstShownComment: Int? { conversation.shownRank(from: 0).map(conversation.comment(atRank:)) }

    /// The first passage of the digest's or story's text on the screen, nil where only comments are in sight.
    var passageInSight: Passage? {
        let before = layout.units.before
        return before.indices.contains(top.unit)
            ? before[top.unit...].first { $0.isStoryText || $0.role == .summary } : nil
    }

    /// Where a comment stands in pre-order; of equals, the one nearest to a place.
    func index(of comment: CommentFingerprint, near place: Int) -> Int? {
        conversation.index.place(of: comment, near: place)
    }

    /// Whether a text of the article says what this one does; comments that say the same are not compared again.
    func isSame(as other: IndexedArticle) -> Bool {
        let index = conversation.index
        return index == other.index && article.story == other.article.story && article.digest == other.article.digest
            && article.discussion.guidelines == other.article.discussion.guidelines
            && article.discussion.limits == other.article.discussion.limits
    }

    // MARK: Key points

    /// The points whose passages are on a screen of so many rows, from 0.
    func pointsInSight(_ visible: Int) -> Set<Int> {
        guard let evidence else { return [] }
        var sources: [(place: StoryPlace, end: Int)] = []
        for row in rowsInSight(visible) {
            guard let range = row.range, let source = layout.units.passage(row.unit).source else { continue }
            sources.append(
                (
                    StoryPlace(block: source.block, offset: source.offset + range.lowerBound),
                    source.offset + range.upperBound
                ))
        }
        return Set(
            evidence.passages.indices.filter { point in
                evidence.strong(of: point).contains { passage in
                    sources.contains { source, end in
                        source.block == passage.block
                            && passage.sentence.overlaps(source.offset..<max(end, source.offset + 1))
                    }
                }
            })
    }

    // MARK: The screen

    /// The rows of a screen of so many rows.
    func rowsInSight(_ visible: Int) -> [ArticleLayout.Row] { layout.rows(from: top, count: visible) }

    /// Whether a row is on a screen of so many rows.
    func isInSight(_ place: RowPlace, visible: Int) -> Bool {
        layout.distance(from: top, to: place, limit: visible) < visible
    }

    /// Scrolls to a row, drawn in to what there is, when `visible` rows fit. Where folding has left room below the last
    /// row, it is kept until the reader scrolls up.
    mutating func scroll(to row: RowPlace, visible: Int) {
        let before = top
        top = row <= before ? row : min(row, max(before, layout.lastTop(visible: visible)))
        if top != before { place = nil }
    }

    /// Draws the row at the top in to what there is; a smaller screen shows the same place again.
    mutating func drawIn(visible: Int) { top = min(top, layout.lastTop(visible: visible)) }

    // MARK: Changing

    /// Shows what belongs to the article at its end; all that is above stays as it is.
    mutating func setRelated(_ new: RelatedArticles) {
        related = new
        layout.units.replaceEnd(.related, by: RelatedText.passages(of: new, dates: dates))
    }

    private func units(conversation: Conversation) -> ArticleUnits {
        var units = ArticleUnits(
            article, conversation: conversation, showsPoints: showsPoints, dates: dates, isWhole: !isBeginning)
        if let related { units.replaceEnd(.related, by: RelatedText.passages(of: related, dates: dates)) }
        return units
    }

    /// Wraps the text anew and stays at the passage that is at the top of the screen.
    mutating func relayout(columns: Int, showsPoints: Bool) {
        place = anchor
        let origin = prompt.flatMap { layout.anchor(of: $0.origin) }
        self.showsPoints = showsPoints
        let before = layout.units
        let units = units(conversation: conversation)
        layout = ArticleLayout(units: units, columns: columns)
        if let place { top = layout.place(of: place) }
        if let origin { prompt?.origin = layout.place(of: origin) }
        if units.before != before.before { search?.replaceHits(before: before.before.count, by: units) }
    }

    /// Changes how the comments are shown. What is read stays where it is on the screen: the selected comment if it is in
    /// sight, else the row at the top.
    mutating func rearrange(visible: Int, _ change: (inout Conversation) -> Void) {
        let selected = selectedComment.flatMap { comment in
            layout.head(of: comment).map { layout.distance(from: top, to: $0, limit: visible) }
        }
        let anchor = layout.anchor(of: top)
        let topBefore = top
        change(&layout.units.conversation)
        selectedComment = selectedComment.flatMap(conversation.shownComment(for:))
        if let selected, selected < visible, let head = selectedComment.flatMap(layout.head(of:)) {
            top = layout.place(head, movedBy: -selected)
        } else if layout.units.isShown(topBefore.unit), layout.anchor(of: topBefore) == anchor {
            top = topBefore
        } else if let anchor {
            top = layout.place(of: anchor)
        }
        if top != topBefore { place = nil }
    }

    /// Takes over what the article's file says now, with the comments that are still on their way into it; the reader stays at
    /// the passage that is at the top of the screen.
    mutating func take(
        _ new: IndexedArticle, pending: Set<CommentFingerprint> = [], posted index: Int? = nil
    ) {
        let change = ThreadChange(from: conversation.index.fingerprints, to: new.index.fingerprints)
        let shown = index.map { new.index.fingerprints[$0] }
        if let shown, !pending.contains(shown) { ownComments.insert(shown) }
        pendingComments = pending
        let anchor = anchor
        let origin = prompt.flatMap { layout.anchor(of: $0.origin) }
        if new.article.story.blocks != article.story.blocks || new.article.digest != article.digest {
            evidence = nil
            reached = nil
            doubted = nil
        }
        if new.article.story != article.story || new.article.digest != article.digest,
            new.article.passages != article.passages
        {
            self.change = StoryChange(from: article.passages, to: new.article.passages)
        }
        article = new.article
        let selected = selectedComment.flatMap { self.conversation.successor(of: $0, by: change) }
        var conversation = conversation.changed(to: new, by: change, own: ownComments.union(pending))
        // What was just posted is to be seen.
        if let index, change.origin(of: index) == nil { conversation.unfold(index) }
        let units = units(conversation: conversation)
        let isAtRow = anchor.map { layout.place(of: $0).row } == top.row
        let row = top.row
        layout = ArticleLayout(units: units, columns: layout.columns)
        selectedComment = selected.flatMap(conversation.shownComment(for:))
        if let anchor {
            top = layout.place(of: anchor)
            // An empty row above a passage has no anchor of its own.
            if !isAtRow, row < top.row { top.row = row }
        }
        if let origin { prompt?.origin = layout.place(of: origin) }
    }
}
