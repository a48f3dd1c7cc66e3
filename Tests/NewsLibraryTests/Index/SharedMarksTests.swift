import Glibc
import NewsModel
import Testing

@testable import NewsLibrary

/// What was read and starred is that of all readers, and stays with an article wherever its file goes.
@Suite struct SharedMarksTests {
    private static let articles = [
        "a.txt": page("Alder", "About ferries."), "b.txt": page("Birch", "About trams."),
        "c.txt": page("Cedar", "About mills."),
    ]

    private func marks(_ news: IndexedNews) throws -> [String] {
        try news.contents().map { listing in
            listing.headline + (listing.marks.isRead ? " read" : "") + (listing.marks.isStarred ? " starred" : "")
                + (listing.marks.hasDraft ? " draft" : "")
        }
    }

    private func take(_ news: IndexedNews) throws -> Bool {
        try news.indexed.takeMarks { Issue.record("\($0)") }
    }

    @Test func anotherReadersMarksAreTakenOver() throws {
        let news = try IndexedNews(Self.articles)
        try news.indexed.check()
        #expect(try !take(news))
        let other = Library(
            folders: UserFolders(environment: ["HOME": "/", "XDG_STATE_HOME": news.folder.path("state")]))
        try other.states.set(.read, to: true, of: [(news.id("a.txt"), nil)])
        try other.states.set(.starred, to: true, of: [(news.id("a.txt"), nil), (news.id("b.txt"), nil)])
        try other.drafts.save(
            Draft(key: DraftKey(article: news.id("c.txt")), author: "", text: "begun", cursor: 0))
        #expect(try take(news))
        #expect(try marks(news) == ["Alder read starred", "Birch starred", "Cedar draft"])
        #expect(try !take(news))
        try other.states.set(.starred, to: false, of: [(news.id("a.txt"), nil)])
        #expect(try take(news))
        #expect(try marks(news) == ["Alder read", "Birch starred", "Cedar draft"])
    }

    /// What another reader has opened as it is now is no more marked as changed here.
    @Test func whatAnotherReaderHasSeenIsNoChange() throws {
        let news = try IndexedNews(Self.articles)
        try news.indexed.check()
        let id = news.id("a.txt")
        let other = Library(
            folders: UserFolders(environment: ["HOME": "/", "XDG_STATE_HOME": news.folder.path("state")]))
        _ = try other.open(id)
        try other.states.set(.read, to: true, of: [(id, nil)])
        #expect(try take(news))
        try news.folder.write(page("Alder", "About boats, not ferries."), to: "News/a.txt")
        try news.indexed.check()
        #expect(try news.contents().filter(\.marks.isChanged).map(\.headline) == ["Alder"])
        #expect(try !take(news))
        _ = try other.open(id)
        #expect(try take(news))
        #expect(try news.contents().filter(\.marks.isChanged) == [])
        #expect(try !take(news))
    }

    @Test func oneMarkLeavesTheOtherAlone() throws {
        let news = try IndexedNews(Self.articles)
        try news.indexed.check()
        let other = Library(
            folders: UserFolders(environment: ["HOME": "/", "XDG_STATE_HOME": news.folder.path("state")]))
        for round in 0..<20 {
            try other.states.set(.read, to: round.isMultiple(of: 2), of: [(news.id("a.txt"), nil)])
            try news.library.states.set(.starred, to: round.isMultiple(of: 3), of: [(news.id("a.txt"), nil)])
            let marks = try news.library.states.marks(of: news.id("a.txt"))
            #expect(marks == ReadingMarks(isRead: round.isMultiple(of: 2), isStarred: round.isMultiple(of: 3)))
        }
    }

