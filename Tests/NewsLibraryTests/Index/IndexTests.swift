import GRDB
import Glibc
import NewsModel
import TestSupport
import Testing

@testable import NewsLibrary

/// A folder of articles with its index.
struct IndexedNews {
    let folder = TemporaryFolder()
    let library: Library
    let index: ArticleIndex
    let problem: IndexError?
    let indexed: IndexedFolder

    init(_ articles: [String: String] = [:], prepare: (TemporaryFolder) throws -> Void = { _ in }) throws {
        library = Library(
            folders: UserFolders(
                environment: ["HOME": folder.path("home"), "XDG_STATE_HOME": folder.path("state")]))
        try folder.write("x", to: "News/.keep")
        for (name, text) in articles { try folder.write(text, to: "News/" + name) }
        try prepare(folder)
        (index, problem) = try ArticleIndex.open(of: folder.path("News"), in: folder.path("cache"))
        indexed = IndexedFolder(index, library: library)
    }

    func headlines(_ query: ListQuery = ListQuery(sort: .headline)) throws -> [String] {
        try index.listings(of: index.numbers(of: query, localOffset: 0)).map(\.headline)
    }

    func found(_ words: String) throws -> [String] { try headlines(ListQuery(words: words)) }

    func id(_ name: String) -> ArticleID { ArticleID(path: folder.path("News/" + name)) }

    /// Everything that the index says, for comparison with another one.
    func contents() throws -> [ArticleListing] {
        try index.listings(of: index.numbers(of: ListQuery(sort: .headline), localOffset: 0))
    }

    /// The path of the index's file.
    var path: String { IndexDatabase(of: folder.path("News"), in: folder.path("cache"), files: FileSystem()).path }
}

/// The text of an article.
func page(_ headline: String, _ lines: String..., date: String = "2026-02-17") -> String {
    "Title: \(headline)\nDate: \(date)\n\n" + lines.joined(separator: "\n\n") + "\n"
}

@Suite struct IndexTests {
    private static let articles = [
        "a.txt": page("Alder", "One paragraph about ferries in the night.", date: "2026-02-03"),
        "World/b.txt": page(
            "Birch", "Ferries again, and ferries once more, since the ferry is what it is about.", date: "2026-02-05"),
        "World/Asia/c.txt": page(
            "Cedar", String(repeating: "many words of a long story. ", count: 300), date: "2026-02-04"),
    ]

    @Test func sortsAndFilters() throws {
        let news = try IndexedNews(Self.articles)
        try news.indexed.check()
        #expect(try news.headlines() == ["Alder", "Birch", "Cedar"])
        #expect(try news.headlines(ListQuery(sort: .newest)) == ["Birch", "Cedar", "Alder"])
        #expect(try news.headlines(ListQuery(sort: .oldest)) == ["Alder", "Cedar", "Birch"])
        #expect(try news.headlines(ListQuery(sort: .shortest)) == ["Birch", "Alder", "Cedar"])
        #expect(try news.headlines(ListQuery(sort: .longest)) == ["Cedar", "Birch", "Alder"])
        #expect(try news.headlines(ListQuery(section: "World", sort: .headline)) == ["Birch", "Cedar"])
        #expect(try news.headlines(ListQuery(section: "", sort: .headline)) == ["Alder"])
        let before = try news.index.totals()
        #expect(before.all == 3 && before.unread == 3)
        #expect(try before.unreadMinutes == news.contents().reduce(0) { $0 + $1.readingMinutes })
        let cedar = try news.index.numbers(of: ListQuery(words: "cedar"), localOffset: 0)
        let minutes = try #require(news.index.listings(of: cedar).first).readingMinutes
        #expect(minutes > 1)
        try news.indexed.set(.read, to: true, of: cedar)
        #expect(try news.headlines(ListQuery(filter: .unread, sort: .headline)) == ["Alder", "Birch"])
        #expect(try news.index.totals().unread == 2)
        #expect(try news.index.totals().unreadMinutes == before.unreadMinutes - minutes)
        let kept = try news.index.numbers(
            of: ListQuery(filter: .unread, sort: .headline), keeping: news.id("World/Asia/c.txt"), localOffset: 0)
        #expect(kept.count == 3)
        #expect(try news.index.numbers(of: ListQuery(), limit: 2, localOffset: 0).count == 2)
    }

