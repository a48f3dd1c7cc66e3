import NewsModel

/// The article that is read aloud, and the place in it.
///
/// It is read in pieces: a passage with what belongs to it, such as a quote with who said it, or a comment with its head.
struct PlainReading: Equatable, Sendable {
    /// How the list knows it.
    var listing: ArticleListing
    /// The article.
    private(set) var content: IndexedArticle
    /// Its passages.
    private(set) var units: ArticleUnits
    /// The first passage of the piece that was read last; nil before the first piece.
    var cursor: Int?
    /// The comments that were begun.
    var drafts: [DraftKey: Draft]
    /// Whether the rules for comments were told.
    var areRulesTold = false
    /// What is searched for, nil where nothing is.
    var search: String?
    /// What belongs to the article; nil where nobody has asked.
    var related: RelatedArticles?
    /// The comments that were posted from here.
    private(set) var ownComments: Set<CommentFingerprint>
    /// What the full reader has folded: nothing is folded here, and it stays so there.
    private let folded: [CommentFingerprint]
    let dates: DateText

    /// Opens an article where it was left.
    init(_ opened: OpenedArticle, dates: DateText) {
        var unfolded = opened.state
        unfolded.foldedComments = []
        listing = opened.listing
        content = opened.content
        units = ArticleUnits(
            content.article, conversation: Conversation(content, visited: unfolded), showsPoints: true, dates: dates)
        drafts = Dictionary(opened.drafts.map { ($0.key, $0) }, uniquingKeysWith: { _, last in last })
        ownComments = opened.state.ownComments
        folded = opened.state.foldedComments
        self.dates = dates
        cursor = opened.state.position.flatMap(units.unit(of:)).map(start(of:))
    }

    var article: Article { content.article }
    var discussion: Discussion { article.discussion }
    var conversation: Conversation { units.conversation }

    /// The comment that was read last, as a pre-order index; nil where that was none.
    var comment: Int? { cursor.flatMap(units.comment(of:)) }

    /// What is to be kept of the visit, as the full reader keeps it: its screen begins with what was read last.
    var readingState: ReadingState {
        let position = cursor.flatMap { unit in
            unit == 0 ? nil : PassageAnchor(fingerprint: units.fingerprint(unit), ordinal: unit, offset: 0)
        }
        return ReadingState(
            position: position, order: conversation.order, foldedComments: folded,
            seenComments: conversation.index.fingerprints, ownComments: ownComments,
            seenPassages: article.passages)
    }

    // MARK: Pieces

    /// Whether a passage is read together with the one before.
    private func isContinuation(_ unit: Int) -> Bool {
        guard unit > 0 else { return false }
        switch units.passage(unit).role {
        case .attribution, .commentBody, .notice: return true
        case .facts: return units.passage(unit - 1).role == .headline
        default: return false
        }
    }

    /// The first passage of the piece that a passage belongs to.
    func start(of unit: Int) -> Int { isContinuation(unit) ? start(of: unit - 1) : unit }

    /// The passages of the piece that begins with one.
    func piece(from unit: Int) -> Range<Int> {
        var end = unit + 1
        while end < units.count, isContinuation(end) { end += 1 }
        return unit..<end
    }

    /// The piece after the one that was read last; nil at the end.
    var next: Int? { units.firstShown(from: cursor.map { piece(from: $0).upperBound } ?? 0) }

    /// The piece before the one that was read last; nil at the beginning.
    var previous: Int? { cursor.flatMap(units.lastShown(before:)).map(start(of:)) }

    /// The last piece.
    var last: Int? { units.lastShown(before: units.count).map(start(of:)) }

    /// The title above the comments.
    var commentsTitle: Int? { units.first(of: .comments) }

    /// The pieces with a text in them, whatever the capitals and accents.
    func pieces(with words: String) -> [Int] {
        var finder = TextFinder(words: words, units: units)
        finder.search(bytes: .max)
        return finder.hits.map { start(of: $0.unit) }.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }

    // MARK: Changing

    /// Changes which comments are read, and in which order; the place stays where it is.
    mutating func rearrange(_ change: (inout Conversation) -> Void) {
        let comment = comment
        change(&units.conversation)
        if let comment { cursor = units.conversation.isShown(comment) ? units.head(of: comment) : commentsTitle }
    }

    /// Takes over what the article's file says now, with a comment that was posted from here.
    mutating func take(_ new: IndexedArticle, posted index: Int? = nil) {
        let change = ThreadChange(from: conversation.index.fingerprints, to: new.index.fingerprints)
        if let index { ownComments.insert(new.index.fingerprints[index]) }
        let anchor = readingState.position
        let atStart = cursor
        content = new
        units = ArticleUnits(
            new.article, conversation: conversation.changed(to: new, by: change, own: ownComments),
            showsPoints: true, dates: dates)
        cursor = anchor.map { units.unit(of: $0) ?? min($0.ordinal, units.count - 1) }.map(start(of:)) ?? atStart
        listing.commentCount = new.index.count
    }
}
