import NewsModel
import Testing
import TextLayout

@testable import ReaderView

@Suite struct DraftTests {
    private static let key = DraftKey(article: Samples.id("page"), parent: nil)

    private static func draft(_ text: String, cursor: Int, author: String = "Nadia O") -> Draft {
        Draft(key: key, author: author, text: text, cursor: cursor)
    }

    @Test func isKeptAfterEveryChange() {
        var desk = Desk(reading: Samples.tram)
        #expect(desk.type("c") == [])
        #expect(desk.type("H") == [.saveDraft(Self.draft("H", cursor: 1))])
        #expect(desk.type("i") == [.saveDraft(Self.draft("Hi", cursor: 2))])
        #expect(desk.press(.named(.left)) == [.saveDraft(Self.draft("Hi", cursor: 1))])
        #expect(desk.press(.named(.delete)) == [.saveDraft(Self.draft("H", cursor: 1))])
        #expect(desk.press(.control("_")) == [.saveDraft(Self.draft("Hi", cursor: 1))])
        #expect(desk.send(.input(.paste("\n"))) == [.saveDraft(Self.draft("H\ni", cursor: 2))])
    }

    @Test func isNotKeptWithoutAChange() {
        var desk = Desk(reading: Samples.tram)
        desk.type("cHi")
        let idle: [Key] = [
            .named(.right), .named(.delete), .control("k"), .control("y"), .named(.pageDown), .named(.pageUp),
            .named(.insert), .named(.function(5)), .alt("q"), .control("e"), .named(.tab),
        ]
        for key in idle { #expect(desk.press(key) == [], "\(key)") }
        #expect(desk.send(.input(.paste(""))) == [])
        desk.resize(40, 10)
        #expect(desk.effects == [])
    }

    @Test func nothingIsNoDraft() {
        var desk = Desk(reading: Samples.tram)
        desk.type("ca")
        #expect(desk.press(.named(.backspace)) == [.removeDraft(Self.key)])
        #expect(desk.type(" ") == [])
        desk.press(.named(.escape))
        #expect(desk.message == nil)
        #expect(desk.state.frontPage.listing(of: Samples.id("page"))?.marks.hasDraft == false)
    }

    @Test func comesBack() {
        var desk = Desk(reading: Samples.tram)
        desk.type("cA thought")
        desk.press(.control("a"), .named(.escape))
        #expect(desk.message == "Draft kept · c goes on with it")
        #expect(desk.state.frontPage.listing(of: Samples.id("page"))?.marks.hasDraft == true)
        desk.type("c")
        #expect(desk.message == "Your draft is back")
        #expect(desk.draft == Self.draft("A thought", cursor: 0))
    }

    @Test func comesBackFromTheLastRun() {
        var desk = Desk(reading: Samples.tram, drafts: [Self.draft("Later", cursor: 2, author: "N. O.")])
        desk.type("c")
        #expect(desk.draft == Self.draft("Later", cursor: 2, author: "N. O."))
        var unnamed = Desk(reading: Samples.tram, drafts: [Self.draft("Later", cursor: 99, author: "")])
        unnamed.type("c")
        #expect(unnamed.draft == Self.draft("Later", cursor: 5))
    }

    @Test func thereIsOneForEachCommentThatIsAnswered() {
        var desk = Desk(reading: Samples.tram)
        desk.type("cOn the article")
        desk.press(.named(.escape), .named(.backTab), .character("r"))
        #expect(desk.draft?.text == "")
        #expect(desk.draft?.key.parent == Samples.fingerprint(Samples.tram, 0))
        desk.type("To Sarah")
        desk.press(.named(.escape))
        #expect(desk.message == "Draft kept · r goes on with it")
        desk.type("]r")
        #expect(desk.draft?.text == "")
        #expect(desk.draft?.key.parent == Samples.fingerprint(Samples.tram, 4))
        desk.press(.named(.escape))
        desk.type("[r")
        #expect(desk.draft?.text == "To Sarah")
        desk.press(.named(.escape))
        desk.type("c")
        #expect(desk.draft?.text == "On the article")
    }

    @Test func anAnswerNeedsAComment() {
        var desk = Desk(columns: 80, rows: 24, reading: Samples.tram)
        desk.type("r")
        #expect(desk.state.composer == nil)
        #expect(desk.message?.hasPrefix("No comment is selected here.") == true)
    }

    @Test(arguments: [Key.named(.escape), .control("c")])
    func closingKeepsIt(key: Key) {
        var desk = Desk(reading: Samples.tram)
        desk.type("cq?Q")
        #expect(desk.press(key) == [])
        #expect(desk.state.composer == nil)
        #expect(desk.state.article?.drafts[Self.key]?.text == "q?Q")
    }

    @Test func anArticleThatComesLateDoesNotTakeItAway() {
        var desk = Desk(reading: Samples.tram)
        desk.type("cHalf a sen")
        #expect(desk.send(.opened(Samples.opened("mill", Samples.mill))) == [])
        #expect(desk.draft?.text == "Half a sen")
    }

    @Test func whatIsAnsweredStaysInSight() {
        for (columns, rows) in [(100, 30), (80, 24), (60, 20), (40, 10)] {
            var desk = Desk(columns: columns, rows: rows, reading: Samples.tram)
            desk.press(.named(.backTab))
            desk.type("]r")
            #expect(!desk.frame.rows(with: "Eleven parking").isEmpty)
            let top = desk.state.article?.top ?? .start
            desk.press(.named(.pageUp))
            #expect(desk.state.article?.top ?? .start < top)
            desk.press(.named(.pageDown))
            #expect(desk.state.article?.top == top)
        }
    }
}
