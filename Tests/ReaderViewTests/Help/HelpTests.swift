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

    @Test func scrolls() throws {
        var desk = Desk(columns: 80, rows: 24)
        let page = 21
        desk.type("?jjk")
        let last = try #require(desk.helpLines).count - page
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
    func beginsWithWhatMattersNow(origin: ScreenKind, title: String) throws {
        var desk = origin == .frontPage ? Desk() : Desk(reading: Samples.tram)
        desk.type("?")
        #expect(desk.frame.rows(with: "HERE, NOW") == [2])
        let titles = try #require(desk.helpLines).compactMap { if case .title(let title) = $0 { title } else { nil } }
        #expect(titles[1].uppercased() == title)
    }

    @Test(arguments: [20, 40, 60, 80, 200])
    func cutsNoSentence(columns: Int) {
        let lines = HelpText(
            help: HelpState(content: .keys(origin: .article, now: [])), keys: .vim, columns: columns
        ).lines
        let sentences = lines.compactMap { line in
            if case .command(_, let sentence) = line { sentence } else { nil as String? }
        }
        // Rows end at spaces and at hyphens.
        let text = sentences.joined().filter { $0 != " " }
        for entry in CommandTable.entries where !entry.screens.isSubset(of: [.help, .menu]) {
            #expect(text.contains(entry.sentence.filter { $0 != " " }))
        }
    }

    @Test func findsWords() throws {
        var desk = Desk()
        desk.type("?/unread NEXT")
        #expect(
            desk.helpLines == [.title("Front page"), .command(keys: "J", sentence: "Go to the next unread article.")])
        desk.press(.named(.enter))
        #expect(!desk.frame.rows(with: "lines with “unread NEXT”").isEmpty)
        // The way back ends the search first, then the help.
        desk.press(.named(.escape))
        #expect(desk.state.help?.words == "")
        desk.type("/^S nothing of the kind")
        #expect(!desk.frame.rows(with: "Nothing here has").isEmpty)
        desk.press(.named(.escape), .named(.escape))
        #expect(desk.state.help == nil)
    }

    @Test func quitsFromHere() {
        var desk = Desk()
        desk.type("?")
        #expect(desk.type("Q") == [.quit])
    }
}

extension Desk {
    fileprivate var helpLines: [HelpLine]? {
        state.help.map { HelpText(help: $0, keys: state.preferences.keys, columns: state.size.columns).lines }
    }
}
