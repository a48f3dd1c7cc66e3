import Glibc
import NewsModel
import TestSupport
import Testing

@testable import NewsLibrary

@Suite struct RelatedTests {
    /// Articles on all kinds of things, three of them on one.
    private static let articles: [String: String] = {
        var articles: [String: String] = [
            "ferry1.txt": page(
                "Night ferries return to Brackwater harbour",
                "The council of Brackwater voted on Tuesday to bring the night ferries back.",
                "Captain Oduya of the Halvard line said the boats would cross every forty minutes."),
            "ferry2.txt": page(
                "Brackwater harbour gets three boats for the night",
                "The Halvard line, which runs the ferries, has bought three boats for the crossings at night.",
                "Oduya, who has been a captain for thirty years, takes the first."),
            "ferry3.txt": page(
                "Halvard line raises the fare of Brackwater ferries",
                "A night crossing will cost twice as much, and Captain Oduya is not happy."),
            "storm.txt": page("A slower kind of storm", "It rained in Tuesday's match, and nobody was happy."),
        ]
        for number in 0..<30 {
            articles["other/\(number).txt"] = page(
                "Other story \(["about", "beyond", "behind"][number % 3]) thing\(number)",
                "Somebody\(number) said on Tuesday that place\(number) was happy with what the council did for its night."
            )
        }
        return articles
    }()

    private static func related(to name: String, in news: IndexedNews) throws -> [String] {
        try news.indexed.related(to: news.id(name)).others.map { PathName.last(of: $0.id.path) }
    }

    @Test func findsWhatIsAboutTheSame() throws {
        let news = try IndexedNews(Self.articles)
        try news.indexed.check()
        #expect(try Set(Self.related(to: "ferry1.txt", in: news)) == ["ferry2.txt", "ferry3.txt"])
        #expect(try Set(Self.related(to: "ferry2.txt", in: news)) == ["ferry1.txt", "ferry3.txt"])
        #expect(try Self.related(to: "storm.txt", in: news) == [])
        #expect(try Self.related(to: "other/3.txt", in: news) == [])
        #expect(try Self.related(to: "none.txt", in: news) == [])
        #expect(try news.indexed.related(to: news.id("ferry1.txt"), limit: 1).others.count == 1)
    }

    @Test func followsWhatHappensInTheFolder() throws {
        let news = try IndexedNews(Self.articles.filter { $0.key != "ferry2.txt" })
        try news.indexed.check()
        #expect(try Self.related(to: "ferry1.txt", in: news) == ["ferry3.txt"])
        try news.folder.write(Self.articles["ferry2.txt"] ?? "", to: "News/ferry2.txt")
        #expect(try news.indexed.check([news.id("ferry2.txt").path]))
        #expect(try Set(Self.related(to: "ferry1.txt", in: news)) == ["ferry2.txt", "ferry3.txt"])
        try news.folder.write(page("Another one", "About nothing of the kind."), to: "News/ferry3.txt")
        unlink(news.id("ferry2.txt").path)
        try news.indexed.check()
        #expect(try Self.related(to: "ferry1.txt", in: news) == [])
    }

    @Test func worksWithoutSpacesBetweenWords() throws {
        var articles = Self.articles
        articles["ja1.txt"] = page("灯台に人が戻る", "無人になって三十年の北浜灯台に、若い夫婦が移り住んだ。観光協会が支援する。")
        articles["ja2.txt"] = page("北浜灯台の夫婦、観光協会と開館へ", "若い夫婦は灯台を観光客に公開する。無人の三十年が終わった。")
        articles["ja3.txt"] = page("終着駅は図書館になった", "廃線の駅舎に本が並び、町の子どもが集まる。")
        let news = try IndexedNews(articles)
        try news.indexed.check()
        #expect(try Self.related(to: "ja1.txt", in: news) == ["ja2.txt"])
        #expect(try Self.related(to: "ja3.txt", in: news) == [])
    }

    @Test func whateverAnArticleSaysIsNoError() throws {
        let news = try IndexedNews(Self.articles)
        try news.indexed.check()
        var random = SeededGenerator(seed: 21)
        let pieces = [
            "\"", "NEAR(", "^", "*", ":", "AND", "{headline}:", "-", "\u{0}", "灯台灯台灯台", "e\u{301}", "한국어", "Word",
            "WORDS", "ไทย", "👩‍👩‍👧‍👦", "İ", "\u{e000}",
        ]
        for number in 0..<100 {
            let words = (0..<30).map { _ in pieces.randomElement(using: &random) ?? "" }.joined(separator: " ")
            try news.folder.write(words, to: "News/x\(number % 3).txt")
            #expect(throws: Never.self, "seed 21: \(words)") {
                try news.indexed.related(to: news.id("x\(number % 3).txt"))
            }
        }
    }
}