    @Test func everyArticleHasItsPlaceInEveryOrder() throws {
        var random = SeededGenerator(seed: 17)
        let many = (0..<60).map { number in
            let text = String(repeating: "Words of it. ", count: [2, 2, 200, 400].randomElement(using: &random) ?? 2)
            let day = Int.random(in: 10...14, using: &random)
            let folder = ["", "A/", "B/"].randomElement(using: &random) ?? ""
            return (folder + "\(number).txt", page("Same \(number % 7)", text, date: "2026-02-\(day)"))
        }
        let news = try IndexedNews(Dictionary(uniqueKeysWithValues: many))
        try news.indexed.check()
        let all = try news.index.numbers(of: ListQuery(), localOffset: 0)
        try news.indexed.set(.read, to: true, of: all.filter { _ in Bool.random(using: &random) })
        try news.indexed.set(.starred, to: true, of: all.filter { _ in Bool.random(using: &random) })
        for sort in ListQuery.Sort.allCases {
            for filter in ListQuery.Filter.allCases {
                for section in [nil, "", "A"] {
                    let query = ListQuery(filter: filter, section: section, sort: sort)
                    let list = try news.index.numbers(of: query, localOffset: 0)
                    // Counted from the end, from the start, and from the end as far as that is near.
                    for (number, fromEnd) in all.flatMap({ number in [1000, 0, 3].map { (number, $0) } }) {
                        let place = try news.index.place(
                            of: number, in: query, count: list.count, mostFromEnd: fromEnd)
                        #expect(place == list.firstIndex(of: number), "\(query), \(fromEnd)")
                    }
                    #expect(
                        try news.index.numbers(of: query, limit: 5, offset: 3, localOffset: 0)
                            == Array(list.dropFirst(3).prefix(5)))
                    for place in list.indices {
                        #expect(
                            try news.index.numbers(
                                of: query, count: list.count, limit: 4, from: place)
                                == Array(list[place...].prefix(4)), "\(query), \(place)")
                    }
                }
            }
        }
    }

    @Test func extractedPointsAreListedButTheirWordsAreFoundInTheStory() throws {
        let news = try IndexedNews(["a.txt": page("Alder", LongStory.paragraphs.joined(separator: "\n\n"))])
        try news.indexed.check()
        let points = try #require(try news.contents().first?.keyPoints)
        #expect(points.origin == .extracted && (3...5).contains(points.points.count))
        for point in points.points { #expect(LongStory.paragraphs.contains(point)) }
        #expect(try news.found("in:story brackwater") == ["Alder"])
        #expect(try news.found("in:digest brackwater") == [])
    }

    @Test func searches() throws {
        let news = try IndexedNews(
            Self.articles.merging([
                "d.txt": page("Ferries", "About nothing of the kind."),
                "lighthouse.txt": page("灯台に人が戻る", "無人になって三十年の灯台に、若い夫婦が移り住んだ。"),
                "cafe.txt": page("Café Zoë", "El niño comió una manzana."),
                "hindi.txt": page("हिन्दी समाचार", "मुख्य बातें और कहानी।"),
            ]) { $1 })
        try news.indexed.check()
        // A headline weighs most.
        #expect(try news.found("ferries") == ["Ferries", "Birch", "Alder"])
        #expect(try news.found("FERRIES night ") == ["Alder"])
        #expect(try news.found("\"night ferries\"") == [])
        #expect(try news.found("\"in the night\"") == ["Alder"])
        #expect(try news.found("ferr*") == ["Ferries", "Birch", "Alder"])
        #expect(try news.found("ferr") == ["Ferries", "Birch", "Alder"])
        #expect(try news.found("ferr ") == [])
        #expect(try news.found("ferries -night") == ["Ferries", "Birch"])
        #expect(try Set(news.found("-ferries -words")) == ["灯台に人が戻る", "Café Zoë", "हिन्दी समाचार"])
        #expect(try news.found("灯台") == ["灯台に人が戻る"])
        #expect(try news.found("夫婦が") == ["灯台に人が戻る"])
        #expect(try news.found("台灯") == [])
        #expect(try news.found("cafe zoe") == ["Café Zoë"])
        #expect(try news.found("nino") == ["Café Zoë"])
        #expect(try news.found("हिन्दी") == ["हिन्दी समाचार"])
        #expect(try news.found("in:headline ferries") == ["Ferries"])
        #expect(try news.found("ferries after:2026-02-04 before:2026-02-16") == ["Birch"])
        #expect(try Set(news.found("section:world")) == ["Birch", "Cedar"])
        #expect(try news.found("ferries is:read") == [])
        try news.indexed.set(.starred, to: true, of: news.index.numbers(of: ListQuery(words: "alder"), localOffset: 0))
        #expect(try news.found("is:starred") == ["Alder"])
    }

    @Test func findsAuthorsSourcesAndComments() throws {
        let news = try IndexedNews([
            "a.txt": """
            Title: One
            Author: Ines Duarte
            Source: Quay Courier

            A story about trams.

            Reader Comments

            S
            Sarah B · 2026-02-17 10:00 +0000
            I ride the zeppelin.
            """,
            "b.txt": page("Two", "Duarte wrote a zeppelin story for the courier."),
        ])
        try news.indexed.check()
        #expect(try news.found("author:duarte") == ["One"])
        #expect(try news.found("source:courier") == ["One"])
        #expect(try news.found("in:comments zeppelin") == ["One"])
        #expect(try news.found("in:comments sarah") == ["One"])
        #expect(try Set(news.found("zeppelin")) == ["One", "Two"])
    }

    @Test func whateverIsSearchedForIsNoError() throws {
        let news = try IndexedNews(Self.articles)
        try news.indexed.check()
        var random = SeededGenerator(seed: 9)
        let pieces = [
            "\"", "'", "(", ")", "^", "{a b}:", "-", "*", ":", " AND ", " OR ", " NOT ", "NEAR(a b, 2)", "+", "a",
            "ferries",
            "headline:", "in:story ", "\u{0}", "é", "灯", ";", "\\", "%", "a\u{0}b", "👩‍👩‍👧‍👦", "\u{301}",
        ]
        for _ in 0..<3000 {
            let words = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }
            .joined()
            #expect(throws: Never.self, "seed 9: \(words)") { try news.found(words) }
        }
    }

    @Test func takesOverWhatChanges() throws {
        let news = try IndexedNews(Self.articles)
        try news.indexed.check()
        try news.folder.write(page("Aspen", "Another story, about harbours."), to: "News/a.txt")
        try news.folder.write(page("Dogwood", "New."), to: "News/New/d.txt")
        unlink(news.id("World/b.txt").path)
        var reports: [FolderCheck.Progress] = []
        try news.indexed.check(report: { reports.append($0) })
        #expect(try news.headlines() == ["Aspen", "Cedar", "Dogwood"])
        #expect(try news.found("ferries") == [])
        #expect(try news.found("harbours") == ["Aspen"])
        #expect(reports.first?.total == 2 && reports.last?.done == 2)
        // Of files that are the same none is read.
        reports = []
        try news.indexed.check(report: { reports.append($0) })
        #expect(reports == [FolderCheck.Progress(done: 0, total: 0, secondsLeft: nil, hasChanged: false)])
        #expect(try news.index.totals().all == 3)
        #expect(try news.index.totals().unreadMinutes == news.contents().reduce(0) { $0 + $1.readingMinutes })
    }

    /// A story that is another one since it was read is marked until it is seen; a new comment does not make it one.
    @Test func whatHasChangedSinceItWasReadIsMarked() throws {
        let news = try IndexedNews([
            "a.txt": page("A", "One paragraph of some length."), "b.txt": page("B", "Another one."),
        ])
        func changed() throws -> [String] { try news.contents().filter(\.marks.isChanged).map(\.headline) }
        try news.indexed.check()
        try read("a.txt", of: news)
        for name in ["a.txt", "b.txt"] {
            try news.folder.write(
                page(name, "One paragraph of some length.", "And one more that is new."), to: "News/" + name)
        }
        try news.indexed.check()
        // What was never read can't have changed since.
        #expect(try changed() == ["a.txt"])
        // The index is a cache: one that is made anew says the same.
        #expect(try changedInNewIndex(of: news) == ["a.txt"])
        try read("a.txt", of: news)
        #expect(try changed() == [])
        #expect(try changedInNewIndex(of: news) == [])
        let text = try news.folder.text(of: "News/a.txt")
        try news.folder.write(text + "\nReader Comments\n\nS\nSarah B\nSomething to say about it.\n", to: "News/a.txt")
        try news.indexed.check()
        #expect(try changed() == [])
        #expect(try news.contents().map(\.commentCount) == [1, 0])
    }

    /// What is read while it changes is seen as it is then.
    @Test func whatChangesWhileItIsReadIsSeen() throws {
        let news = try IndexedNews(["a.txt": page("A", "One paragraph of some length.")])
        try news.indexed.check()
        try read("a.txt", of: news)
        try news.folder.write(page("A", "Another paragraph altogether."), to: "News/a.txt")
        _ = try news.library.reload(news.id("a.txt"))
        #expect(try changedInNewIndex(of: news) == [])
    }

    /// Opens an article and leaves it, as the reader does.
    private func read(_ name: String, of news: IndexedNews) throws {
        _ = try news.library.open(news.id(name))
        try news.library.states.set(.read, to: true, of: [(news.id(name), nil)])
        try news.index.set(.read, to: true, of: [news.id(name)])
        try news.index.setSeen(news.id(name))
    }

    /// The headlines that an index which is made anew marks as changed; there are many files to be listed first, or few.
    private func changedInNewIndex(of news: IndexedNews) throws -> [String] {
        let cache = TemporaryFolder()
        let (index, _) = try ArticleIndex.open(of: news.folder.path("News"), in: cache.path)
        try IndexedFolder(index, library: news.library).check()
        return try index.listings(of: index.numbers(of: ListQuery(sort: .headline), localOffset: 0))
            .filter(\.marks.isChanged).map(\.headline)
    }

    /// Every part that the search index is written in has to be merged with the others later.
    @Test func filesThatAreReadTogetherAreOnePartOfTheSearchIndex() throws {
        let pages = (0..<20).map { ("\($0).txt", page("Headline \($0)", "Text \($0).")) }
        let news = try IndexedNews(Dictionary(uniqueKeysWithValues: pages))
        try news.indexed.check()
        let parts = try news.index.lookUp { try Int.fetchOne($0, sql: "SELECT count(DISTINCT segid) FROM text_idx") }
        #expect(parts == 1)
    }

    @Test func singleFilesAreCheckedByThemselves() throws {
        let news = try IndexedNews(Self.articles)
        try news.indexed.check()
        try news.folder.write(page("Aspen", "Changed."), to: "News/a.txt")
        try news.folder.write(page("Elm", "New."), to: "News/World/e.txt")
        unlink(news.id("World/b.txt").path)
        let paths = ["a.txt", "World/e.txt", "World/b.txt", "World/none.txt", "World/notes.bin"].map {
            news.id($0).path
        }
        #expect(try news.indexed.check(Set(paths)))
        #expect(try news.headlines() == ["Aspen", "Cedar", "Elm"])
        #expect(try !news.indexed.check(Set(paths)))
    }

    @Test func whatCanNotBeReadIsListed() throws {
        let news = try IndexedNews(Self.articles) { folder in
            try folder.write([0, 1, 2], to: "News/binary.txt")
            symlink("nowhere", folder.path("News/dangling.txt"))
            mkfifo(folder.path("News/pipe.txt"), 0o600)
            symlink(".", folder.path("News/loop"))
        }
        try news.indexed.check()
        #expect(try news.headlines() == ["Alder", "Birch", "Cedar"])
        #expect(
            try news.index.skipped(limit: 9).map { $0.path }
                == ["binary.txt", "dangling.txt", "pipe.txt"].map { news.id($0).path })
        #expect(try news.index.skippedCount() == 3)
        // A file that was mended is no longer among them.
        try news.folder.write(page("Mended", "Text."), to: "News/binary.txt")
        #expect(try news.indexed.check([news.id("binary.txt").path]))
        #expect(try news.index.skippedCount() == 2)
        try news.indexed.check()
        #expect(try news.index.skippedCount() == 2)
    }

    @Test func ofManyNewFilesTheHeadlinesComeFirst() throws {
        let many = Dictionary(
            uniqueKeysWithValues: (0..<4200).map { number in
                (
                    "\(number / 1000)/\(number).txt",
                    number.isMultiple(of: 2)
                        ? "Title: Headline \(number)\n\nText \(number).\n" : "# Headline \(number)\n\nText \(number).\n"
                )
            })
        let news = try IndexedNews(many)
        // It ends when all are listed, and hardly any is read.
        let isListed = Steps()
        try news.indexed.check(
            isCancelled: { isListed.count > 0 },
            report: { if $0.done < 100, (try? news.index.totals().all) == 4200 { _ = isListed.next() } })
        let listed = try news.contents()
        #expect(listed.count == 4200)
        #expect(Set(listed.map(\.headline)) == Set((0..<4200).map { "Headline \($0)" }))
        #expect(try news.found("4199").count == 0)
        // The next check reads them all, and lists none of them twice.
        try news.indexed.check()
        #expect(try news.contents().count == 4200)
        #expect(try news.found("\"text 4199\"") == ["Headline 4199"])
        #expect(try news.index.totals().unreadMinutes == news.contents().reduce(0) { $0 + $1.readingMinutes })
    }

    @Test func goesOnWhereItWasInterrupted() throws {
        let many = Dictionary(
            uniqueKeysWithValues: (0..<300).map { ("\($0).txt", page("Headline \($0)", "Text \($0).")) })
        let news = try IndexedNews(many)
        let steps = Steps()
        try news.indexed.check(isCancelled: { steps.next() > 2 })
        let first = try news.index.totals().all
        #expect((1..<300).contains(first))
        var reports: [FolderCheck.Progress] = []
        try news.indexed.check(report: { reports.append($0) })
        #expect(try news.index.totals().all == 300)
        #expect(reports.last?.total == 300 - first)
    }
}
