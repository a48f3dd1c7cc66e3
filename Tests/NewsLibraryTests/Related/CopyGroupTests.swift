import Glibc
import NewsModel
import TestSupport
import Testing

@testable import NewsLibrary

@Suite struct CopyGroupTests {
    private static let folded = ListQuery(sort: .headline, foldsCopies: true)

    /// Three copies of one text, of three papers, and two other articles.
    private static let articles: [String: String] = {
        var generator = NewsGenerator(seed: 5)
        let (text, other, third) = (generator.story(), generator.story(), generator.story())
        func page(_ headline: String, _ source: String, day: Int, _ text: [String], comments: Int = 0) -> String {
            let talk = (0..<comments).map { "S\nSarah B\nA comment, number \($0)." }
            return "Title: \(headline)\nSource: \(source)\nDate: 2026-02-\(day)\n\n" + text.joined(separator: "\n\n")
                + (talk.isEmpty ? "" : "\n\nReader Comments\n\n" + talk.joined(separator: "\n")) + "\n"
        }
        return [
            "a.txt": page("Alder", "Wire", day: 10, text),
            "b.txt": page("Birch", "Post", day: 11, Array(text.dropLast())),
            "World/c.txt": page("Cedar", "Courier", day: 12, text.reversed()),
            "d.txt": page("Dogwood", "Wire", day: 13, other), "e.txt": page("Elm", "Wire", day: 14, third),
            "talked.txt": page("Talked", "Herald", day: 15, text, comments: 3),
        ]
    }()

    private static func news(_ names: String...) throws -> IndexedNews {
        let news = try IndexedNews(articles.filter { names.contains($0.key) })
        try news.indexed.check()
        return news
    }

    private static func rows(_ news: IndexedNews, _ query: ListQuery = folded) throws -> [String] {
        let rows = try news.index.listingsWithCopies(of: news.index.numbers(of: query, localOffset: 0)).map { listing in
            ([listing.headline] + listing.copies.map { $0.source ?? "?" }.sorted()).joined(separator: " ")
        }
        // What is counted is what is listed.
        if query.filter == .all, query.search == nil {
            #expect(try news.index.totals(foldingCopies: query.foldsCopies).all == rows.count)
        }
        return rows
    }

    private static func add(_ name: String, to news: IndexedNews, _ text: String? = nil) throws {
        try news.folder.write(text ?? articles[name] ?? "", to: "News/" + name)
        #expect(try news.indexed.check([news.id(name).path]))
    }

    private static func remove(_ name: String, from news: IndexedNews) throws {
        unlink(news.id(name).path)
        #expect(try news.indexed.check([news.id(name).path]))
    }

    @Test func copiesAreOneRow() throws {
        let news = try Self.news("a.txt", "b.txt", "World/c.txt", "d.txt", "e.txt")
        #expect(try Self.rows(news) == ["Alder Courier Post", "Dogwood", "Elm"])
        #expect(try news.headlines() == ["Alder", "Birch", "Cedar", "Dogwood", "Elm"])
        #expect(try news.index.totals().all == 5)
        let query = ListQuery(foldsCopies: true)
        let list = try news.index.numbers(of: query, localOffset: 0)
        for (place, number) in list.enumerated() {
            #expect(try news.index.place(of: number, in: query, count: list.count) == place)
        }
        #expect(try news.indexed.related(to: news.id("b.txt")).copies.map(\.headline) == ["Alder", "Cedar"])
        #expect(try news.indexed.related(to: news.id("d.txt")).copies == [])
    }

    @Test func groupsFollowTheFolder() throws {
        let news = try Self.news("b.txt", "d.txt")
        try Self.add("World/c.txt", to: news)
        #expect(try Self.rows(news) == ["Birch Courier", "Dogwood"])
        // The one that was first is shown, whenever it comes.
        try Self.add("a.txt", to: news)
        #expect(try Self.rows(news) == ["Alder Courier Post", "Dogwood"])
        // The one with comments, more than that.
        try Self.add("talked.txt", to: news)
        #expect(try Self.rows(news) == ["Dogwood", "Talked Courier Post Wire"])
        try Self.remove("talked.txt", from: news)
        #expect(try Self.rows(news) == ["Alder Courier Post", "Dogwood"])
        // One that says something else now is no copy any more, and may be one of another text.
        try Self.add("a.txt", to: news, (Self.articles["d.txt"] ?? "").replacing("Dogwood", with: "Aspen"))
        #expect(try Self.rows(news) == ["Aspen Wire", "Birch Courier"])
        rename(news.id("World/c.txt").path, news.id("World/moved.txt").path)
        #expect(try news.indexed.check([news.id("World/c.txt").path, news.id("World/moved.txt").path]))
        #expect(try Self.rows(news) == ["Aspen Wire", "Birch Courier"])
        unlink(news.id("World/moved.txt").path)
        rmdir(news.folder.path("News/World"))
        try news.indexed.check()
        #expect(try Self.rows(news) == ["Aspen Wire", "Birch"])
        try Self.remove("d.txt", from: news)
        #expect(try Self.rows(news) == ["Aspen", "Birch"])
        #expect(try news.index.copies(of: news.index.numbers(of: ListQuery(), localOffset: 0)) == [])
    }

