import NewsModel
import Testing
import TextLayout

@testable import ReaderView

@Suite struct MouseTests {
    private static func click(_ text: String, in desk: inout Desk) throws {
        desk.click(try desk.place(of: text))
    }

    @Test func aClickSelectsAndASecondOneOpens() throws {
        var desk = Desk(columns: 120, rows: 30)
        let second = try #require(desk.state.frontPage.listing(at: 1)).headline
        let text = String(second.prefix(12))
        let row = try desk.place(of: text).row
        try Self.click(text, in: &desk)
        #expect(desk.state.frontPage.selection == 1)
        #expect(desk.state.article == nil)
        // The click may be in either row of the article.
        desk.send(.input(.mouse(Mouse(.press, column: 5, row: row + 1))))
        #expect(desk.state.article?.listing.headline == second)
    }

    @Test func hintsAreButtons() throws {
        var desk = Desk(columns: 120, rows: 30)
        try Self.click("s star", in: &desk)
        #expect(desk.state.frontPage.selected?.marks.isStarred == true)
        desk.type("j")
        try Self.click("search", in: &desk)
        #expect(desk.state.frontPage.prompt != nil)
        // What is typed is left alone by clicks.
        desk.type("x")
        desk.send(.input(.mouse(Mouse(.press, column: 5, row: 2))))
        #expect(desk.state.frontPage.prompt?.text == "x")
    }

    @Test func theHeaderChangesFilterAndOrder() throws {
        var desk = Desk(columns: 120, rows: 30)
        try Self.click("All", in: &desk)
        #expect(desk.state.frontPage.query.filter == .unread)
        try Self.click("Newest", in: &desk)
        #expect(desk.state.frontPage.query.sort == .oldest)
    }

    @Test func theWheelScrolls() {
        var list = Desk(columns: 100, rows: 8, folder: (0..<40).map { Samples.opened("page\($0)", Samples.tram) })
        list.send(.input(.mouse(Mouse(.wheelDown, column: 3, row: 3))))
        #expect(list.state.frontPage.top > 0)
        list.send(.input(.mouse(Mouse(.wheelUp, column: 3, row: 3))))
        #expect(list.state.frontPage.top == 0)
        var desk = Desk(columns: 80, rows: 20, reading: Samples.tram)
        desk.send(.input(.mouse(Mouse(.wheelDown, column: 3, row: 3))))
        let scrolled = desk.state.article?.top
        var keys = Desk(columns: 80, rows: 20, reading: Samples.tram)
        keys.type("jjj")
        #expect(scrolled == keys.state.article?.top)
    }

    @Test func commentsAreSelectedAndFolded() throws {
        var desk = Desk(columns: 90, rows: 40, reading: Samples.tram)
        desk.press(.named(.backTab))
        let comments = Samples.tram.discussion.comments
        try Self.click(comments[1].author, in: &desk)
        #expect(desk.state.article?.selectedComment == 1)
        let before = desk.frame
        try Self.click(comments[1].author, in: &desk)
        #expect(desk.frame.text != before.text)
        #expect(desk.state.article?.conversation.foldedFingerprints.count == 1)
    }

    @Test func linksAreFollowedWherverTheyAreWrapped() throws {
        let address = "https://example.org/" + String(repeating: "a-long-way/", count: 12)
        let article = Article(story: Story(headline: "X", blocks: [.paragraph("Go to \(address) now.")]))
        var desk = Desk(columns: 60, rows: 20, reading: article)
        #expect(desk.frame.links.count >= 3 && desk.frame.links.allSatisfy { $0.address == address })
        for link in desk.frame.links {
            desk.send(
                .input(.mouse(Mouse(.press, column: link.region.columns.upperBound - 1, row: link.region.origin.row))))
            #expect(desk.effects == [.follow(address: address)])
            desk.send(
                .input(.mouse(Mouse(.press, column: link.region.columns.upperBound, row: link.region.origin.row))))
            #expect(desk.effects == [])
        }
    }

    /// A long passage is not looked through for the links of a few rows.
    @Test func linksInALongPassageAreThoseInSight() throws {
        let address = "https://example.org/far"
        let text = String(repeating: "word ", count: 40_000) + address + String(repeating: " word", count: 40_000)
        var desk = Desk(
            columns: 60, rows: 20, reading: Article(story: Story(headline: "X", blocks: [.paragraph(text)])))
        desk.type("/example")
        desk.press(.named(.enter))
        for case .find(let request) in desk.effects {
            desk.send(.found(try #require(request.run(isWanted: { true }))))
        }
        #expect(desk.frame.links.map(\.address) == [address])
    }

    @Test func theCursorGoesWhereTheClickIs() throws {
        var desk = Desk(columns: 80, rows: 24, reading: Samples.tram)
        desk.type("c")
        desk.send(.input(.paste("one two three\nfour five six")))
        try Self.click("five", in: &desk)
        desk.type("X")
        #expect(desk.state.composer?.editor.buffer.text == "one two three\nfour Xfive six")
        try Self.click("three", in: &desk)
        desk.type("Y")
        #expect(desk.state.composer?.editor.buffer.text == "one two Ythree\nfour Xfive six")
    }

    @Test func theComposersHintsAreButtons() throws {
        var desk = Desk(columns: 120, rows: 24, reading: Samples.tram)
        desk.type("c")
        desk.send(.input(.paste("one two three")))
        try Self.click("Tab name", in: &desk)
        #expect(desk.state.composer?.isNaming == true)
        try Self.click("back to the text", in: &desk)
        #expect(desk.state.composer?.isNaming == false)
        try Self.click("Tab name", in: &desk)
        try Self.click("two", in: &desk)
        #expect(desk.state.composer?.isNaming == false)
        desk.type("X")
        #expect(desk.state.composer?.editor.buffer.text == "one Xtwo three")
        try Self.click("^O", in: &desk)
        #expect(desk.effects.contains { if case .edit = $0 { true } else { false } })
        // The dot between two hints belongs to none.
        let dot = try desk.place(of: "· Tab")
        desk.send(.input(.mouse(Mouse(.press, column: dot.column, row: dot.row))))
        #expect(desk.state.composer?.isNaming == false)
        try Self.click("Esc", in: &desk)
        #expect(desk.state.composer == nil)
    }

    @Test func menusAreClicked() throws {
        var desk = Desk(reading: Article(story: Story(headline: "X", link: "https://example.org/")))
        desk.type("Y")
        var outside = desk
        try Self.click("Copy the link", in: &desk)
        #expect(desk.effects == [.copy("https://example.org/", what: "the link")])
        outside.send(.input(.mouse(Mouse(.press, column: 5, row: 2))))
        #expect(outside.state.menu == nil)
        #expect(outside.effects == [])
    }

    @Test func theTitleLeadsBack() {
        var desk = Desk(columns: 100, rows: 30, reading: Samples.tram)
        desk.send(.input(.mouse(Mouse(.press, column: 2, row: 0))))
        #expect(desk.state.article == nil)
    }
}
