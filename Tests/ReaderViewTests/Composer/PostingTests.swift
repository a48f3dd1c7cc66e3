import NewsModel
import Testing
import TextLayout

@testable import ReaderView

@Suite struct PostingTests {
    private static let key = DraftKey(article: Samples.id("page"), parent: nil)

    private static let text = String(repeating: "x", count: 60)

    /// A desk with a comment of so many characters in its composer.
    private static func desk(_ count: Int) -> Desk {
        var desk = Desk(reading: Samples.tram)
        desk.type("c")
        desk.send(.input(.paste(String(repeating: "x", count: count))))
        return desk
    }

    /// An article with a comment added to it.
    private static func posted(_ text: String, to article: Article, parent: Int?) -> (IndexedArticle, Int) {
        var article = article
        let index = article.discussion.comments.add(
            NewsModel.Comment(author: "Nadia O", posted: Samples.now, text: text), replyingTo: parent)
        return (IndexedArticle(article), index)
    }

    @Test(arguments: [
        (0, "0/50 · 50 more", "Nothing is written yet"), (1, "1/50 · 49 more", "Too short: 49 more"),
        (49, "49/50 · 1 more", "Too short: 1 more"), (301, "301/300 · 1 too many", "Too long: 1 too many"),
    ])
    func isRefused(count: Int, counter: String, message: String) {
        var desk = Self.desk(count)
        #expect(desk.press(.control("s")) == [])
        #expect(desk.state.message == StatusMessage(message, isProblem: true))
        #expect(desk.frame.column(of: counter, row: 29) != nil)
        #expect(desk.draft?.text.count == count)
    }

