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
    /// The folder that is listed.
    var shelf: Shelf
    /// What is found to belong to an article; where nothing is said, the answer does not come.
    var relations: [ArticleID: RelatedArticles] = [:]

    /// Starts a reader on a folder.
    init(
        columns: Int = 100, rows: Int = 30, folder: [OpenedArticle] = Samples.folder,
        condition: FolderCondition = .readable(skipped: 0), isUserNameGuessed: Bool = false,
        isSingleArticle: Bool = false, preferences: Preferences = Preferences(), isOwnFolder: Bool = false,
        exampleCount: Int = 0
    ) {
        state = ReaderState(
            size: Size(columns: columns, rows: rows), folder: "~/News", userName: "Nadia O",
            isUserNameGuessed: isUserNameGuessed, now: Samples.now, preferences: preferences,
            isSingleArticle: isSingleArticle, isOwnFolder: isOwnFolder, exampleCount: exampleCount)
        library = Dictionary(uniqueKeysWithValues: folder.map { ($0.listing.id, $0) })
        shelf = Shelf(folder.map(\.listing))
        guard !isSingleArticle else { return }
        answer(Reader.begin(&state))
        send(.folder(FolderNews(condition: condition, isListChanged: true)))
    }

    /// Starts a reader on a folder of one article, and opens it.
    init(
        columns: Int = 100, rows: Int = 30, reading article: Article, state: ReadingState = ReadingState(),
        drafts: [Draft] = [], isUserNameGuessed: Bool = false, isSingleArticle: Bool = false,
        preferences: Preferences = Preferences()
    ) {
        let opened = Samples.opened("page", article, state: state, drafts: drafts)
        self.init(
            columns: columns, rows: rows, folder: [opened], isUserNameGuessed: isUserNameGuessed,
            isSingleArticle: isSingleArticle, preferences: preferences)
        send(.opened(opened))
    }

    /// Lets an event happen, and answers what is asked for with the articles at hand.
    @discardableResult
    mutating func send(_ event: Event) -> [Effect] {
        effects = Reader.update(&state, event)
        keep(effects)
        effects += answer(effects)
        for case .find(let request) in effects {
            if let finding = request.run(isWanted: { true }) { effects += Reader.update(&state, .found(finding)) }
        }
        for case .fetch(let id, let command) in effects {
            guard let opened = library[id] else { continue }
            let shared = SharedArticle(article: opened.content.article, listing: opened.listing)
            effects += Reader.update(&state, .fetched(shared, for: command))
        }
        for case .open(let id) in effects {
            guard let opened = library[id] else { continue }
            var current = opened
            current.listing = shelf.listings.first { $0.id == id } ?? opened.listing
            var more = Reader.update(&state, .opened(current))
            keep(more)
            more += answer(more)
            effects += more
        }
        return effects
    }

    /// Answers what is asked of the list, and what is asked then; gives all that was asked then.
    @discardableResult
    private mutating func answer(_ effects: [Effect]) -> [Effect] {
        var more: [Effect] = []
        for effect in effects {
            switch effect {
            case .list(let request): more += Reader.update(&state, .listed(shelf.page(for: request)))
            case .mark(let id, let mark, let isSet): shelf.mark(id, mark, isSet)
            case .markAllRead: more += Reader.update(&state, shelf.markAllRead())
            case .brief(let query):
                var briefing = Briefing()
                for listing in shelf.listings where !listing.marks.isRead { briefing.add(listing) }
                more += Reader.update(&state, .briefed(briefing, query))
            case .findEvidence(let request):
                more += Reader.update(&state, .evidence(PointEvidence(request), of: request.article))
            case .relate(let id, _):
                if let related = relations[id] { more += Reader.update(&state, .related(id, related)) }
            case .unmarkAll(let batch): more += Reader.update(&state, shelf.unmarkAll(batch: batch))
            default: break
            }
        }
        return more.isEmpty ? [] : more + answer(more)
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

    /// Takes what is typed while an article is on its way.
    mutating func preview(_ input: InputEvent) { Reader.preview(&state, input) }

    /// Lets the folder hold other articles.
    mutating func change(_ listings: [ArticleListing], _ condition: FolderCondition = .readable(skipped: 0)) {
        shelf.listings = listings
        send(.folder(FolderNews(condition: condition, isListChanged: true)))
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
        (0..<state.frontPage.count).compactMap { state.frontPage.listing(at: $0) }
            .map { String($0.id.path.dropFirst("/news/".count).dropLast(".txt".count)) }
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
