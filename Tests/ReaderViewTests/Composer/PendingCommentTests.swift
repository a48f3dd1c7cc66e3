import NewsModel
import Testing
import TextLayout

@testable import ReaderView

/// A comment from the key that posts it until it is in its file.
@Suite struct PendingCommentTests {
    private static let key = DraftKey(article: Samples.id("page"), parent: nil)
    private static let text = "The tram is late again, and nobody at the stop knows why that is."

    /// A desk on which a comment was just posted, at the end of the thread.
    private static func desk(_ state: ReadingState = ReadingState()) -> Desk {
        var desk = Desk(columns: 90, rows: 30, reading: Samples.tram, state: state)
        desk.type("Gc")
        desk.send(.input(.paste(text)))
        desk.press(.control("s"))
        return desk
    }

    /// The article with the comment that was posted, and its place.
    private static func with(_ text: String, in article: Article = Samples.tram) -> (IndexedArticle, Int) {
        var article = article
        let comment = NewsModel.Comment(author: "Nadia O", posted: Samples.now, text: text)
        let index = article.discussion.comments.add(comment, replyingTo: nil)
        return (IndexedArticle(article), index)
    }

    @Test func isShownAtOnce() {
        var desk = Self.desk()
        #expect(desk.state.composer == nil)
        #expect(desk.comment == 6)
        #expect(desk.message == "Posting …")
        #expect(!desk.frame.rows(with: "Nadia O · posting …").isEmpty)
        #expect(!desk.frame.rows(with: "The tram is late again").isEmpty)
        // Until the file has it, the draft is what there is.
        #expect(desk.state.article?.drafts[Self.key]?.text == Self.text)
        #expect(desk.state.article?.readingState.ownComments == [])
        let (article, index) = Self.with(Self.text)
        let before = desk.frame
        desk.send(.posted(Self.key, article, index: index))
        #expect(!desk.frame.rows(with: "Nadia O · today 14:00 · you").isEmpty)
        #expect(desk.state.article?.readingState.ownComments == [article.index.fingerprints[6]])
        #expect(desk.state.article?.written == nil)
        let changed = (0..<before.size.rows).filter { !before.row($0, isSameIn: desk.frame) }
        #expect(changed.count == 2, "its head, and the message")
    }

    @Test func canNeitherBeChangedNorTakenBackYet() {
        var desk = Self.desk()
        #expect(desk.type("e") == [])
        #expect(desk.message == "It is still being posted: try again in a moment")
        #expect(desk.type("D") == [])
        #expect(desk.state.composer == nil)
    }

    @Test func staysWhenTheFileChanges() {
        var desk = Self.desk()
        let (other, _) = Self.with("Somebody else was quicker.")
        desk.send(.changed(Samples.id("page"), other))
        #expect(desk.state.article?.conversation.count == 8)
        desk.type("G")
        #expect(!desk.frame.rows(with: "posting …").isEmpty)
        // The file may be seen to have it before that is told.
        let (both, index) = Self.with(Self.text, in: other.article)
        desk.send(.changed(Samples.id("page"), both))
        #expect(desk.state.article?.conversation.count == 8)
        #expect(!desk.frame.rows(with: "posting …").isEmpty)
        desk.send(.posted(Self.key, both, index: index))
        #expect(desk.state.article?.article == both.article)
        #expect(desk.frame.rows(with: "posting …").isEmpty)
    }

    @Test func goesWhenItCannotBePosted() {
        var desk = Self.desk()
        desk.send(.postFailed(Self.key, "The disk is full."))
        #expect(desk.state.article?.article == Samples.tram)
        #expect(desk.state.article?.written == nil)
        #expect(desk.draft?.text == Self.text)
        #expect(desk.state.message == StatusMessage("The disk is full.", isProblem: true))
        // What was typed can be taken back, as before.
        desk.press(.control("_"))
        #expect(desk.draft?.text == "")
    }