    @Test(arguments: [50, 51, 300])
    func isPosted(count: Int) {
        var desk = Self.desk(count)
        #expect(desk.frame.column(of: "\(count)/300 ✓", row: 29) != nil)
        #expect(
            desk.press(.control("s")) == [
                .post(
                    CommentPosting(
                        key: Self.key, author: "Nadia O", text: String(repeating: "x", count: count),
                        posted: Samples.now,
                        parentIndex: nil))
            ])
        #expect(desk.message == "Posting …")
    }

    @Test func theCounterHasItsColours() throws {
        for (count, counter, style) in [
            (49, "49/50", Style.of(.missing)), (50, "50/300", Style.of(.fits)), (301, "301/300", Style.of(.problem)),
        ] {
            let frame = Self.desk(count).frame
            let column = try #require(frame.column(of: counter, row: 29))
            #expect(frame[column, 29].style == style)
        }
    }

    @Test func aPageWithoutLimitsAsksForFifty() {
        var desk = Desk(reading: Samples.storm)
        desk.type("c")
        #expect(desk.frame.column(of: "0/50 · 50 more", row: 29) != nil)
        desk.send(.input(.paste(String(repeating: "x", count: 5000))))
        #expect(desk.frame.column(of: "5000/50 ✓", row: 29) != nil)
    }

    @Test func aPageWithoutAMinimumStillWantsText() {
        var article = Samples.storm
        article.discussion.minimumCharacters = 0
        var desk = Desk(reading: article)
        desk.type("c  ")
        #expect(desk.press(.control("s")) == [])
        #expect(desk.message == "Nothing is written yet")
        desk.type("x")
        #expect(desk.frame.column(of: " 1 ✓", row: 29) != nil)
        #expect(desk.press(.control("s")).count == 1)
    }

    @Test func spaceAroundTheTextDoesNotCount() {
        var desk = Desk(reading: Samples.tram)
        desk.type("c")
        desk.send(.input(.paste("  \n\t" + String(repeating: "x", count: 49) + " \n\n")))
        #expect(desk.frame.column(of: "49/50 · 1 more", row: 29) != nil)
        #expect(desk.press(.control("s")) == [])
        desk.type("y")
        let text = String(repeating: "x", count: 49) + " \n\ny"
        #expect(
            desk.press(.control("s"))
                == [
                    .post(
                        CommentPosting(
                            key: Self.key, author: "Nadia O", text: text, posted: Samples.now, parentIndex: nil))
                ])
    }

    @Test func charactersAreWhatAReaderSees() {
        var desk = Desk(reading: Samples.tram)
        desk.type("c")
        desk.send(.input(.paste("👨‍👩‍👧‍👦e\u{301}🇯🇵か\u{3099}")))
        #expect(desk.frame.column(of: "4/50 · 46 more", row: 29) != nil)
        // Scalars that come one by one make one character, too.
        desk.type("👩")
        desk.press(.character("\u{200d}"), .character("👧"))
        #expect(desk.frame.column(of: "5/50 · 45 more", row: 29) != nil)
    }

    @Test func thePostedCommentIsSelectedAndItsDraftForgotten() {
        var desk = Desk(reading: Samples.tram)
        desk.type("Gc")
        desk.send(.input(.paste(String(repeating: "x", count: 60))))
        desk.press(.control("s"))
        let (article, index) = Self.posted(Self.text, to: Samples.tram, parent: nil)
        let effects = desk.send(.posted(Self.key, article, index: index))
        #expect(effects.first == .removeDraft(Self.key))
        #expect(effects.last == .saveReadingStateSoon)
        #expect(desk.state.composer == nil)
        #expect(desk.state.article?.drafts == [:])
        #expect(desk.comment == 6)
        #expect(desk.state.article?.conversation.isOwn[6] == true)
        #expect(!desk.frame.rows(with: "Nadia O · today 14:00 · you").isEmpty)
        #expect(desk.message == "Posted")
        #expect(desk.state.frontPage.listing(of: Samples.id("page"))?.commentCount == 7)
        #expect(desk.state.frontPage.listing(of: Samples.id("page"))?.marks.hasDraft == false)
    }

    @Test func postingMovesNothing() {
        var desk = Self.desk(60)
        let before = desk.frame.row(10).map(\.text)
        desk.press(.control("s"))
        let (article, index) = Self.posted(Self.text, to: Samples.tram, parent: nil)
        desk.send(.posted(Self.key, article, index: index))
        #expect(desk.frame.row(10).map(\.text) == before)
        #expect(desk.message == "Posted · . goes there")
        desk.type(".")
        #expect(desk.comment == 6)
    }

    @Test func aPostedAnswerIsUnfolded() {
        var desk = Desk(columns: 80, rows: 24, reading: Samples.tram)
        desk.press(.named(.backTab), .named(.enter), .character("r"))
        desk.send(.input(.paste(String(repeating: "x", count: 60))))
        let effects = desk.press(.control("s"))
        let key = DraftKey(article: Samples.id("page"), parent: Samples.fingerprint(Samples.tram, 0))
        let text = String(repeating: "x", count: 60)
        #expect(
            effects == [
                .post(
                    CommentPosting(key: key, author: "Nadia O", text: text, posted: Samples.now, parentIndex: 0))
            ])
        let (article, index) = Self.posted(text, to: Samples.tram, parent: 0)
        desk.send(.posted(key, article, index: index))
        desk.type(".")
        #expect(desk.comment == 4)
        #expect(desk.folded == [])
        #expect(!desk.frame.rows(with: "xxxxxx").isEmpty)
    }

    @Test func aFailureKeepsEverything() throws {
        var desk = Self.desk(60)
        let before = try #require(desk.draft)
        desk.press(.control("s"))
        #expect(desk.send(.postFailed(Self.key, "The disk is full.")) == [.saveDraft(before)])
        #expect(desk.state.message == StatusMessage("The disk is full.", isProblem: true))
        #expect(desk.draft == before)
        #expect(desk.state.article?.drafts[Self.key] == before)
        #expect(desk.press(.control("s")).count == 1)
    }

    @Test func isPostedOnceOnly() {
        var desk = Self.desk(60)
        let before = desk.draft
        desk.press(.control("s"))
        desk.type("c")
        #expect(desk.message == "Posting …")
        #expect(desk.draft == before)
        #expect(desk.press(.control("s"), .control("o"), .control("r"), .named(.backspace), .control("_")) == [])
        #expect(desk.type("more") == [])
        #expect(desk.send(.input(.paste("more"))) == [])
        #expect(desk.message == "Posting …")
        #expect(desk.draft == before)
        // Who waited for it there has another one to write.
        let (article, index) = Self.posted(Self.text, to: Samples.tram, parent: nil)
        desk.send(.posted(Self.key, article, index: index))
        #expect(desk.draft?.text == "")
        #expect(desk.state.article?.drafts == [:])
        #expect(desk.type("N").count == 1)
    }

    @Test func anotherCommentGoesOnWhenItArrives() {
        var desk = Self.desk(60)
        desk.press(.control("s"), .named(.backTab), .character("}"), .character("r"))
        desk.type("To Karthik")
        // Someone else's answer came before it in the meantime.
        let (other, _) = Self.posted("Hello", to: Samples.tram, parent: 0)
        let (article, index) = Self.posted(Self.text, to: other.article, parent: nil)
        desk.send(.posted(Self.key, article, index: index))
        #expect(desk.draft?.text == "To Karthik")
        #expect(desk.state.composer?.parent == 5)
        #expect(desk.comment == 5)
    }

    @Test func itMayArriveWhenTheArticleIsLeft() {
        var desk = Self.desk(60)
        desk.press(.control("s"), .character("q"))
        let (article, index) = Self.posted(Self.text, to: Samples.tram, parent: nil)
        #expect(desk.send(.posted(Self.key, article, index: index)) == [.removeDraft(Self.key)])
        #expect(desk.state.frontPage.selected?.commentCount == 7)
    }
}
