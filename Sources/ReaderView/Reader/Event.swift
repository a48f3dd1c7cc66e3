import NewsModel
import TextLayout

/// What happens to the reader.
public enum Event: Equatable, Sendable {
    /// Something at the terminal.
    case input(InputEvent)
    /// A part of the list, as it was asked for.
    case listed(ListPage)
    /// The ends of a list that was asked for.
    case listEnds(ListEnds)
    /// The folder was looked through, or some of it.
    case folder(FolderNews)
    /// Another reader has marked articles.
    case othersMarked
    /// What this reader has marked is known where lists are made.
    case marked
    /// There are files that could not be read as an article, so many: one of them that was not told of before.
    case skippedFound(SkippedFileLine, count: Int)
    /// All listed articles are marked as read: so many were not before, which are known together by a number.
    case allRead(batch: Int, count: Int)
    /// Those articles are unread again.
    case allUnread(batch: Int)
    /// What there is to skim of a list was counted.
    case briefed(Briefing, ListQuery)
    /// What could not be read as an article, the first files of so many: the path of each, and why.
    case skipped([SkippedFileLine], count: Int)
    /// The beginning of a long article was loaded, to be shown until all of it is.
    case glimpsed(OpenedArticle)
    /// An article was loaded, to be shown.
    case opened(OpenedArticle)
    /// An article was read for a command.
    case fetched(SharedArticle, for: Command)
    /// An article could not be loaded: one line that says why.
    case openFailed(ArticleID, String)
    /// What belongs to an article is known.
    case related(ArticleID, RelatedArticles)
    /// A draft could not be kept: one line that says why.
    case draftNotKept(DraftKey, String)
    /// A draft that could not be kept before is kept now, or there is none any more.
    case draftKept(DraftKey)
    /// A comment is in its file now; the article as it is with it, and where it stands in pre-order.
    case posted(DraftKey, IndexedArticle, index: Int)
    /// The file of an article that is open was changed.
    case changed(ArticleID, IndexedArticle)
    /// The passages behind the key points of an article were looked for.
    case evidence(PointEvidence, of: ArticleID)
    /// A search that was asked for is done.
    case found(TextFinding)
    /// A comment could not be posted: one line that says why.
    case postFailed(DraftKey, String)
    /// A comment is out of its file; the article as it is without it.
    case takenBack(OwnComment, IndexedArticle)
    /// A comment that was taken back is in its file again, at a place in pre-order.
    case restored(OwnComment, IndexedArticle, index: Int)
    /// A comment could not be put back: one line that says why.
    case notRestored(OwnComment, String)
    /// The reader's own editor is done: the text, or nil with why there is none.
    case edited(String?, problem: String?)
    /// The name that comments were signed with last is known.
    case remembered(name: String)
    /// Something else to tell.
    case notice(StatusMessage)
}

/// A file that could not be read as an article.
public struct SkippedFileLine: Equatable, Sendable {
    /// Its path, as it may be shown.
    public var path: String
    /// Why not, as the end of a sentence.
    public var reason: String

    /// Makes a line.
    public init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    /// What is said of it, and of how many there are with it.
    func told(count: Int) -> String { "Can't read \(path): \(reason)" + (count > 1 ? "; \(count - 1) more" : "") }
}

/// In what condition the folder of articles is.
public enum FolderCondition: Equatable, Sendable {
    /// It could be read; so many files in it could not.
    case readable(skipped: Int)
    /// There is no such folder.
    case missing
    /// It can't be read: one line that says why.
    case unreadable(String)
}

/// An article with what is looked up of its comments.
public struct IndexedArticle: Equatable, Sendable {
    /// The article.
    public let article: Article
    /// The index of its comments.
    public let index: ThreadIndex
    /// The orders that its comments can be put in.
    let rankings: CommentRankings

    /// Makes the index of an article, which takes a while where there are many comments.
    public init(_ article: Article) {
        self.article = article
        index = ThreadIndex(article.discussion.comments)
        rankings = CommentRankings(index, comments: article.discussion.comments)
    }

    /// An article whose comments are looked up and ordered already.
    init(article: Article, index: ThreadIndex, rankings: CommentRankings) {
        (self.article, self.index, self.rankings) = (article, index, rankings)
    }
}

extension IndexedArticle {
    /// The article with one more comment, as the last reply to the one at a pre-order index, or as the last top-level one; quick
    /// enough for a key.
    func adding(_ comment: Comment, replyingTo parent: Int?) -> IndexedArticle {
        var (article, index) = (article, index)
        let place = article.discussion.comments.add(comment, replyingTo: parent)
        index.add(comment, at: place, replyingTo: parent)
        let rankings = CommentRankings(unordered: index, article.discussion.comments)
        return IndexedArticle(article: article, index: index, rankings: rankings)
    }
}

/// An article with all that is known of it, ready to be shown.
public struct OpenedArticle: Equatable, Sendable {
    /// How the list knows it.
    public var listing: ArticleListing
    /// The article.
    public let content: IndexedArticle
    /// Where the reader left it.
    public var state: ReadingState
    /// The comments on it that were begun.
    public var drafts: [Draft]
    /// Whether this is only the beginning of an article that is still being read.
    var isBeginning = false
    /// Its comments as they are shown at first.
    let conversation: Conversation

    /// Puts them together, which takes a while where there are many comments.
    public init(listing: ArticleListing, article: Article, state: ReadingState, drafts: [Draft]) {
        self.listing = listing
        content = IndexedArticle(article)
        self.state = state
        self.drafts = drafts
        conversation = Conversation(content, visited: state)
    }
}
