import NewsModel
import Testing
import TextLayout

@testable import ReaderView

/// The place in an article, which is a passage and not a row.
@Suite struct PlaceTests {
    @Test func staysThroughEveryResize() throws {
        var desk = Desk(columns: 100, rows: 30, reading: Samples.mill)
        desk.press(.named(.pageDown), .character("j"), .character("j"), .character("j"))
        let passage = try #require(desk.passageAtTop)
        let top = try #require(desk.state.article?.top)
        for (columns, rows) in [(40, 10), (200, 60), (20, 5), (60, 20), (1, 1), (0, 0), (300, 100), (33, 7)] {
            desk.resize(columns, rows)
            let article = try #require(desk.state.article)
            let isAtTheEnd = article.top >= article.layout.lastTop(visible: max(1, rows))
            #expect(desk.passageAtTop == passage || isAtTheEnd)
        }
        desk.resize(100, 30)
        #expect(desk.state.article?.top == top)
    }

    @Test func comesBack() throws {
        var first = Desk(reading: Samples.mill)
        first.type("  jj")
        let state = try #require(first.state.article?.readingState)
        let second = Desk(reading: Samples.mill, state: state)
        #expect(second.state.article?.top == first.state.article?.top)
        let narrow = Desk(columns: 40, rows: 10, reading: Samples.mill, state: state)
        #expect(narrow.passageAtTop == first.passageAtTop)
    }

    @Test func comesBackInAnArticleThatWasEdited() throws {
        var desk = Desk(reading: Samples.mill)
        desk.type(" ")
        let state = try #require(desk.state.article?.readingState)
        let passage = try #require(desk.passageAtTop)
        var edited = Samples.mill
        edited.story.blocks.insert(.paragraph("A correction: the miller drinks tea."), at: 0)
        edited.story.blocks.remove(at: 2)
        edited.story.standfirst = "A visit before dawn."
        #expect(Desk(reading: edited, state: state).passageAtTop == passage)
        // Where the passage itself is gone, the one at its place is shown.
        edited.story.blocks = edited.story.blocks.map { .paragraph($0.text.uppercased()) }
        let place = try #require(state.position?.ordinal)
        #expect(Desk(reading: edited, state: state).state.article?.anchor?.ordinal == place)
    }

    @Test(arguments: [Int.min, -1, 0, 1000, Int.max])
    func aPlaceThatCanNotBeIsDrawnIn(number: Int) {
        let position = PassageAnchor(fingerprint: 1, ordinal: number, offset: number)
        let desk = Desk(reading: Samples.mill, state: ReadingState(position: position))
        #expect(desk.passageAtTop != nil)
        let empty = Desk(reading: Article(), state: ReadingState(position: position))
        #expect(empty.state.article?.top == .start)
    }

    @Test func amongEqualPassagesTheNearestIsTaken() {
        let story = Story(blocks: Array(repeating: .paragraph("The same again, and again."), count: 60))
        var desk = Desk(reading: Article(story: story))
        desk.type(" ")
        let ordinal = desk.state.article?.anchor?.ordinal
        desk.resize(50, 20)
        #expect(desk.state.article?.anchor?.ordinal == ordinal)
    }

    @Test func theTopIsNoPlace() {
        let desk = Desk(reading: Samples.mill)
        #expect(desk.state.article?.readingState.position == nil)
    }

    @Test func theFirstVisitIsKeptAtOnce() {
        let desk = Desk(reading: Samples.storm)
        #expect(
            desk.effects.contains(
                .saveReadingState(
                    Samples.id("page"), ReadingState(seenComments: [], seenPassages: Samples.storm.passages))))
    }
}
