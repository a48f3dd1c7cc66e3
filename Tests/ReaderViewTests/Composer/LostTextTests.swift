import NewsModel
import Testing
import TextLayout

@testable import ReaderView

/// Ways in which an undo could take away what was typed since.
@Suite struct LostTextTests {
    private static let id = Samples.id("page")
    private static let text = Samples.tram.discussion.comments[2].text

    private static func with(_ text: String) -> IndexedArticle {
        var article = Samples.tram
        var nodes = article.discussion.comments.nodes
        nodes[2].comment.text = text
        article.discussion.comments = CommentForest(preorder: nodes)
        return IndexedArticle(article)
    }

    private static func key(_ text: String) -> DraftKey {
        DraftKey(article: id, edited: CommentFingerprint(with(text).article.discussion.comments[2]))
    }

    /// A desk on Nadia's comment, which was just changed.
    private static func changedDesk() -> Desk {
        var desk = Desk(columns: 90, rows: 40, reading: Samples.tram, state: Scene.visited)
        desk.press(.named(.backTab))
        desk.type("jje!")
        desk.press(.control("s"))
        desk.send(.posted(key(text), with(text + "!"), index: 2))
        return desk
    }

    @Test func aDraftOfAnotherChangeStaysWhenAChangeIsUndone() {
        var desk = Self.changedDesk()
        desk.type("e And more")
        desk.press(.named(.escape))
        desk.type("u")
        let effects = desk.send(.posted(Self.key(Self.text + "!"), Self.with(Self.text), index: 2))
        let kept = Draft(
            key: Self.key(Self.text), author: "Nadia O", text: Self.text + "! And more",
            cursor: Self.text.count + 10)
        #expect(effects.first == .moveDraft(kept, from: Self.key(Self.text + "!")))
        desk.type("e")
        #expect(desk.draft?.text == Self.text + "! And more")
    }

    @Test func anUndoThatFailsCanBeTriedAgain() {
        var desk = Self.changedDesk()
        let undo = desk.type("u")
        desk.send(.postFailed(Self.key(Self.text + "!"), "The folder is locked."))
        #expect(desk.type("u") == undo)
    }

    @Test func aDiscardedTextTakesNoOthersPlace() {
        var desk = Desk(reading: Samples.tram)
        desk.type("cThe first")
        desk.press(.control("x"), .control("x"))
        desk.type("cThe second")
        desk.press(.named(.escape))
        #expect(desk.type("u") == [])
        #expect(desk.message == "Another text is begun there: post or discard it first")
        desk.type("c")
        #expect(desk.draft?.text == "The second")
        desk.press(.control("x"), .control("x"))
        desk.type("u")
        #expect(desk.draft?.text == "The second")
        desk.press(.control("x"), .control("x"))
        desk.type("u")
        #expect(desk.draft?.text == "The second")
    }

    @Test func whatIsAnsweredIsFoundInAMuchShorterThread() {
        var article = Samples.storm
        for number in 0..<40 {
            article.discussion.comments.append(NewsModel.Comment(author: "Ana", text: "Number \(number)."), depth: 0)
        }
        var desk = Desk(columns: 80, rows: 24, reading: article)
        desk.type("Gr")
        var shorter = article
        shorter.discussion.comments = CommentForest(preorder: [article.discussion.comments.nodes[39]])
        desk.send(.changed(Self.id, IndexedArticle(shorter)))
        #expect(desk.state.composer?.parent == 0)
    }
}
