import NewsModel
import Testing
import TextLayout

@testable import ReaderView

/// Drafts that could not be kept are never said to be kept, nor lost without a word.
struct UnkeptDraftTests {
    private static let problem = "Can't keep the draft: the disk is full. Make room."

    private func composing() throws -> (desk: Desk, key: DraftKey) {
        var desk = Desk(reading: Samples.tram)
        desk.send(.input(.key(.character("c"))))
        desk.send(.input(.key(.character("x"))))
        let key = try #require(desk.state.composer?.key)
        desk.send(.draftNotKept(key, Self.problem))
        return (desk, key)
    }

    @Test func closingSaysThatItIsNotKept() throws {
        var (desk, _) = try composing()
        desk.send(.input(.key(.named(.escape))))
        #expect(desk.state.message == StatusMessage(Self.problem, isProblem: true))
    }

    @Test func leavingTakesTwoKeysInARow() throws {
        var (desk, _) = try composing()
        desk.send(.input(.key(.named(.escape))))
        #expect(!desk.send(.input(.key(.character("Q")))).contains(.quit))
        #expect(desk.state.message?.isProblem == true)
        desk.send(.input(.key(.character("j"))))
        #expect(!desk.send(.input(.key(.character("Q")))).contains(.quit))
        #expect(desk.send(.input(.key(.character("Q")))).contains(.quit))
    }

    /// A desk on which a comment was posted, and left before the disk did not take its draft, nor the comment.
    @Test(arguments: ["", "q"]) func whatCanNotBePostedEitherIsKeptOnceMore(keys: String) throws {
        var (desk, key) = try composing()
        desk.send(.input(.paste(String(repeating: "x", count: 60))))
        let draft = try #require(desk.draft)
        desk.press(.control("s"), .named(.down))
        desk.type(keys)
        desk.send(.draftNotKept(key, Self.problem))
        #expect(desk.send(.postFailed(key, "The file is gone.")) == [.saveDraft(draft)])
        let message = try #require(desk.message)
        #expect(message.hasPrefix("The file is gone. Your text is not on the disk either"))
        // What is known already does not take its place.
        desk.send(.draftNotKept(key, Self.problem))
        #expect(desk.message == message)
    }

    @Test func onceItIsKeptNothingStandsInTheWay() throws {
        var (desk, key) = try composing()
        desk.send(.draftKept(key))
        desk.send(.input(.key(.named(.escape))))
        #expect(desk.state.message?.text.hasPrefix("Draft kept") == true)
        #expect(desk.send(.input(.key(.character("Q")))).contains(.quit))
    }

    @Test(arguments: [(80, 24), (60, 20), (40, 16)])
    func aLongProblemIsShownToItsEnd(columns: Int, rows: Int) throws {
        var (desk, key) = try composing()
        desk.send(.input(.resize(Size(columns: columns, rows: rows))))
        let problem =
            "Can't keep the draft in /home/somebody/.local/state/nutgraf/drafts: the disk is full. Make some room."
        desk.send(.draftNotKept(key, problem))
        #expect(Reader.render(desk.state).text.contains("room."), "in the composer")
        desk.send(.input(.key(.named(.escape))))
        #expect(Reader.render(desk.state).text.contains("room."), "in the article")
    }
}
