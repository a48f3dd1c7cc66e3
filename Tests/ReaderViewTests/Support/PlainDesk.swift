import NewsModel

@testable import ReaderView

/// A reader without a screen at work: a test types lines, and what is said is written down.
struct PlainDesk {
    private(set) var session: PlainSession
    /// What was typed and said; what was typed has a `>` before it.
    private(set) var transcript = ""
    /// What was done, in order.
    private(set) var effects: [Effect] = []
    /// What was read out since the last line was typed.
    private(set) var spoken: [String] = []
    /// The articles that `.open` finds, with what is kept of each.
    private(set) var library: [ArticleID: OpenedArticle]
    private var shelf: Shelf
    /// What is found to belong to an article; nothing where nothing is said.
    var relations: [ArticleID: RelatedArticles] = [:]
    private var takenBack: [OwnComment: Article] = [:]

    /// Starts a reader on a folder.
    init(
        folder: [OpenedArticle] = Samples.folder, condition: FolderCondition = .readable(skipped: 0),
        isUserNameGuessed: Bool = false, pageSize: Int = 3
    ) {
        session = PlainSession(
            folder: "~/News", userName: "Nadia O", isUserNameGuessed: isUserNameGuessed, now: Samples.now,
            pageSize: pageSize)
        library = Dictionary(uniqueKeysWithValues: folder.map { ($0.listing.id, $0) })
        shelf = Shelf(folder.map(\.listing))
        take(session.begin())
        send(.folder(FolderNews(condition: condition, isListChanged: true)))
    }

    /// Starts a reader on one article.
    init(reading article: Article, state: ReadingState = ReadingState(), drafts: [Draft] = []) {
        session = PlainSession(
            folder: "", isSingleArticle: true, userName: "Nadia O", isUserNameGuessed: false, now: Samples.now,
            pageSize: 3)
        let opened = Samples.opened("page", article, state: state, drafts: drafts)
        library = [opened.listing.id: opened]
        shelf = Shelf([opened.listing])
        send(.opened(opened))
    }

    /// Types lines.
    mutating func type(_ lines: String...) { for line in lines { type(line) } }

    private mutating func type(_ line: String) {
        transcript += "> \(line)\n"
        spoken = []
        take(session.take(line))
        take(session.news())
    }

    /// Lets an event happen.
    mutating func send(_ event: Event) { take(session.receive(event)) }

    /// The articles that are in the folder from now on; the reader is told so.
    mutating func change(_ listings: [ArticleListing]) {
        shelf.listings = listings
        send(.folder(FolderNews(condition: .readable(skipped: 0), isListChanged: true)))
    }

    /// What was said since the last line was typed.
    var lastAnswer: [String] {
        let lines = transcript.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        return lines.suffix(from: lines.lastIndex { $0.hasPrefix("> ") }.map { $0 + 1 } ?? 0).map(String.init)
    }

    /// The draft that is kept of the open article.
    var draft: Draft? { library.values.flatMap(\.drafts).first }

    // MARK: What is asked for

    private mutating func take(_ new: [PlainEffect]) {
        for effect in new {
            switch effect {
            case .tell(let line): transcript += line + "\n"
            case .readOut(let line):
                transcript += line + "\n"
                spoken.append(line)
            case .perform(let effect):
                effects.append(effect)
                perform(effect)
            }
        }
    }

    private mutating func perform(_ effect: Effect) {
        switch effect {
        case .list(let request): send(.listed(shelf.page(for: request)))
        case .mark(let id, let mark, let isSet): shelf.mark(id, mark, isSet)
        case .markAllRead: send(shelf.markAllRead())
        case .unmarkAll(let batch): send(shelf.unmarkAll(batch: batch))
        case .listSkipped: send(.skipped([SkippedFileLine(path: "~/News/x.txt", reason: "it is no text")], count: 1))
        case .open(let id):
            guard var opened = library[id] else { return send(.openFailed(id, "Can't read it.")) }
            opened.listing = shelf.listings.first { $0.id == id } ?? opened.listing
            send(.opened(opened))
        case .relate(let id, _): send(.related(id, relations[id] ?? RelatedArticles()))
        case .saveReadingState(let id, let state): library[id]?.state = state
        case .saveDraft(let draft):
            library[draft.key.article]?.drafts.removeAll { $0.key == draft.key }
            library[draft.key.article]?.drafts.append(draft)
        case .removeDraft(let key): library[key.article]?.drafts.removeAll { $0.key == key }
        case .post(let posting): post(posting)
        case .takeBack(let own):
            guard var article = library[own.article]?.content.article else { return }
            takenBack[own] = article
            article.discussion.comments.remove(own.index)
            keep(article, of: own.article)
            send(.takenBack(own, IndexedArticle(article)))
        case .putBack(let own):
            guard let article = takenBack[own] else { return }
            keep(article, of: own.article)
            send(.restored(own, IndexedArticle(article), index: own.index))
        case .edit(let text): send(.edited(text + "\nAnd a line from the editor.", problem: nil))
        default: break
        }
    }

    private mutating func post(_ posting: CommentPosting) {
        guard var article = library[posting.key.article]?.content.article else { return }
        var index = posting.parentIndex
        if posting.key.edited != nil, let index {
            var comment = article.discussion.comments[index]
            comment.text = posting.text
            article.discussion.comments.replace(index, with: comment)
        } else {
            let comment = Comment(author: posting.author, posted: Samples.now, text: posting.text)
            index = article.discussion.comments.add(comment, replyingTo: posting.parentIndex)
        }
        keep(article, of: posting.key.article)
        send(.posted(posting.key, IndexedArticle(article), index: index ?? 0))
    }

    private mutating func keep(_ article: Article, of id: ArticleID) {
        guard let old = library[id] else { return }
        library[id] = OpenedArticle(listing: old.listing, article: article, state: old.state, drafts: old.drafts)
    }
}
