import NewsModel
import Testing
import TextLayout

@testable import ReaderView

@Suite struct FrontPageSearchTests {
    @Test func findsAsYouType() {
        var desk = Desk()
        desk.type("/t")
        #expect(desk.shown == ["tram", "mill", "storm", "note"])
        desk.type("ram")
        #expect(desk.shown == ["tram"])
        desk.press(.named(.backspace), .named(.backspace), .named(.backspace))
        #expect(desk.shown == ["tram", "mill", "storm", "note"])
    }

    @Test func everyWordHasToMatchSomewhere() {
        var desk = Desk()
        desk.type("/QUAY parking")
        #expect(desk.shown == ["tram"])
        desk.type(" zeppelin")
        #expect(desk.shown == [])
    }

    @Test func keysOfOtherCommandsAreText() {
        var desk = Desk()
        #expect(desk.type("/q?QmsJ").allSatisfy { if case .list = $0 { true } else { false } })
        #expect(desk.state.frontPage.prompt?.text == "q?QmsJ")
    }

    @Test func keepsTheMatchesOnEnter() {
        var desk = Desk()
        desk.type("/the")
        desk.press(.named(.enter))
        #expect(desk.state.frontPage.prompt == nil)
        #expect(desk.shown == ["tram", "mill", "storm", "note"])
        desk.type("n")
        #expect(desk.selected == "mill")
        desk.type("NN")
        #expect(desk.selected == "note")
        desk.type("n")
        #expect(desk.selected == "tram")
    }

    @Test(arguments: [Key.named(.escape), .character("h"), .named(.left)])
    func showsAllArticlesAgain(key: Key) {
        var desk = Desk()
        desk.type("/mill")
        desk.press(.named(.enter), key)
        #expect(desk.shown.count == 5)
        #expect(desk.selected == "mill")
    }

    @Test(arguments: [Key.named(.escape), .control("c"), .control("g")])
    func isGivenUp(key: Key) {
        var desk = Desk()
        desk.type("/mill")
        desk.press(key)
        #expect(desk.state.frontPage.prompt == nil)
        #expect(desk.shown.count == 5)
    }

    @Test func isGivenUpByBackspaceOnNothing() {
        var desk = Desk()
        desk.type("/m")
        desk.press(.named(.backspace))
        #expect(desk.state.frontPage.prompt != nil)
        desk.press(.named(.backspace))
        #expect(desk.state.frontPage.prompt == nil)
    }

    @Test func editsTheLine() {
        var desk = Desk()
        desk.type("/one two ")
        desk.press(.control("w"))
        #expect(desk.state.frontPage.prompt?.text == "one ")
        desk.press(.control("u"))
        #expect(desk.state.frontPage.prompt?.text == "")
        desk.send(.input(.paste("a\nb\u{1b}")))
        #expect(desk.state.frontPage.prompt?.text.contains("\n") == false)
        #expect(desk.state.frontPage.prompt?.text.hasPrefix("a b") == true)
    }

    @Test func movesInTheMatchesWhileTyping() {
        var desk = Desk()
        desk.type("/the")
        desk.press(.named(.down), .named(.down), .named(.up))
        #expect(desk.selected == "mill")
        #expect(desk.state.frontPage.prompt?.text == "the")
    }

    @Test func goesNowhereWithoutASearch() {
        var desk = Desk()
        desk.type("n")
        #expect(desk.selected == "tram")
        #expect(desk.message == "No search yet. / begins one.")
    }

    @Test func stylesTheMatches() throws {
        var desk = Desk(columns: 80, rows: 20)
        desk.type("/river")
        let column = try #require(desk.frame.column(of: "river", row: 2))
        #expect(desk.frame.styles(column..<(column + 5), row: 2) == [Style.of(.match)])
        #expect(desk.frame[column - 1, 2].style != Style.of(.match))
        #expect(desk.frame[column + 5, 2].style != Style.of(.match))
    }
}