    @Test func manyReadersMarkTheSameArticles() async throws {
        let news = try IndexedNews(Self.articles)
        try news.indexed.check()
        let ids = Self.articles.keys.sorted().map(news.id)
        let environment = ["HOME": "/", "XDG_STATE_HOME": news.folder.path("state")]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for reader in 0..<6 {
                group.addTask {
                    let library = Library(folders: UserFolders(environment: environment))
                    let mark: ReadingMark = reader.isMultiple(of: 2) ? .read : .starred
                    for round in 0...30 {
                        try library.states.set(mark, to: round.isMultiple(of: 2), of: ids.map { ($0, nil) })
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try take(news))
        #expect(try marks(news) == ["Alder read starred", "Birch read starred", "Cedar read starred"])
    }

    @Test func anotherStateFileBeginsAnew() throws {
        let news = try IndexedNews(Self.articles)
        try news.indexed.check()
        try news.library.states.set(.read, to: true, of: [(news.id("a.txt"), nil)])
        #expect(try take(news))
        let fresh = Library(
            folders: UserFolders(environment: ["HOME": "/", "XDG_STATE_HOME": news.folder.path("state2")]))
        try fresh.states.set(.starred, to: true, of: [(news.id("b.txt"), nil)])
        let indexed = IndexedFolder(news.index, library: fresh)
        #expect(try indexed.takeMarks { Issue.record("\($0)") })
        #expect(try marks(news) == ["Alder", "Birch starred", "Cedar"])
        #expect(try news.index.totals().unread == 3)
    }

    @Test func aMovedFileIsRecognised() throws {
        let news = try IndexedNews(Self.articles)
        try news.indexed.check()
        let (old, new) = (news.id("a.txt"), news.id("Archive/2026/renamed.txt"))
        _ = try news.library.open(old)
        try news.library.states.set(.read, to: true, of: [(old, nil)])
        let state = ReadingState(position: PassageAnchor(fingerprint: 1, ordinal: 2, offset: 3), seenComments: [])
        try news.library.states.save(state, of: old)
        try news.library.drafts.save(Draft(key: DraftKey(article: old), author: "N", text: "begun", cursor: 0))
        mkdir(news.folder.path("News/Archive"), 0o700)
        mkdir(news.folder.path("News/Archive/2026"), 0o700)
        rename(old.path, new.path)
        try news.indexed.check()
        #expect(try news.library.states.state(of: new) == state)
        #expect(try news.library.open(new).drafts.map(\.text) == ["begun"])
        _ = try take(news)
        #expect(try marks(news) == ["Alder read draft", "Birch", "Cedar"])
        // The reader's own marks stay where the file has been renamed without ever having been opened.
        try news.indexed.set(.starred, to: true, of: news.index.numbers(of: ListQuery(words: "birch"), localOffset: 0))
        rename(news.id("b.txt").path, news.id("birch.txt").path)
        #expect(try news.indexed.check([news.id("b.txt").path, news.id("birch.txt").path]))
        #expect(try marks(news) == ["Alder read draft", "Birch starred", "Cedar"])
    }

    @Test func aCopyIsAnotherArticle() throws {
        let news = try IndexedNews(Self.articles)
        try news.indexed.check()
        _ = try news.library.open(news.id("a.txt"))
        try news.library.states.set(.read, to: true, of: [(news.id("a.txt"), nil)])
        try news.folder.write(Self.articles["a.txt"] ?? "", to: "News/copy.txt")
        try news.indexed.check()
        _ = try take(news)
        #expect(try marks(news).sorted() == ["Alder", "Alder read", "Birch", "Cedar"])
    }

    @Test func marksThatCanNotBeFoundOutNowAreTakenOverLater() throws {
        let news = try IndexedNews(Self.articles)
        try news.indexed.check()
        #expect(try !take(news))
        try news.library.states.set(.read, to: true, of: [(news.id("d.txt"), nil)])
        #expect(try !take(news))
        // The article comes when the state can't be read.
        try news.folder.write(page("Dogwood", "New."), to: "News/d.txt")
        let check = FolderCheck(news.index, files: FileSystem(), localOffset: 0) { _ in nil }
        try check.run()
        #expect(try marks(news) == ["Alder", "Birch", "Cedar", "Dogwood"])
        #expect(try take(news))
        #expect(try marks(news) == ["Alder", "Birch", "Cedar", "Dogwood read"])
    }
}
