import NewsModel
import Testing
import TextLayout

@testable import ReaderView

@Suite struct HelpTests {
    @Test(arguments: [Key.character("?"), .named(.function(1)), .character("q"), .named(.escape), .named(.left)])
    func comesAndGoes(key: Key) {
        var desk = Desk(reading: Samples.tram)
        desk.type("?")
        #expect(desk.state.screen == .help)
        #expect(desk.press(key) == [])
        #expect(desk.state.screen == .article)
    }

    @Test func scrolls() {
        var desk = Desk(columns: 80, rows: 24)
        let page = 21
        let last = HelpScreen.lines(.keys(origin: .frontPage), columns: 80).count - page
        desk.type("?jjk")
        #expect(desk.state.help?.top == 1)
        desk.press(.control("d"), .control("u"), .character(" "))
        #expect(desk.state.help?.top == page + 1)
        desk.type("G")
        #expect(desk.state.help?.top == last)
        desk.type("j")
        #expect(desk.state.help?.top == last)
        desk.type("b")
        #expect(desk.state.help?.top == last - page)
        desk.type("g")
        #expect(desk.state.help?.top == 0)
    }

    @Test func leavesNoEmptyScreenAfterAResize() {
        var desk = Desk(columns: 20, rows: 5)
        desk.type("?G")
        desk.resize(200, 60)
        #expect(!desk.frame.rows(with: "COMPOSER").isEmpty)
        #expect(!desk.frame.rows(with: "M-_ M-/").isEmpty)
    }

    @Test(arguments: [(.frontPage, "FRONT PAGE"), (.article, "ARTICLE AND COMMENTS")] as [(ScreenKind, String)])
    func beginsWithTheScreenThatAsks(origin: ScreenKind, title: String) {
        var desk = origin == .frontPage ? Desk() : Desk(reading: Samples.tram)
        desk.type("?")
        #expect(desk.frame.rows(with: title) == [2])
    }

    @Test(arguments: [20, 40, 60, 80, 200])
    func cutsNoSentence(columns: Int) {
        let lines = HelpScreen.lines(.keys(origin: .article), columns: columns)
        let sentences = lines.compactMap { line in
            if case .command(_, let sentence) = line { sentence } else { nil as String? }
        }
        // Rows end at spaces and at hyphens.
        let text = sentences.joined().filter { $0 != " " }
        for entry in CommandTable.entries where entry.screens != [.help] {
            #expect(text.contains(entry.sentence.filter { $0 != " " }))
        }
    }

    @Test func quitsFromHere() {
        var desk = Desk()
        desk.type("?")
        #expect(desk.type("Q") == [.quit])
    }
}
