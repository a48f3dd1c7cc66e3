import NewsModel
import Testing
import TextLayout

@testable import ReaderView

@Suite struct RelatedTests {
    private static let tram = Samples.folder[0].listing.id
    private static let mill = Samples.folder[1].listing.id

    private static func name(of desk: Desk) -> String? { desk.state.article?.id.path }

    @Test func openingAnArticleAsksWhatBelongsToIt() {
        var desk = Desk.withRelated()
        #expect(desk.press(.named(.enter)).contains(.relate(Self.tram, isAwaited: false)))
        desk.type("G")
        #expect(!desk.frame.rows(with: "RELATED").isEmpty)
        #expect(!desk.frame.rows(with: "1 The river line has its trams again").isEmpty)
        #expect(!desk.frame.rows(with: "same text").isEmpty)
        var single = Desk(reading: Samples.tram, isSingleArticle: true)
        #expect(!single.effects.contains(.relate(single.state.article?.id ?? Self.tram, isAwaited: false)))
        single.type("R")
        #expect(single.message?.contains("single file") == true)
    }

    @Test(arguments: ["", "   ", "G", "\t\t", "F", "jjjjjjjjjjjjjjjjjjj"])
    func aLateAnswerMovesNothing(keys: String) {
        var desk = Desk()
        desk.press(.named(.enter))
        for key in keys { desk.press(key == "\t" ? .named(.tab) : .character(key)) }
        let before = desk
        let related = RelatedArticles(others: Samples.folder.dropFirst().map(\.listing))
        desk.send(.related(Self.tram, related))
        #expect(desk.rowAtTop == before.rowAtTop)
        #expect(desk.comment == before.comment)
        #expect(desk.folded == before.folded)
        #expect(desk.state.article?.readingState == before.state.article?.readingState)
        let (old, new) = (before.state.article?.layout, desk.state.article?.layout)
        #expect(old.map { Array($0.allRows) } == new.map { Array($0.allRows.prefix(old?.allRows.count ?? 0)) })
        #expect(new?.allRows.count ?? 0 > old?.allRows.count ?? 0)
        // The same again changes nothing, and none takes the section away.
        let shown = desk.frame
        desk.send(.related(Self.tram, related))
        #expect(desk.frame == shown)
        desk.send(.related(Self.tram, RelatedArticles()))
        #expect(desk.state.article?.layout.allRows == old?.allRows)
    }

    @Test func theSectionStaysWhenTheArticleChangesOrIsWrappedAnew() {
        var desk = Desk.withRelated()
        desk.press(.named(.enter))
        desk.resize(60, 20)
        desk.type("G")
        #expect(!desk.frame.rows(with: "Harbour Wire").isEmpty)
        var changed = Samples.tram
        changed.story.blocks.append(.paragraph("One more."))
        desk.send(.changed(Self.tram, IndexedArticle(changed)))
        desk.type("G")
        #expect(!desk.frame.rows(with: "Harbour Wire").isEmpty)
    }

    @Test func itIsNoPartOfTheArticle() {
        var desk = Desk.withRelated()
        desk.press(.named(.enter))
        desk.type("/river line has its")
        desk.press(.named(.enter))
        #expect(desk.state.article?.search?.count == 0)
        desk.press(.named(.escape))
        desk.press(.named(.backTab))
        #expect(!desk.frame.rows(with: "RELATED").isEmpty)
    }

    @Test func whereOneGoesOneComesBackFrom() {
        var desk = Desk.withRelated()
        desk.press(.named(.enter))
        desk.type("jjj")
        let row = desk.rowAtTop
        desk.type("R")
        #expect(desk.type("2").contains(.open(Self.mill)))
        #expect(Self.name(of: desk) == Self.mill.path)
        #expect(desk.selected == "tram")
        #expect(!desk.frame.rows(with: "Back").isEmpty)
        desk.type("R1")
        #expect(Self.name(of: desk) == Self.tram.path)
        #expect(desk.rowAtTop == row)
        desk.type("q")
        #expect(Self.name(of: desk) == Self.mill.path)
        desk.type("q")
        #expect(Self.name(of: desk) == Self.tram.path)
        #expect(desk.rowAtTop == row)
        desk.type("q")
        #expect(Self.name(of: desk) == nil)
        #expect(desk.selected == "tram")
    }

    @Test func theFrontPageHasTheMenuToo() {
        var desk = Desk.withRelated()
        #expect(desk.type("R").contains(.relate(Self.tram, isAwaited: true)))
        #expect(desk.state.screen == .menu)
        desk.press(.named(.escape))
        #expect(desk.state.screen == .frontPage)
        desk.type("Rj")
        desk.press(.named(.enter))
        #expect(Self.name(of: desk) == Self.mill.path)
        desk.type("q")
        #expect(desk.state.screen == .frontPage && desk.selected == "tram")
    }

    @Test func nothingRelatedIsSaid() {
        var desk = Desk()
        desk.relations[Self.tram] = RelatedArticles()
        desk.type("R")
        #expect(desk.state.menu == nil)
        #expect(desk.message == "No other article here belongs to this one")
        desk.press(.named(.enter))
        desk.type("G")
        #expect(desk.frame.rows(with: "RELATED").isEmpty)
    }

    @Test func whoHasMovedOnGetsNoMenu() {
        var desk = Desk()
        desk.type("R")
        desk.type("j")
        desk.send(.related(Self.tram, RelatedArticles(others: [Samples.folder[2].listing])))
        #expect(desk.state.menu == nil)
    }

    @Test func oneThatIsGoneLeavesTheReaderWhereTheyAre() {
        var desk = Desk.withRelated()
        desk.press(.named(.enter))
        let gone = ArticleID(path: "/news/gone.txt")
        var listing = Samples.folder[1].listing
        listing.id = gone
        desk.send(.related(Self.tram, RelatedArticles(others: [listing])))
        desk.type("R1")
        desk.send(.openFailed(gone, "It is gone."))
        #expect(desk.message == "It is gone.")
        desk.type("q")
        #expect(desk.state.article == nil)
    }

    @Test func aClickOpensOne() throws {
        var desk = Desk.withRelated()
        desk.press(.named(.enter))
        desk.type("G")
        let row = try #require(desk.frame.rows(with: "2 ").last)
        let column = try #require(desk.frame.column(of: "2 ", row: row))
        desk.send(.input(.mouse(Mouse(.press, column: column, row: row))))
        #expect(Self.name(of: desk) == Self.mill.path)
    }
}
