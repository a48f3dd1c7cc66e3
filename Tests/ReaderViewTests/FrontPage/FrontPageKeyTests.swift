import NewsModel
import Testing
import TextLayout

@testable import ReaderView

@Suite struct FrontPageKeyTests {
    private static func long() -> Desk {
        Desk(
            columns: 100, rows: 20,
            folder: (10..<60).map {
                Samples.opened("page\($0)", Article(story: Story(headline: "Page \($0)")), day: $0)
            })
    }

    @Test func copyingExamplesIsToldUntilAllAreThere() {
        var desk = Desk(folder: [], condition: .missing, exampleCount: 2)
        let arriving = (1...2).map {
            Samples.opened("page\($0)", Article(story: Story(headline: "Page \($0)")), day: $0).listing
        }
        desk.type("e")
        desk.shelf.listings = [arriving[0]]
        desk.send(.folder(FolderNews(condition: .readable(skipped: 0), isListChanged: true)))
        #expect(desk.state.message?.text == "Copying 2 examples …")
        desk.shelf.listings = arriving
        desk.send(.folder(FolderNews(condition: .readable(skipped: 0), isListChanged: true)))
        #expect(desk.state.message?.text == "Copied 2 examples")
    }

    @Test func linesPagesAndEnds() {
        var desk = Self.long()
        desk.type("jj")
        desk.press(.named(.down), .named(.up))
        #expect(desk.selected == "page12")
        desk.type("kkkk")
        #expect(desk.selected == "page10")
        // 20 rows hold 8 articles of two rows each.
        desk.press(.control("d"))
        #expect(desk.selected == "page14")
        desk.press(.control("u"))
        #expect(desk.selected == "page10")
        desk.type(" ")
        #expect(desk.selected == "page18")
        desk.press(.named(.pageDown))
        #expect(desk.selected == "page26")
        desk.type("b")
        #expect(desk.selected == "page18")
        desk.type("G")
        #expect(desk.selected == "page59")
        desk.press(.named(.home))
        #expect(desk.selected == "page10")
        desk.press(.named(.end), .named(.pageUp))
        #expect(desk.selected == "page51")
        desk.type("g")
        #expect(desk.selected == "page10")
    }

    @Test(arguments: [Key.named(.enter), .character("l"), .named(.right)])
    func opens(key: Key) {
        var desk = Desk()
        desk.type("j")
        #expect(desk.press(key).first == .open(Samples.id("mill")))
        #expect(desk.state.article?.id == Samples.id("mill"))
    }

    @Test func openingMarksAsRead() {
        var desk = Desk()
        let effects = desk.press(.named(.enter))
        #expect(effects.contains(.mark(Samples.id("tram"), .read, true)))
        desk.type("q")
        #expect(desk.state.frontPage.selected?.marks.isRead == true)
    }

    @Test func nextAndPreviousUnread() {
        var desk = Desk()
        desk.type("J")
        #expect(desk.selected == "mill")
        desk.type("J")
        #expect(desk.selected == "note")
        desk.type("J")
        #expect(desk.selected == "tram")
        desk.type("K")
        #expect(desk.selected == "note")
        desk.type("AJ")
        #expect(desk.message == "No unread articles here")
        #expect(desk.selected == "note")
    }

    @Test func filters() {
        var desk = Desk()
        desk.type("f")
        #expect(desk.shown == ["tram", "mill", "note"])
        desk.type("f")
        #expect(desk.shown == ["mill", "storm"])
        desk.type("f")
        #expect(desk.shown == ["note"])
        desk.type("f")
        #expect(desk.shown == ["tram", "mill", "lighthouse", "storm", "note"])
    }

    @Test func sorts() {
        var desk = Desk()
        desk.type("S")
        #expect(desk.shown == ["note", "storm", "lighthouse", "mill", "tram"])
        desk.type("S")
        // Of equals the newest comes first.
        #expect(desk.shown == ["lighthouse", "storm", "note", "tram", "mill"])
        desk.type("S")
        #expect(desk.shown == ["tram", "mill", "lighthouse", "storm", "note"])
        desk.type("S")
        #expect(desk.shown.first == "tram")
        desk.type("S")
        #expect(desk.shown == ["storm", "note", "mill", "tram", "lighthouse"])
        desk.type("S")
        #expect(desk.shown == ["tram", "mill", "lighthouse", "storm", "note"])
    }

    @Test func theSelectedArticleStaysSelected() {
        var desk = Desk()
        desk.type("jjS")
        #expect(desk.selected == "lighthouse")
        desk.change(Samples.folder.dropFirst().map(\.listing))
        #expect(desk.selected == "lighthouse")
        // Without it, the one at its place.
        desk.change(Samples.folder.prefix(2).map(\.listing))
        #expect(desk.selected == "tram")
        desk.change([], .missing)
        #expect(desk.selected == nil)
        #expect(desk.type("jkGg bJKmsA") == [])
        #expect(desk.press(.named(.enter)) == [])
    }

    @Test func leaves() {
        var desk = Desk()
        #expect(desk.press(.named(.escape), .character("h"), .named(.left)) == [])
        #expect(desk.type("q") == [.quit])
        #expect(desk.type("Q") == [.quit])
        #expect(desk.press(.control("c")) == [.quit])
    }

    @Test func redrawsAndSuspends() {
        var desk = Desk()
        #expect(desk.press(.control("l")) == [.redraw])
        #expect(desk.press(.control("z")) == [.suspend])
        desk.type("/")
        #expect(desk.press(.control("l")) == [.redraw])
    }
}