    @Test func whoHasGoneOnIsNotDisturbedWhenItCannotBePosted() {
        var desk = Self.desk()
        desk.type("k")
        desk.send(.postFailed(Self.key, "The disk is full."))
        #expect(desk.state.composer == nil)
        #expect(desk.state.article?.article == Samples.tram)
        #expect(
            desk.state.message
                == StatusMessage("The disk is full. Your text is kept · c goes on with it", isProblem: true))
        desk.type("c")
        #expect(desk.draft?.text == Self.text)
        #expect(desk.press(.control("s")).count == 1)
    }

    @Test func theReaderOfAnotherArticleIsToldThatItCannotBePosted() {
        var desk = Self.desk()
        desk.type("q")
        desk.send(.postFailed(Self.key, "The disk is full."))
        #expect(desk.state.message == StatusMessage("The disk is full. Your text is kept.", isProblem: true))
        #expect(desk.state.frontPage.listing(of: Samples.id("page"))?.marks.hasDraft == true)
    }

    @Test(arguments: CommentOrder.allCases) func standsInItsOrder(order: CommentOrder) {
        var desk = Self.desk(ReadingState(order: order))
        let (article, index) = Self.with(Self.text)
        let shown = desk.state.article?.conversation.shownRanks.map {
            desk.state.article!.conversation.comment(atRank: $0)
        }
        desk.send(.posted(Self.key, article, index: index))
        let conversation = desk.state.article?.conversation
        #expect(conversation?.shownRanks.map { conversation!.comment(atRank: $0) } == shown)
        #expect(conversation?.index == article.index)
    }

    @Test func anAnswerToWhatIsOnItsWayWaitsForIt() throws {
        var desk = Self.desk()
        desk.type("r")
        desk.send(.input(.paste("And yet. " + Self.text)))
        desk.press(.control("s"))
        let comments = try #require(desk.state.article?.discussion.comments)
        try #require(comments.count == 8)
        #expect(comments.parent(of: 7) == 6)
        // Without the one that it answers, it has no place.
        desk.send(.postFailed(Self.key, "The disk is full."))
        #expect(desk.state.article?.conversation.count == 6)
    }

    /// Neither a comment nor the answer to it could be posted: both texts are within reach.
    @Test func anAnswerToWhatCouldNotBePostedGoesOnTheArticle() throws {
        var desk = Self.desk()
        desk.type("r")
        desk.send(.input(.paste("And yet. " + Self.text)))
        let answer = try #require(desk.draft)
        desk.press(.control("s"), .named(.down))
        desk.send(.postFailed(Self.key, "The disk is full."))
        desk.send(.postFailed(answer.key, "What you answer is gone."))
        #expect(
            desk.message
                == "What you answer is gone. Your text is kept · c goes on with it when the other text there is posted "
                + "or discarded")
        desk.type("c")
        #expect(desk.draft?.text == Self.text)
        desk.press(.control("x"), .control("x"))
        var adopted = answer
        adopted.key = Self.key
        #expect(desk.type("c") == [.moveDraft(adopted, from: answer.key)])
        #expect(desk.draft == adopted)
        #expect(desk.state.article?.drafts == [Self.key: adopted])
        #expect(desk.frame.rows(with: "Comment on the article").count == 1)
    }

    /// Posted within the same minute, the comment is the one that was answered.
    @Test func anAnswerHasItsPlaceAgainWhenItsCommentIsPosted() throws {
        var desk = Self.desk()
        desk.type("r")
        desk.send(.input(.paste("And yet. " + Self.text)))
        let answer = try #require(desk.draft)
        desk.press(.control("s"), .named(.down))
        desk.send(.postFailed(Self.key, "The disk is full."))
        desk.send(.postFailed(answer.key, "What you answer is gone."))
        desk.type("c")
        desk.press(.control("s"))
        let (article, index) = Self.with(Self.text)
        desk.send(.posted(Self.key, article, index: index))
        #expect(desk.message == "Posted · r on it goes on with your answer")
        desk.type("Gr")
        #expect(desk.draft == answer)
    }

    /// An answer to an answer that could not be posted: on the article there is room for it.
    @Test func anAnswerWithoutItsCommentIsOpenAgainAsAComment() throws {
        var desk = Desk(columns: 90, rows: 30, reading: Samples.tram)
        desk.type("Gr")
        desk.send(.input(.paste(Self.text)))
        let first = try #require(desk.draft)
        desk.press(.control("s"))
        desk.type("Gr")
        desk.send(.input(.paste("And yet. " + Self.text)))
        let answer = try #require(desk.draft)
        #expect(answer.key.parent != first.key.parent)
        desk.press(.control("s"))
        desk.send(.postFailed(first.key, "The disk is full."))
        desk.press(.named(.escape))
        var adopted = answer
        adopted.key = Self.key
        #expect(
            desk.send(.postFailed(answer.key, "What you answer is gone.")) == [.moveDraft(adopted, from: answer.key)])
        #expect(desk.message == "What you answer is gone. Your text is kept · c goes on with it")
        desk.type("c")
        #expect(desk.draft == adopted)
    }

    @Test func isShownAmongTheNewOnes() {
        let seen = Samples.tram.discussion.comments.nodes.dropFirst(3).map { CommentFingerprint($0.comment) }
        var desk = Desk(reading: Samples.tram, state: ReadingState(seenComments: seen))
        desk.type("Gfc")
        #expect(desk.state.article?.conversation.filter == .new)
        desk.send(.input(.paste(Self.text)))
        desk.press(.control("s"))
        #expect(!desk.frame.rows(with: "posting …").isEmpty)
        desk.send(.posted(Self.key, Self.with(Self.text).0, index: 6))
        #expect(desk.message == "Posted")
        #expect(desk.comment == 6)
    }

    @Test func whoSeesOnlyAThreadIsToldHowToSeeIt() {
        var desk = Desk(reading: Samples.tram)
        desk.press(.named(.backTab))
        desk.type("fc")
        #expect(desk.state.article?.conversation.filter == .thread(0))
        desk.send(.input(.paste(Self.text)))
        desk.press(.control("s"))
        desk.send(.posted(Self.key, Self.with(Self.text).0, index: 6))
        #expect(desk.message == "Posted · f shows all comments")
        desk.type("f")
        #expect(desk.state.article?.conversation.isShown(6) == true)
    }
}
