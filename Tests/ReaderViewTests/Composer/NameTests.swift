import NewsModel
import Testing
import TextLayout

@testable import ReaderView

@Suite struct NameTests {
    private static func desk(isGuessed: Bool = false, text: String = "") -> Desk {
        var desk = Desk(reading: Samples.tram, isUserNameGuessed: isGuessed)
        desk.type("c" + text)
        desk.press(.named(.tab))
        return desk
    }

    @Test func isEditedInItsField() {
        var desk = Self.desk(text: "Hi")
        #expect(desk.type("’K").count == 2)
        #expect(desk.draft?.author == "Nadia O’K")
        #expect(desk.draft?.text == "Hi")
        #expect(desk.press(.named(.tab)) == [.rememberName("Nadia O’K")])
        desk.type("!")
        #expect(desk.draft?.text == "Hi!")
        #expect(desk.state.userName == "Nadia O’K")
    }

    /// As it will be in the file, so that what was posted is known there.
    @Test func isPostedWithoutWhatIsNotSeenAtItsEnds() {
        var desk = Self.desk(text: String(repeating: "x", count: 60))
        desk.press(.control("u"))
        desk.send(.input(.paste("\u{feff}Chiod \u{200b}")))
        let postings = desk.press(.control("s")).compactMap { if case .post(let posting) = $0 { posting } else { nil } }
        #expect(postings.map(\.author) == ["Chiod"])
    }

    @Test func enterGoesBackToTheText() {
        var desk = Self.desk()
        #expect(desk.press(.named(.enter)) == [])
        #expect(desk.state.composer?.isNaming == false)
        #expect(desk.draft?.author == "Nadia O")
    }

    @Test func aGuessIsConfirmed() {
        var desk = Self.desk(isGuessed: true)
        #expect(desk.state.isUserNameGuessed)
        #expect(desk.press(.named(.tab)) == [.rememberName("Nadia O")])
        #expect(!desk.state.isUserNameGuessed)
    }

    @Test func postingConfirmsIt() {
        var desk = Desk(reading: Samples.tram, isUserNameGuessed: true)
        desk.type("c")
        #expect(desk.message == "Tab changes the name")
        desk.send(.input(.paste(String(repeating: "x", count: 50))))
        #expect(desk.press(.control("s")).first == .rememberName("Nadia O"))
    }

    @Test func emptyIsTheOneBefore() {
        var desk = Self.desk()
        desk.press(.control("u"))
        #expect(desk.draft?.author == "")
        #expect(desk.press(.named(.tab)) == [])
        #expect(desk.draft?.author == "Nadia O")
    }

    @Test func aCommentNeedsOne() {
        var desk = Self.desk(text: String(repeating: "x", count: 50))
        desk.press(.control("u"))
        desk.type("  ")
        #expect(desk.press(.control("s")) == [])
        #expect(desk.message == "A comment needs a name")
        #expect(desk.state.composer?.isNaming == true)
    }

    @Test func isTrimmed() {
        var desk = Self.desk()
        desk.type("  ")
        #expect(desk.press(.named(.tab)) == [])
        #expect(desk.state.userName == "Nadia O")
    }

    @Test func isOneLine() {
        var desk = Self.desk()
        desk.send(.input(.paste("\n\u{1b}[31mII\r\n")))
        #expect(desk.draft?.author == "Nadia O [31mII ")
    }

    @Test func showsTheCursor() {
        let desk = Self.desk()
        #expect(desk.frame.cursor == Position(column: 15, row: 29))
    }
}
