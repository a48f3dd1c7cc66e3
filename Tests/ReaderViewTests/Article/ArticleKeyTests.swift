import NewsModel
import Testing
import TextLayout

@testable import ReaderView

@Suite struct ArticleKeyTests {
    private static let rows = Desk(reading: Samples.mill).state.article?.layout.allRows.count ?? 0
    /// The rows of text on a screen of 100x30.
    private static let visible = 26

    private static func top(after keys: Key...) -> Int? {
        var desk = Desk(reading: Samples.mill)
        for key in keys { desk.press(key) }
        return desk.rowAtTop
    }

    @Test func scrolls() {
        #expect(Self.top(after: .character("j"), .named(.down), .character("j"), .character("k"), .named(.up)) == 1)
        #expect(Self.top(after: .control("d")) == Self.visible / 2)
        #expect(Self.top(after: .control("d"), .control("u")) == 0)
        // Two rows stay in sight, to read on from.
        #expect(Self.top(after: .character(" ")) == Self.visible - 2)
        #expect(Self.top(after: .named(.pageDown), .character("b")) == 0)
        #expect(Self.top(after: .control("f"), .control("b")) == 0)
        #expect(Self.top(after: .character("G")) == Self.rows - Self.visible)
        #expect(Self.top(after: .named(.end), .named(.pageUp)) == Self.rows - 2 * Self.visible + 2)
        #expect(Self.top(after: .character("G"), .character("j"), .character("G")) == Self.rows - Self.visible)
        #expect(Self.top(after: .character("G"), .named(.home)) == 0)
    }

    @Test(arguments: [Key.character("q"), .character("h"), .named(.left), .named(.escape)])
    func goesBackAndKeepsThePlace(key: Key) throws {
        var desk = Desk(reading: Samples.mill)
        desk.type(" ")
        let place = try #require(desk.state.article?.anchor)
        #expect(
            desk.press(key) == [
                .saveReadingState(
                    Samples.id("page"),
                    ReadingState(position: place, seenComments: [], seenPassages: Samples.mill.passages))
            ])
        #expect(desk.state.article == nil)
    }

    @Test(arguments: [Key.character("Q"), .control("c")])
    func leavesFromAnywhere(key: Key) {
        var desk = Desk(reading: Samples.mill)
        let kept = Effect.saveReadingState(
            Samples.id("page"), ReadingState(seenComments: [], seenPassages: Samples.mill.passages))
        #expect(desk.press(key) == [kept, .quit])
        #expect(desk.press(.control("z")) == [kept, .suspend])
        #expect(Reader.leave(desk.state) == [kept])
    }

    @Test func ofASingleFileBackIsOut() {
        var desk = Desk(reading: Samples.mill, isSingleArticle: true)
        #expect(
            desk.type("q") == [
                .saveReadingState(
                    Samples.id("page"), ReadingState(seenComments: [], seenPassages: Samples.mill.passages)),
                .quit,
            ])
        desk.type("J")
        #expect(desk.message == "This is the last article")
    }

    @Test func goesToTheNeighbours() {
        var desk = Desk()
        desk.press(.named(.enter))
        desk.type("J")
        #expect(desk.state.article?.id == Samples.id("mill"))
        #expect(desk.effects.contains(.saveReadingState(Samples.id("tram"), Self.seen(Samples.tram))))
        desk.type("KK")
        #expect(desk.state.article?.id == Samples.id("tram"))
        #expect(desk.message == "This is the first article")
        desk.type("JJJJJ")
        #expect(desk.state.article?.id == Samples.id("note"))
        #expect(desk.message == "This is the last article")
        desk.type("q")
        #expect(desk.selected == "note")
    }

    private static func seen(_ article: Article) -> ReadingState {
        ReadingState(
            seenComments: article.discussion.comments.nodes.map { CommentFingerprint($0.comment) },
            seenPassages: article.passages)
    }

    @Test func theNeighboursStayWhenTheFilterWouldHideTheOpenArticle() {
        var desk = Desk()
        desk.type("f")
        desk.press(.named(.enter))
        desk.change(desk.shelf.listings)
        #expect(desk.type("J").first == .open(Samples.id("mill")))
    }

    @Test func aFailureToOpenIsTold() {
        var desk = Desk()
        desk.send(.openFailed(Samples.id("tram"), "The file is gone."))
        #expect(desk.state.message == StatusMessage("The file is gone.", isProblem: true))
        #expect(desk.frame.rows(with: "The file is gone.") == [29])
        desk.type("j")
        #expect(desk.message == nil)
    }

    @Test func hidesAndShowsTheKeyPoints() {
        var desk = Desk(reading: Samples.tram)
        #expect(desk.frame.rows(with: "Key points").count == 1)
        desk.type("p")
        #expect(desk.frame.rows(with: "Key points").isEmpty)
        desk.type("p")
        #expect(desk.frame.rows(with: "Key points").count == 1)
        var bare = Desk(reading: Samples.mill)
        bare.type("p")
        #expect(bare.message == "This article has no key points")
    }

    @Test(arguments: [(40, 10), (60, 20)])
    func theKeyPointsAreInTheTextWhereTheBoxIsTooSmall(columns: Int, rows: Int) {
        var desk = Desk(columns: columns, rows: rows, reading: Samples.tram)
        func hasPoints(_ desk: Desk) -> Bool {
            desk.state.article?.layout.units.before.contains {
                $0.text == "Shops on the quay lose eleven parking spaces"
            } ?? false
        }
        #expect(hasPoints(desk))
        desk.type("p")
        #expect(!hasPoints(desk))
        desk.type("p")
        desk.resize(200, 60)
        #expect(!hasPoints(desk))
    }

    @Test func tabGoesRoundTheParts() {
        var desk = Desk(columns: 80, rows: 24, reading: Samples.tram)
        desk.press(.named(.tab))
        #expect(desk.passageAtTop == Samples.tram.story.headline)
        desk.press(.named(.tab))
        #expect(desk.passageAtTop == "COMMENTS")
        #expect(desk.comment == 0)
        desk.press(.named(.tab))
        #expect(desk.rowAtTop == 0)
        #expect(desk.comment == nil)
        desk.press(.named(.backTab))
        #expect(desk.passageAtTop == "COMMENTS")
    }

    @Test func tabGoesOnThoughThePartsAreAllInSight() {
        var desk = Desk(columns: 100, rows: 30, reading: Samples.lighthouse)
        desk.press(.named(.tab), .named(.tab))
        #expect(desk.state.reachedPart == .comments)
        desk.press(.named(.tab))
        #expect(desk.state.reachedPart == .digest)
    }

    @Test func tellsWhatIsLeft() {
        var desk = Desk(reading: Samples.mill)
        #expect(desk.frame.column(of: "41% · 3 min left", row: 0) != nil)
        desk.type("G")
        #expect(desk.frame.column(of: "100%", row: 0) != nil)
        #expect(desk.frame.column(of: "min left", row: 0) == nil)
    }
}
