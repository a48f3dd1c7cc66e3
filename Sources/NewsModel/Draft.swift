/// What a draft is for: to answer an article or one comment of it, or to change one's own comment.
public struct DraftKey: Hashable, Sendable {
    /// The article.
    public var article: ArticleID
    /// The comment that is answered, nil for the article itself.
    public var parent: CommentFingerprint?
    /// The comment that is changed, nil where a new one is written.
    public var edited: CommentFingerprint?

    /// Makes a key.
    public init(article: ArticleID, parent: CommentFingerprint? = nil, edited: CommentFingerprint? = nil) {
        self.article = article
        self.parent = parent
        self.edited = edited
    }

    /// The comment without which the draft has no place, nil where that is the article.
    public var comment: CommentFingerprint? { parent ?? edited }
}

/// A comment that was begun and not posted.
public struct Draft: Equatable, Sendable {
    /// What it answers.
    public var key: DraftKey
    /// The name to sign with.
    public var author: String
    /// What was typed, exactly, in pieces: so a long text is not put together with every key.
    public var pieces: [String]
    /// Where the cursor stood, in user-perceived characters from the start.
    public var cursor: Int

    /// Makes a draft.
    public init(key: DraftKey, author: String, pieces: [String], cursor: Int) {
        self.key = key
        self.author = author
        self.pieces = pieces
        self.cursor = cursor
    }

    /// Makes a draft of a text in one piece.
    public init(key: DraftKey, author: String, text: String, cursor: Int) {
        self.init(key: key, author: author, pieces: [text], cursor: cursor)
    }

    /// What was typed, exactly.
    public var text: String { pieces.joined() }

    /// Whether both say the same, in whatever pieces.
    public static func == (a: Draft, b: Draft) -> Bool {
        a.key == b.key && a.author == b.author && a.cursor == b.cursor && (a.pieces == b.pieces || a.text == b.text)
    }
}
