import NewsModel
import Testing
import TextLayout

@testable import ReaderView

@Suite struct SkimTests {
    @Test func showsWhatIsUnreadWithSummaryAndPoints() throws {
        var desk = Desk(columns: 100, rows: 40)
        let unread = desk.shelf.listings.filter { !$0.marks.isRead }
        desk.type("B")
        #expect(desk.state.frontPage.count == unread.count)
        let listing = try #require(desk.state.frontPage.selected)
        let points = try #require(listing.keyPoints).points
        #expect(!desk.frame.rows(with: "1 " + points[0].prefix(20)).isEmpty)
        #expect(!desk.frame.rows(with: "min to skim").isEmpty)
        // The next one comes to the top.
        desk.type("j")
        #expect(desk.state.frontPage.selection == 1)
        let second = try #require(desk.state.frontPage.selected)
        #expect(desk.frame.rows(with: String(second.headline.prefix(20))).first == 2)
    }

    @Test func theListComesBackAsItWas() {
        var desk = Desk(columns: 100, rows: 40)
        desk.type("f")
        desk.type("f")
        let filter = desk.state.frontPage.query.filter
        desk.type("B")
        #expect(desk.state.frontPage.query.filter == .unread)
        desk.press(.named(.escape))
        #expect(desk.state.frontPage.query.filter == filter)
        #expect(desk.state.frontPage.skimming == nil)
    }

    @Test func openingAndComingBackStaysInTheBriefing() {
        var desk = Desk(columns: 100, rows: 40)
        desk.type("B")
        desk.press(.named(.enter))
        #expect(desk.state.article != nil)
        desk.type("q")
        #expect(desk.state.frontPage.skimming != nil)
    }

    @Test func countsWhatThereIs() {
        var briefing = Briefing()
        #expect(briefing.text == "0 stories, 0 min to skim, 0 to read")
        for listing in Desk().shelf.listings.prefix(1) { briefing.add(listing) }
        #expect(briefing.text == "1 story, 1 min to skim, 3 to read")
    }

    /// A count that comes late is of another list.
    @Test func aLateCountIsLeftOut() {
        var desk = Desk(columns: 100, rows: 40)
        desk.type("B")
        desk.send(.briefed(Briefing(), ListQuery(words: "another")))
        #expect(desk.frame.rows(with: "0 stories").isEmpty)
    }
}
