import NewsModel
import Testing
import TextLayout

@testable import ReaderView

/// Changing and taking back what one has posted: Nadia's answer, the third comment of the tram.
@Suite struct OwnCommentKeyTests {
    private static let id = Samples.id("page")
    private static let own = OwnComment(
        article: id, fingerprint: Samples.fingerprint(Samples.tram, 2), index: 2)
    private static let key = DraftKey(article: id, edited: own.fingerprint)
    private static let text = Samples.tram.discussion.comments[2].text

    private static func desk(_ state: ReadingState = Scene.visited) -> Desk {
        var desk = Desk(columns: 90, rows: 40, reading: Samples.tram, state: state)
        desk.press(.named(.backTab))
        desk.type("jj")
        return desk
    }

    private static func with(_ text: String?, at index: Int = 2) -> IndexedArticle {
        var article = Samples.tram
        var nodes = article.discussion.comments.nodes
        if let text { nodes[index].comment.text = text } else { nodes.remove(at: index) }
        article.discussion.comments = CommentForest(preorder: nodes)
        return IndexedArticle(article)
    }

    @Test func isChanged() {
        var desk = Self.desk()
        desk.type("e")
        #expect(desk.draft?.text == Self.text)
        #expect(!desk.frame.rows(with: "Change your comment").isEmpty)
        // Nothing is kept, nor posted, as long as it is the same.
        #expect(desk.press(.control("s")) == [])
        #expect(desk.message == "Nothing is changed yet")
        #expect(
            desk.type("!") == [
                .saveDraft(Draft(key: Self.key, author: "Nadia O", text: Self.text + "!", cursor: Self.text.count + 1))
            ])
        #expect(desk.press(.named(.backspace)) == [.removeDraft(Self.key)])
        desk.type("!")
        #expect(
            desk.press(.control("s")) == [
                .post(CommentPosting(key: Self.key, author: "Nadia O", text: Self.text + "!", parentIndex: 2))
            ])
        let effects = desk.send(.posted(Self.key, Self.with(Self.text + "!"), index: 2))
        #expect(effects == [.removeDraft(Self.key), .saveReadingStateSoon])
        #expect(desk.message == "Changed · u undoes it")
        #expect(desk.comment == 2)
        #expect(desk.state.article?.conversation.isOwn[2] == true)
        #expect(desk.state.article?.conversation.isNew[2] == false)
        // And back.
        let changed = CommentFingerprint(Self.with(Self.text + "!").article.discussion.comments[2])
        let undone = DraftKey(article: Self.id, edited: changed)
        #expect(
            desk.type("u") == [
                .post(CommentPosting(key: undone, author: "Nadia O", text: Self.text, parentIndex: 2))
            ])
        desk.send(.posted(undone, Self.with(Self.text), index: 2))
        #expect(desk.message == "Undone: your comment has its old text")
        desk.type("u")
        #expect(desk.message == "Nothing to undo")
    }

    /// The file may be seen to have changed before the reader is told that it was by what was posted.
    @Test func aChangeThatIsSeenFirstIsUndone() {
        var desk = Self.desk()
        desk.type("e!")
        desk.press(.control("s"))
        let changed = Self.with(Self.text + "!")
        desk.send(.changed(Self.id, changed))
        desk.send(.posted(Self.key, changed, index: 2))
        let undone = DraftKey(
            article: Self.id, edited: CommentFingerprint(changed.article.discussion.comments[2]))
        #expect(
            desk.type("u") == [
                .post(CommentPosting(key: undone, author: "Nadia O", text: Self.text, parentIndex: 2))
            ])
    }

    @Test func theDraftOfAChangeComesBack() {
        var desk = Self.desk()
        desk.type("e more")
        desk.press(.named(.escape))
        #expect(desk.message == "Draft kept · e goes on with it")
        desk.type("qe")
        desk = Desk(
            columns: 90, rows: 40, reading: Samples.tram, state: Scene.visited,
            drafts: [Draft(key: Self.key, author: "Nadia O", text: "Begun", cursor: 5)])
        desk.press(.named(.backTab))
        desk.type("jje")
        #expect(desk.draft?.text == "Begun")
        #expect(desk.message == "Your draft is back")
    }

    @Test func isTakenBackAndPutBack() {
        var desk = Self.desk()
        #expect(desk.type("D") == [.takeBack(Self.own)])
        #expect(desk.send(.takenBack(Self.own, Self.with(nil))) == [.saveReadingStateSoon])
        #expect(desk.message == "Taken back · u puts it where it was")
        #expect(desk.frame.rows(with: "Nadia O").isEmpty)
        #expect(desk.type("u") == [.putBack(Self.own)])
        desk.send(.notRestored(Self.own, "The disk is full."))
        #expect(desk.state.message == StatusMessage("The disk is full.", isProblem: true))
        #expect(desk.type("u") == [.putBack(Self.own)])
        desk.send(.restored(Self.own, IndexedArticle(Samples.tram), index: 2))
        #expect(desk.comment == 2)
        #expect(!desk.frame.rows(with: "Nadia O · today 10:15 · you").isEmpty)
    }

    /// What is read stays near: the next one is selected, else the one before.
    @Test(arguments: [(2, 2), (5, 4)]) func itsNeighbourIsSelected(taken: Int, selected: Int) {
        var desk = Self.desk(ReadingState(ownComments: [Samples.fingerprint(Samples.tram, taken)]))
        desk.type(taken == 5 ? "G" : "")
        #expect(desk.comment == taken)
        guard case .takeBack(let own)? = desk.type("D").first else {
            Issue.record("nothing is taken back")
            return
        }
        desk.send(.takenBack(own, Self.with(nil, at: taken)))
        #expect(desk.comment == selected)
    }

    @Test func othersCommentsAreLeftAlone() {
        var desk = Self.desk()
        desk.type("PP")
        #expect(desk.type("eD") == [])
        #expect(desk.message == "This one by Sarah B was not posted from here, or is no longer as it was.")
        desk.type("g")
        #expect(desk.type("e") == [])
        #expect(desk.message == "No comment is selected here. Tab goes to the comments.")
    }

    @Test func whatIsAnsweredIsNotTakenBack() {
        var state = Scene.visited
        state.ownComments = [Samples.fingerprint(Samples.tram, 1)]
        var desk = Self.desk(state)
        desk.type("P")
        #expect(desk.type("D") == [])
        #expect(desk.message == "It has an answer that hangs on it. e changes it.")
    }

    @Test func aDiscardedTextIsBroughtBack() {
        var desk = Desk(columns: 80, rows: 24, reading: Samples.tram)
        desk.type("cNot that")
        let draft = desk.draft
        #expect(desk.press(.control("x")) == [])
        #expect(desk.message == "Discard this text? ^X again does, Esc keeps it")
        // Any other key is an answer, too.
        desk.type("!")
        desk.press(.named(.backspace), .control("x"))
        #expect(desk.draft?.text == draft?.text)
        #expect(desk.press(.control("x")) == [.removeDraft(DraftKey(article: Self.id))])
        #expect(desk.state.composer == nil)
        #expect(desk.message == "Discarded · u brings it back")
        #expect(desk.type("u") == draft.map { [.saveDraft($0)] })
        #expect(desk.draft == draft)
        // There is nothing to ask where nothing is written.
        desk.press(.control("u"), .control("x"))
        #expect(desk.state.composer == nil)
    }
}