    @Test func anIndexThatIsMadeAnewSaysTheSame() throws {
        let news = try Self.news("a.txt", "b.txt", "World/c.txt", "d.txt")
        try Self.add("talked.txt", to: news)
        let rows = try Self.rows(news)
        let again = try ArticleIndex.open(of: news.folder.path("News"), in: news.folder.path("cache")).index
        #expect(try again.numbers(of: Self.folded, localOffset: 0).count == rows.count)
        try news.index.restart(after: .damaged(news.path))
        #expect(try Self.rows(news) == [])
        try news.indexed.check()
        #expect(try Self.rows(news) == rows)
    }

    @Test func whatWasReadStaysRead() throws {
        let news = try Self.news("b.txt", "d.txt")
        let all = try news.index.numbers(of: Self.folded, localOffset: 0)
        try news.indexed.set(.read, to: true, of: all)
        try Self.add("a.txt", to: news)
        try Self.add("talked.txt", to: news)
        #expect(try Self.rows(news) == ["Birch Herald Wire", "Dogwood"])
        #expect(try news.index.totals(foldingCopies: true).unread == 0)
        #expect(try news.index.totals().unread == 2)
        #expect(try Self.rows(news, ListQuery(filter: .unread, foldsCopies: true)) == [])
        try news.indexed.set(.read, to: false, of: all)
        #expect(try news.index.totals(foldingCopies: true).unread == 2)
        let minutes = try news.index.listings(of: all).reduce(0) { $0 + $1.readingMinutes }
        #expect(try news.index.totals(foldingCopies: true).unreadMinutes == minutes)
    }

    @Test func aSearchFindsACopyThatIsNotShownElse() throws {
        let news = try Self.news("a.txt", "b.txt", "World/c.txt", "d.txt")
        #expect(try Self.rows(news, ListQuery(words: "birch", foldsCopies: true)) == ["Birch Courier Wire"])
        #expect(try Self.rows(news, ListQuery(words: "-dogwood", foldsCopies: true)).count == 1)
        #expect(try Self.rows(news, ListQuery(words: "-dogwood")).count == 3)
        // Whoever starred a copy means that one.
        let birch = try news.index.numbers(of: ListQuery(words: "birch"), localOffset: 0)
        try news.indexed.set(.starred, to: true, of: birch)
        #expect(try Self.rows(news, ListQuery(filter: .starred, foldsCopies: true)) == ["Birch Courier Wire"])
    }

    @Test func whateverHappensTheGroupsAreThoseOfANewIndex() throws {
        var random = SeededGenerator(seed: 31)
        var generator = NewsGenerator(seed: 32)
        let texts = (0..<4).map { _ in generator.story() }
        let news = try IndexedNews()
        for step in 0..<60 {
            let name = "\(["", "A/"].randomElement(using: &random) ?? "")\(Int.random(in: 0..<9, using: &random)).txt"
            if Int.random(in: 0..<3, using: &random) == 0 {
                unlink(news.id(name).path)
            } else {
                let text = texts.randomElement(using: &random) ?? []
                let day = Int.random(in: 10...28, using: &random)
                try news.folder.write(
                    "Title: \(name)\nDate: 2026-02-\(day)\n\n"
                        + text.shuffled(using: &random).joined(separator: "\n\n"),
                    to: "News/" + name)
            }
            _ = try news.indexed.check([news.id(name).path])
            guard step % 10 == 9 else { continue }
            let rows = try Self.rows(news)
            let (fresh, _) = try ArticleIndex.open(of: news.folder.path("News"), in: news.folder.path("cache\(step)"))
            try IndexedFolder(fresh, library: news.library).check()
            let shown = try fresh.listings(of: fresh.numbers(of: Self.folded, localOffset: 0)).map(\.headline)
            #expect(rows.map { $0.split(separator: " ")[0] }.map(String.init) == shown, "seed 31, step \(step)")
        }
    }
}
