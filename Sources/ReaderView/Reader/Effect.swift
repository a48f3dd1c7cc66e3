import NewsModel

/// What the reader asks of the world around it.
public enum Effect: Equatable, Sendable {
    /// Load an article; `Event.opened` or `.openFailed` answers.
    case open(ArticleID)
    /// Give a part of the list; `Event.listed` answers.
    case list(ListRequest)
    /// Set a mark of an article, or take it away.
    case mark(ArticleID, ReadingMark, Bool)
    /// Mark all articles of a list as read; `Event.allRead` answers.
    case markAllRead(ListQuery, kept: ArticleID?)
    /// Make the articles unread again that were marked so; `Event.allUnread` answers.
    case unmarkAll(batch: Int)
    /// Count what there is to skim of a list; `Event.briefed` answers.
    case brief(ListQuery)
    /// Find what belongs to an article; `Event.related` answers. Where it is awaited, the next key is meant for the answer.
    case relate(ArticleID, isAwaited: Bool)
    /// Tell what could not be read as an article; `Event.skipped` answers.
    case listSkipped
    /// Keep where the reader is in an article.
    case saveReadingState(ArticleID, ReadingState)
    /// Keep what `Reader.leave` gives once nothing was typed for a while: it has changed, and may again with every key.
    case saveReadingStateSoon
    /// Keep a draft, now.
    case saveDraft(Draft)
    /// Keep a draft that had another key, and forget it under that one once it is kept.
    case moveDraft(Draft, from: DraftKey)
    /// Forget a draft.
    case removeDraft(DraftKey)
    /// Post a comment; `Event.posted` or `.postFailed` answers.
    case post(CommentPosting)
    /// Take one of the reader's own comments out of its file; `Event.takenBack` answers, or `.notice`.
    case takeBack(OwnComment)
    /// Put a comment back that was taken back; `Event.restored` answers, or `.notRestored`.
    case putBack(OwnComment)
    /// Remember the name that comments are signed with.
    case rememberName(String)
    /// Let the reader's own editor change a text; `Event.edited` answers.
    case edit(String)
    /// Look for the passages behind key points; `Event.evidence` answers.
    case findEvidence(EvidenceRequest)
    /// Search an article; `Event.found` answers, unless another search is asked for before.
    case find(TextRequest)
    /// Read an article that is not to be opened; `Event.fetched` answers, or `.openFailed`.
    case fetch(ArticleID, for: Command)
    /// Show a page, or begin a mail, in the program that the system has for it.
    case follow(address: String)
    /// Put a text where other programs paste from; `Event.notice` says how it went. `what` names it in a message.
    case copy(String, what: String)
    /// Give an article's text to a command.
    case pipe(Article, command: String)
    /// Write an article into a new file, as Markdown where its name ends so; `Event.notice` says how it went.
    case save(Article, path: String)
    /// Copy the examples into the folder; the list changes when they are there.
    case addExamples
    /// Paint every cell anew.
    case redraw
    /// Stop the process until the shell continues it.
    case suspend
    /// Leave.
    case quit
}

/// A comment to be posted.
public struct CommentPosting: Equatable, Sendable {
    /// The draft that it is made of.
    public var key: DraftKey
    /// The name to sign with.
    public var author: String
    /// The trimmed text.
    public var text: String
    /// When it is posted; nil where a comment is changed, and for the time when it is written into the file.
    public var posted: Timestamp?
    /// Where the answered or changed comment stands in pre-order, as last seen; nil for a comment on the article.
    public var parentIndex: Int?

    /// Makes a posting.
    public init(key: DraftKey, author: String, text: String, posted: Timestamp? = nil, parentIndex: Int?) {
        self.key = key
        self.author = author
        self.text = text
        self.posted = posted
        self.parentIndex = parentIndex
    }
}

/// One of the reader's own comments.
public struct OwnComment: Hashable, Sendable {
    /// The article.
    public var article: ArticleID
    /// What it says.
    public var fingerprint: CommentFingerprint
    /// Where it stands in pre-order, as last seen.
    public var index: Int

    /// Names a comment.
    public init(article: ArticleID, fingerprint: CommentFingerprint, index: Int) {
        self.article = article
        self.fingerprint = fingerprint
        self.index = index
    }
}
