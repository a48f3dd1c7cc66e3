import NewsModel
import TextLayout

/// Everything that the reader shows and knows, as a value.
public struct ReaderState: Equatable, Sendable {
    /// The size of the terminal.
    public var size: Size
    /// The list of articles.
    public var frontPage: FrontPageState
    /// The article that is open, nil on the front page.
    public var article: ArticleState?
    /// The beginning of an article that is on its way, shown until it is there.
    var glimpse: Glimpse?
    /// The comment that is being written, over the article.
    public var composer: ComposerState?
    /// The help, over everything, nil where it is not shown.
    public var help: HelpState?
    /// The menu, over the article or the front page, nil where none is open.
    public internal(set) var menu: MenuState?
    /// One line about what just happened; the next key takes it away.
    public var message: StatusMessage?
    /// The name to sign comments with.
    public var userName: String
    /// Whether the reader has yet to confirm that name.
    public var isUserNameGuessed: Bool
    /// The time now, at the place of the reader.
    public var now: Timestamp
    /// How the reader is to look and to listen.
    public let preferences: Preferences
    /// Whether the reader was started on one file: leaving it leaves the program, as in a pager.
    public let isSingleArticle: Bool
    /// The keys of a sequence that is not complete yet.
    var pendingKeys: [Key] = []
    /// Whether the folder is the one that is read where none is named.
    let isOwnFolder: Bool
    /// How many examples the folder is offered while there is nothing in it.
    let exampleCount: Int
    /// The part of the article that Tab went to last.
    var reachedPart: ArticlePart?
    /// The articles that the open one was reached from, one from the other, the first from the front page.
    var trail: [ArticleID] = []
    /// The article that is on its way from another one: the list stays where it is meanwhile.
    var detour: ArticleID?
    /// The article whose related ones are to be chosen from as soon as they are known.
    var awaitedRelation: ArticleID?
    /// How many searches in articles were begun.
    var searchCount = 0
    /// What `u` takes back, the last change last.
    var undoSteps: [UndoStep] = []
    /// The drafts that are not on the disk, and why.
    var unkeptDrafts: [DraftKey: String] = [:]
    /// Whether the reader was told that leaving now loses a draft.
    var isWarnedOfLoss = false
    /// The comments that are on their way into their files.
    var postings: Set<DraftKey> = []
    /// Those of them that are new and shown already, in the order in which they are posted.
    var pendingComments: [PendingComment] = []
    /// The texts that comments had which are being changed, for the undo.
    var replacedTexts: [DraftKey: String] = [:]
    /// Those of them that give a comment its old text again, each with the step that it undoes.
    var revertings: [DraftKey: UndoStep] = [:]

    /// Makes the state of a reader that has just been started on a folder.
    public init(
        size: Size, folder: String, userName: String, isUserNameGuessed: Bool = false, now: Timestamp,
        preferences: Preferences = Preferences(), isSingleArticle: Bool = false, isOwnFolder: Bool = false,
        exampleCount: Int = 0
    ) {
        self.size = size
        frontPage = FrontPageState(folder: folder)
        frontPage.query.foldsCopies = preferences.foldsCopies
        self.userName = userName
        self.isUserNameGuessed = isUserNameGuessed
        self.now = now
        self.preferences = preferences
        self.isSingleArticle = isSingleArticle
        self.isOwnFolder = isOwnFolder
        self.exampleCount = exampleCount
    }

    /// How dates are written today.
    var dates: DateText { DateText(preferences.dates, today: now.date) }

    /// The screen that gets the keys.
    var screen: ScreenKind {
        if help != nil { return .help }
        if composer != nil { return .composer }
        if menu != nil { return .menu }
        return article != nil ? .article : .frontPage
    }
}

/// One line about what just happened.
public struct StatusMessage: Equatable, Sendable {
    /// The line.
    public var text: String
    /// Whether something could not be done.
    public var isProblem: Bool

    /// Makes a message.
    public init(_ text: String, isProblem: Bool = false) {
        self.text = text
        self.isProblem = isProblem
    }
}

/// What `u` takes back.
enum UndoStep: Equatable, Sendable {
    /// A mark was changed.
    case mark(MarkChange)
    /// All listed articles were marked as read: the number that they are known by, and how many.
    case allRead(batch: Int, count: Int)
    /// A comment's text was changed from this one.
    case editing(OwnComment, String)
    /// A comment was taken back.
    case takingBack(OwnComment)
    /// A draft was discarded.
    case discarding(Draft)
}

/// A mark as it was before a change.
struct MarkChange: Equatable, Sendable {
    /// The mark that was changed.
    var mark: ReadingMark
    /// The article.
    var article: ArticleListing
    /// Whether it had the mark before.
    var wasSet: Bool
    /// What the change was, as the message says it: "Marked as read".
    var change: String

    /// Setting a mark that an article has not, or taking away one that it has.
    init(toggling mark: ReadingMark, of article: ArticleListing) {
        self.mark = mark
        self.article = article
        wasSet = article.marks[keyPath: mark.field]
        change =
            switch mark {
            case .read: wasSet ? "Marked as unread" : "Marked as read"
            case .starred: wasSet ? "Star taken away" : "Starred"
            }
    }
}
