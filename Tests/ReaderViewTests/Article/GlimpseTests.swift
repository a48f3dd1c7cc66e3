import NewsModel
import Testing
import TextLayout

@testable import ReaderView

/// What is shown while a long article is on its way.
@Suite struct GlimpseTests {
    private let whole = Samples.opened("page", Samples.storm)
    private var beginning: OpenedArticle {
        var article = Samples.storm
        article.discussion.comments = CommentForest()
        return Samples.opened("page", article)
    }

    @Test func theBeginningStandsWhereTheArticleWill() {
        var desk = Desk(folder: [whole])
        desk.send(.glimpsed(beginning))
        let before = desk.frame
        #expect(before.rows(with: "reading on").count == 1)
        desk.send(.opened(whole))
        #expect(desk.frame.rows(with: "reading on").isEmpty)
        // Nothing but the title is another.
        for row in 1..<(before.size.rows - 1) { #expect(before.row(row, isSameIn: desk.frame), "row \(row)") }
    }

    @Test func nothingIsDoneForTheBeginning() {
        var desk = Desk(folder: [whole])
        #expect(desk.send(.glimpsed(beginning)) == [])
        #expect(Reader.leave(desk.state) == [])
        #expect(desk.state.article == nil)
    }

    /// What is not read yet has not been removed.
    @Test func nothingIsToldToHaveChangedInTheBeginning() {
        var glimpse = beginning
        glimpse.state = ReadingState(seenComments: [], seenPassages: Samples.storm.passages + ["The rest."])
        var desk = Desk(folder: [whole])
        desk.send(.glimpsed(glimpse))
        #expect(desk.frame.rows(with: "reading on").count == 1)
        #expect(!desk.frame.text.contains("Changed since"))
    }

    @Test func itGoesWhenTheArticleCannotBeRead() {
        var desk = Desk(folder: [whole])
        desk.send(.glimpsed(beginning))
        desk.send(.openFailed(whole.listing.id, "It is gone."))
        #expect(desk.frame.rows(with: "reading on").isEmpty)
        #expect(desk.frame.rows(with: "It is gone.").count == 1)
    }

    @Test func aCommentThatIsBeingWrittenStays() {
        var desk = Desk(reading: Samples.storm)
        desk.type("cA word")
        let before = desk.frame
        desk.send(.glimpsed(beginning))
        #expect(desk.frame == before)
    }
}
