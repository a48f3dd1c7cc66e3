import NewsModel
import Testing
import TextLayout

@testable import ReaderView

@Suite struct PlainArticleTests {
    private static func lines(_ article: Article, columns: Int = 72) -> [String] {
        PlainArticle.lines(of: article, columns: columns, dates: DateText(today: Samples.today))
    }

    @Test func hasItsPartsInTheirOrder() throws {
        let lines = Self.lines(Samples.tram)
        let places = try [
            "Trams Come Back to the River Line After Nine Years", "KEY POINTS  What the River Line Will Do",
            "5 A second stretch is decided on after a year of counting passengers", "Trams return to the river line",
            "▎ — Tomas Rehak, head of the depot", "• March: trial runs without passengers", "  Weir St   4 min",
            "COMMENTS", "Please be kind, and stay with the subject of the article.",
        ].map { try #require(lines.firstIndex(of: $0)) }
        #expect(places == places.sorted())
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= 72 && $0.last != " " })
    }

    @Test func showsTheThreadsWithTheirIds() {
        let lines = Self.lines(Samples.tram)
        let heads = lines.filter { $0.contains("Nadia O") || $0.contains("Karthik V") }
        #expect(heads == ["│  │  N  Nadia O · today 10:15 · 1.1.1", "K  Karthik V · yesterday 10:15 · 2"])
    }

    @Test func aCommentOfNobodyHasAHeadAllTheSame() {
        var article = Article()
        article.discussion.comments.append(NewsModel.Comment(author: "", text: "Tunnels flood."), depth: 0)
        #expect(Self.lines(article).contains("?  Anonymous · 1"))
    }

    @Test func leavesOutWhatThereIsNot() {
        #expect(Self.lines(Samples.note) == ["1 min read", "", "Remember the milk."])
        #expect(Self.lines(Article()) == [])
    }

    @Test func isSafeWhateverTheArticleHolds() {
        for seed in 0..<20 as Range<UInt64> {
            var chance = Chance(seed: seed)
            let article = chance.article()
            for columns in [1, 20, 72] {
                for line in Self.lines(article, columns: columns) {
                    #expect(line == HarmlessText.of(line), "seed \(seed), \(columns) columns")
                }
            }
        }
    }
}
