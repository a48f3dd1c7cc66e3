import NewsModel
import Testing
import TextLayout

@testable import ReaderView

@Suite struct PointNavigationTests {
    private static let filler = (0..<30).map { number in
        Block.paragraph("Paragraph \(number) says nothing but that days are long and the weather changes often.")
    }
    private static var article: Article {
        var blocks = filler
        blocks.insert(.paragraph("Nobody knew why. The council voted for the night ferries on Monday."), at: 8)
        blocks.insert(.list(["Tickets cost four euros", "The bakery opens at dawn"], ordered: false), at: 20)
        blocks.insert(.paragraph("In May the council will vote about the ferries again."), at: 28)
        let points = KeyPoints(points: [
            "Council votes for night ferries", "Bakery opens at dawn", "Mars has two moons",
        ])
        return Article(
            digest: Digest(keyPoints: points), story: Story(headline: "Ferries", blocks: blocks))
    }

    @Test func aDigitGoesToThePassageAndOnToTheNext() throws {
        var desk = Desk(columns: 120, rows: 30, reading: Self.article)
        desk.type("1")
        let row = try #require(desk.frame.rows(with: "The council voted for the night ferries").first)
        let column = try #require(desk.frame.column(of: "The council voted", row: row))
        #expect(desk.frame.styles(column..<(column + 40), row: row) == [Style.of(.passage)])
        #expect(desk.frame[column - 2, row].style != Style.of(.passage))
        #expect(desk.message == "Point 1 · passage 1 of 2")
        desk.type("1")
        #expect(!desk.frame.rows(with: "In May the council will vote").isEmpty)
        desk.type("1")
        #expect(!desk.frame.rows(with: "The council voted for the night ferries").isEmpty)
        desk.type("2")
        #expect(!desk.frame.rows(with: "The bakery opens at dawn").isEmpty)
    }

    @Test func whatNothingSupportsIsToldOf() {
        var article = Self.article
        article.digest?.keyPoints?.points[2] = "زلزال"
        var desk = Desk(columns: 120, rows: 30, reading: article)
        #expect(!desk.frame.rows(with: "hardly in the story: 3").isEmpty)
        let before = desk.state.article?.top
        desk.type("3")
        #expect(desk.message == "Nothing in the story supports point 3")
        desk.type("7")
        #expect(desk.message == "There is no key point 7 here")
        #expect(desk.state.article?.top == before)
    }

    /// Who asks once more gets to what is nearest, which does not light the point up.
    @Test func whatIsNearestIsReachedByAskingAgain() {
        var article = Self.article
        article.digest?.keyPoints?.points[2] = "Parliament raises the tax on tickets of theatres in the capital"
        var desk = Desk(columns: 120, rows: 30, reading: article)
        let before = desk.state.article?.top
        desk.type("3")
        #expect(
            desk.message == "Hardly anything in the story supports point 3 · once more goes to what is nearest")
        #expect(desk.state.article?.top == before)
        desk.type("3")
        #expect(desk.message?.hasPrefix("Point 3 · passage 1 of ") == true)
        #expect(desk.message?.hasSuffix(" · hardly supports it") == true)
        #expect(!desk.frame.rows(with: "Tickets cost four euros").isEmpty)
        #expect(desk.frame.text.contains("hardly in the story: 3"))
        desk.type("13")
        #expect(desk.message == "Hardly anything in the story supports point 3 · once more goes to what is nearest")
    }

    @Test func pointsLightUpWhileTheirPassagesAreInSight() throws {
        var desk = Desk(columns: 120, rows: 30, reading: Self.article)
        func isLit(_ text: String) throws -> Bool {
            let row = try #require(
                desk.frame.rows(with: text).first { row in
                    desk.frame.column(of: text, row: row).map { $0 > 80 } == true
                })
            let column = try #require(desk.frame.column(of: text, row: row))
            return desk.frame[column, row].style == Style.of(.lit)
        }
        #expect(try !isLit("Bakery opens"))
        desk.type("2")
        #expect(try isLit("Bakery opens"))
        #expect(try !isLit("Mars has"))
        desk.type("g")
        #expect(try !isLit("Bakery opens"))
    }

    @Test func enterChoosesAPoint() {
        var desk = Desk(columns: 60, rows: 20, reading: Self.article)
        desk.press(.named(.enter))
        #expect(!desk.frame.rows(with: "3 Mars has two moons  hardly in the story").isEmpty)
        desk.type("2")
        #expect(!desk.frame.rows(with: "The bakery opens at dawn").isEmpty)
        // What the menu has said is not said again instead of going there.
        desk.press(.named(.enter))
        desk.type("3")
        #expect(desk.message?.hasSuffix("hardly supports it") == true)
    }

    @Test func aClickOnAPointGoesThere() throws {
        var desk = Desk(columns: 120, rows: 30, reading: Self.article)
        let row = try #require(desk.frame.rows(with: "Bakery opens").first)
        let column = try #require(desk.frame.column(of: "Bakery opens", row: row))
        desk.send(.input(.mouse(Mouse(.press, column: column + 3, row: row))))
        #expect(!desk.frame.rows(with: "The bakery opens at dawn").isEmpty)
        #expect(desk.state.article?.reached?.point == 1)
    }

    /// What comes late is for another text by then.
    @Test func evidenceForAnotherTextIsLeftOut() {
        var desk = Desk(columns: 120, rows: 30, reading: Self.article)
        let id = desk.state.article!.id
        var changed = Self.article
        changed.story.blocks.removeFirst(9)
        let stale = PointEvidence(EvidenceRequest(id, Self.article)!)
        desk.send(.changed(id, IndexedArticle(changed)))
        let fresh = desk.state.article?.evidence
        #expect(fresh != nil && fresh != stale)
        desk.send(.evidence(stale, of: id))
        #expect(desk.state.article?.evidence == fresh)
    }

    @Test func theKeysCanBeOthers() throws {
        var preferences = Preferences()
        try preferences.keys.bind(KeySequence(.named(.function(2))), to: .goToPoint, on: .article)
        var desk = Desk(columns: 120, rows: 30, reading: Self.article, preferences: preferences)
        desk.press(.named(.function(2)))
        #expect(desk.state.screen == .menu)
    }
}
