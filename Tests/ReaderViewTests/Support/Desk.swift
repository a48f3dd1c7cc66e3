import NewsModel
import TextLayout

@testable import ReaderView

/// A reader at work: a test sends it events, and looks at its screen and at what it asks for.
struct Desk {
    private(set) var state: ReaderState
    /// What the last event made the reader ask for.
    private(set) var effects: [Effect] = []
    /// The articles that `.open` finds, with what is kept of each.
    private var library: [ArticleID: OpenedArticle]

    /// Starts a reader on a folder.
    init(
        columns: Int = 100, rows: Int = 30, folder: [OpenedArticle] = Samples.folder,
        condition: FolderCondition = .readable(skipped: 0), isUserNameGuessed: Bool = false,
        isSingleArticle: Bool = false
    ) {
        state = ReaderState(
            size: Size(columns: columns, rows: rows), folder: "~/News", userName: "Nadia O",
            isUserNameGuessed: isUserNameGuessed, now: Samples.now, isSingleArticle: isSingleArticle)
        library = Dictionary(uniqueKeysWithValues: folder.map { ($0.listing.id, $0) })
        if !isSingleArticle { send(.listed(folder.map(\.listing), condition)) }
    }

    /// Starts a reader on a folder of one article, and opens it.
    init(
        columns: Int = 100, rows: Int = 30, reading article: Article, state: ReadingState = ReadingState(),
        drafts: [Draft] = [], isUserNameGuessed: Bool = false, isSingleArticle: Bool = false
    ) {
        let opened = Samples.opened("page", article, state: state, drafts: drafts)
        self.init(
            columns: columns, rows: rows, folder: [opened], isUserNameGuessed: isUserNameGuessed,
            isSingleArticle: isSingleArticle)
        send(.opened(opened))
    }

    /// Lets an event happen, and answers what is asked for with the articles at hand.
    @discardableResult
    mutating func send(_ event: Event) -> [Effect] {
        effects = Reader.update(&state, event)
        keep(effects)
        for case .find(let request) in effects {
            if let finding = request.run(isWanted: { true }) { effects += Reader.update(&state, .found(finding)) }
        }
        for case .open(let id) in effects {
            guard let opened = library[id] else { continue }
            let more = Reader.update(&state, .opened(opened))
            keep(more)
            effects += more
        }
        return effects
    }

    private mutating func keep(_ effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .saveReadingState(let id, let state): library[id]?.state = state
            case .saveDraft(let draft):
                library[draft.key.article]?.drafts.removeAll { $0.key == draft.key }
                library[draft.key.article]?.drafts.append(draft)
            case .removeDraft(let key): library[key.article]?.drafts.removeAll { $0.key == key }
            default: break
            }
        }
    }

    /// Presses keys.
    @discardableResult
    mutating func press(_ keys: Key...) -> [Effect] {
        keys.flatMap { send(.input(.key($0))) }
    }

    /// Types text, a key a character.
    @discardableResult
    mutating func type(_ text: String) -> [Effect] {
        text.flatMap { send(.input(.key(.character($0)))) }
    }

    mutating func resize(_ columns: Int, _ rows: Int) {
        send(.input(.resize(Size(columns: columns, rows: rows))))
    }

    /// What the screen shows.
    var frame: Frame { Reader.render(state) }

    /// The message at the foot of the screen.
    var message: String? { state.message?.text }

    /// The selected article of the front page, by the name of its file.
    var selected: String? {
        state.frontPage.selected.map { String($0.id.path.dropFirst("/news/".count).dropLast(".txt".count)) }
    }

    /// The articles that the front page shows, by the names of their files.
    var shown: [String] {
        state.frontPage.shown.map { String($0.path.dropFirst("/news/".count).dropLast(".txt".count)) }
    }

    /// The selected comment of the open article.
    var comment: Int? { state.article?.selectedComment }

    /// The text of the passage at the top of the open article.
    var passageAtTop: String? {
        state.article.flatMap { article in
            article.rowsInSight(1).first.map { article.layout.units.passage($0.unit).text }
        }
    }

    /// How many rows of the open article are above the screen.
    var rowAtTop: Int? {
        state.article.map { $0.layout.distance(from: .start, to: $0.top, limit: .max) }
    }

    /// The folded comments of the open article.
    var folded: [Int]? {
        state.article.map { article in
            let folds = article.conversation.isFolded
            return folds.indices.filter { folds[$0] }
        }
    }

    /// What the composer holds.
    var draft: Draft? { state.composer?.draft }
}
