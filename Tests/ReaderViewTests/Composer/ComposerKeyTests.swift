import NewsModel
import Testing
import TextLayout

@testable import ReaderView

@Suite struct ComposerKeyTests {
    @Test func quotesTheCommentThatIsAnswered() {
        var desk = Desk(columns: 80, rows: 60, reading: Samples.tram)
        desk.press(.named(.backTab))
        desk.type("}[jjr")
        #expect(desk.comment == 2)
        desk.type("No:")
        desk.press(.control("r"))
        #expect(desk.draft?.text == "No:\n> They don't do that any more.\n> But the depot gives tours on Sundays.\n")
        desk.press(.control("_"))
        #expect(desk.draft?.text == "No:")
    }

    @Test func quotesThePassageInSight() {
        var desk = Desk(reading: Samples.storm)
        desk.type("c")
        desk.press(.control("r"))
        #expect(
            desk.draft?.text == "> It rained for nine days, and on the tenth the river was back where it belongs.\n")
    }

    @Test func quotesNothingWhereThereIsNone() {
        var desk = Desk(reading: Article())
        desk.type("c")
        #expect(desk.press(.control("r")) == [])
        #expect(desk.message?.hasPrefix("No passage is in sight") == true)
    }

    @Test func goesOnInAnotherEditor() {
        var desk = Desk(reading: Samples.tram)
        desk.type("cHi")
        #expect(desk.press(.control("o")) == [.edit("Hi")])
        let key = DraftKey(article: Samples.id("page"), parent: nil)
        #expect(
            desk.send(.edited("Hi there", problem: nil))
                == [.saveDraft(Draft(key: key, author: "Nadia O", text: "Hi there", cursor: 8))])
        desk.press(.control("_"))
        #expect(desk.draft?.text == "Hi")
    }

    @Test func anEditorThatFailsChangesNothing() {
        var desk = Desk(reading: Samples.tram)
        desk.type("cHi")
        #expect(desk.send(.edited(nil, problem: "vi can't be started.")) == [])
        #expect(desk.draft?.text == "Hi")
        #expect(desk.state.message == StatusMessage("vi can't be started.", isProblem: true))
        #expect(desk.send(.edited("Hi", problem: nil)) == [])
    }

    @Test func theGuidelinesAreInSight() {
        var desk = Desk(columns: 80, rows: 24, reading: Samples.tram)
        desk.type("c")
        #expect(!desk.frame.rows(with: "Please be kind").isEmpty)
    }

    @Test func aLongTextScrollsWithTheCursor() {
        var desk = Desk(columns: 40, rows: 12, reading: Samples.storm)
        desk.type("c")
        desk.send(.input(.paste((1...40).map { "line \($0)" }.joined(separator: "\n"))))
        #expect(!desk.frame.rows(with: "line 40").isEmpty)
        desk.press(.alt("<"))
        #expect(!desk.frame.rows(with: "line 1 ").isEmpty)
        #expect(desk.frame.rows(with: "line 40").isEmpty)
        desk.press(.alt(">"))
        desk.resize(20, 5)
        #expect(!desk.frame.rows(with: "line 40").isEmpty)
    }
}
