import NewsModel
import Testing
import TextLayout

@testable import ReaderView

/// What another program writes into the file of the open article.
@Suite struct ChangedArticleTests {
    private static let id = Samples.id("page")

    private static func with(_ text: String, at index: Int, depth: Int) -> IndexedArticle {
        var article = Samples.tram
        var nodes = article.discussion.comments.nodes
        nodes.insert(
            CommentForest.Node(comment: NewsModel.Comment(author: "Ana", text: text), depth: depth), at: index)
        article.discussion.comments = CommentForest(preorder: nodes)
        return IndexedArticle(article)
    }

    @Test func newCommentsAreMarkedAndMoveNothing() {
        var desk = Desk(columns: 80, rows: 14, reading: Samples.tram)
        desk.type("G")
        let before = desk.frame.row(4).map(\.text)
        let selected = desk.comment.map { Samples.tram.discussion.comments[$0].author }
        #expect(desk.send(.changed(Self.id, Self.with("Hello.", at: 0, depth: 0))) == [])
        #expect(desk.frame.row(4).map(\.text) == before)
        #expect(desk.comment.map { desk.state.article?.discussion.comments[$0].author } == selected)
        #expect(desk.message == "1 new comment · . goes there")
        #expect(desk.frame.column(of: "7 comments (1 new)", row: 0) != nil)
        desk.type(".")
        #expect(desk.comment == 0)
        #expect(!desk.frame.rows(with: "Ana · new").isEmpty)
    }

    @Test func foldsStay() {
        var desk = Desk(columns: 80, rows: 24, reading: Samples.tram)
        desk.press(.named(.backTab), .named(.enter))
        desk.send(.changed(Self.id, Self.with("Hello.", at: 0, depth: 0)))
        #expect(desk.folded == [1])
        desk.send(.changed(Self.id, IndexedArticle(Samples.tram)))
        #expect(desk.folded == [0])
        // An answer to a folded comment is folded away with it.
        desk.send(.changed(Self.id, Self.with("Hello.", at: 4, depth: 1)))
        #expect(desk.folded == [0])
        #expect(!desk.frame.rows(with: "4 replies folded").isEmpty)
    }

    @Test func whatIsAnsweredIsFoundAgain() {
        var desk = Desk(columns: 80, rows: 24, reading: Samples.tram)
        desk.press(.named(.backTab), .character("]"), .character("r"))
        desk.type("To Karthik")
        desk.send(.changed(Self.id, Self.with("Hello.", at: 0, depth: 0)))
        #expect(desk.state.composer?.parent == 5)
        #expect(desk.draft?.text == "To Karthik")
    }

    @Test func ofAnotherArticleOnlyTheCountIsTaken() {
        var desk = Desk()
        desk.press(.named(.enter))
        let before = desk.state.article
        desk.send(.changed(Samples.id("mill"), Self.with("Hello.", at: 0, depth: 0)))
        #expect(desk.state.article == before)
        #expect(desk.state.frontPage.listing(of: Samples.id("mill"))?.commentCount == 7)
    }
}
