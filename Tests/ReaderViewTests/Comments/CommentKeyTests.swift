import NewsModel
import Testing
import TextLayout

@testable import ReaderView

/// The comments of the tram: 0 Sarah (1 Rohit (2 Nadia) 3 Vikram) 4 Karthik 5 Lin.
@Suite struct CommentKeyTests {
    private static func desk(state: ReadingState = ReadingState()) -> Desk {
        var desk = Desk(columns: 80, rows: 24, reading: Samples.tram, state: state)
        desk.press(.named(.backTab))
        return desk
    }

    @Test func siblings() {
        var desk = Self.desk()
        desk.type("]")
        #expect(desk.comment == 4)
        desk.type("]]")
        #expect(desk.comment == 5)
        #expect(desk.message == "No further comment of this level")
        desk.type("[[[")
        #expect(desk.comment == 0)
        #expect(desk.message == "No comment of this level before")
    }

    @Test func siblingsOfAnAnswer() {
        var desk = Self.desk()
        desk.type("}{GP")
        #expect(desk.comment == 5)
        #expect(desk.message == "This comment answers the article")
        desk.type("{")
        #expect(desk.comment == 4)
        desk.type("{")
        #expect(desk.comment == 0)
        desk.type("{")
        #expect(desk.message == "No thread before")
        desk.type("}}}")
        #expect(desk.message == "No further thread")
    }

    @Test func parents() {
        var desk = Desk(columns: 80, rows: 24, reading: Samples.thread(depth: 5))
        desk.type("GG")
        #expect(desk.comment == 5)
        for parent in [4, 3, 2, 1, 0] {
            desk.type("P")
            #expect(desk.comment == parent)
        }
        desk.type("P")
        #expect(desk.comment == 0)
    }

    @Test func fromTheStoryTheyLeadToTheComments() {
        for (keys, comment) in [("]", 0), ("}", 0), ("P", 0), ("{", 5)] {
            var desk = Desk(columns: 80, rows: 24, reading: Samples.tram)
            desk.type(keys)
            #expect(desk.comment == comment)
        }
        var desk = Desk(reading: Samples.storm)
        desk.type("]")
        #expect(desk.message == "No comments here yet. c writes the first.")
        desk.type("F")
        #expect(desk.message == "No comments here yet. c writes the first.")
    }

    @Test(arguments: [Key.named(.enter), .character("l"), .named(.right)])
    func foldsAndUnfolds(key: Key) {
        var desk = Self.desk()
        let root = Samples.fingerprint(Samples.tram, 0)
        let all = (0..<6).map { Samples.fingerprint(Samples.tram, $0) }
        #expect(desk.press(key) == [.saveReadingStateSoon])
        #expect(
            Reader.leave(desk.state) == [
                .saveReadingState(
                    Samples.id("page"),
                    ReadingState(
                        position: desk.state.article?.anchor, foldedComments: [root], seenComments: all,
                        seenPassages: desk.state.article?.article.passages))
            ])
        #expect(!desk.frame.rows(with: "3 replies folded").isEmpty)
        #expect(desk.frame.rows(with: "Rohit P").isEmpty)
        desk.press(key)
        #expect(desk.folded == [])
        #expect(!desk.frame.rows(with: "Rohit P").isEmpty)
    }

    @Test func foldsNothingOutsideTheComments() {
        // Where there are key points, Enter chooses one of these.
        var article = Samples.tram
        article.digest?.keyPoints = nil
        var desk = Desk(columns: 80, rows: 24, reading: article)
        #expect(desk.press(.named(.enter)) == [])
        #expect(desk.message == "No comment is selected here. Tab goes to the comments.")
    }

    @Test func foldsAndUnfoldsAll() {
        var desk = Desk(columns: 80, rows: 60, reading: Samples.tram)
        desk.type("GGP{")
        desk.type("F")
        #expect(desk.folded == [0, 4, 5])
        desk.type("F")
        #expect(desk.folded == [])
    }

    @Test func aSelectedAnswerThatIsFoldedAwayGivesWayToItsThread() {
        var desk = Desk(columns: 80, rows: 24, reading: Samples.thread(depth: 5))
        desk.type("GGF")
        #expect(desk.comment == 0)
    }

    @Test func foldsAreRestored() {
        let state = ReadingState(foldedComments: [Samples.fingerprint(Samples.tram, 1)])
        #expect(Self.desk(state: state).folded == [1])
    }

    @Test func steppingLeavesOutWhatIsFolded() {
        var desk = Desk(columns: 80, rows: 100, reading: Samples.tram)
        desk.press(.named(.backTab), .named(.enter))
        // All is in sight: lines go from comment to comment.
        desk.type("j")
        #expect(desk.comment == 4)
        desk.type("k")
        #expect(desk.comment == 0)
    }

    @Test func theSelectionFollowsTheScreen() throws {
        var desk = Self.desk()
        desk.type("g")
        #expect(desk.comment == nil)
        desk.type("G")
        #expect(desk.comment == 5)
        desk.resize(40, 10)
        let article = try #require(desk.state.article)
        let row = try #require(desk.comment.flatMap { article.layout.head(of: $0) })
        #expect(article.isInSight(row, visible: 8))
    }

    @Test func theBottomIsTheEndOfALongLastComment() {
        var article = Samples.storm
        let text = (1...40).map { "Line \($0)" }.joined(separator: "\n")
        article.discussion.comments.append(NewsModel.Comment(author: "Ana", text: text), depth: 0)
        var desk = Desk(columns: 60, rows: 12, reading: article)
        for _ in 1...3 {
            desk.type("G")
            #expect(!desk.frame.rows(with: "Line 40").isEmpty)
            #expect(desk.comment == 0)
        }
    }

    @Test func aPageAtTheEndSelectsTheLastComment() {
        var desk = Self.desk()
        for _ in 1...6 { desk.type(" ") }
        #expect(desk.comment == 5)
    }

    @Test func newAndOwnCommentsAreMarked() {
        let frame = Self.desk(state: Scene.visited).frame
        #expect(frame.column(of: "6 comments (2 new)", row: 0) != nil)
        #expect(!frame.rows(with: "Nadia O").filter { frame.column(of: "· you", row: $0) != nil }.isEmpty)
        #expect(frame.rows(with: "Sarah B").filter { frame.column(of: "· new", row: $0) != nil }.isEmpty)
        var desk = Self.desk(state: Scene.visited)
        desk.type("G")
        #expect(!desk.frame.rows(with: "· new").isEmpty)
    }

    @Test func atTheFirstVisitNothingIsNew() {
        #expect(Self.desk().state.article?.conversation.newCount == 0)
    }

    @Test func theMarksHaveTheirStyles() throws {
        let frame = Self.desk(state: Scene.visited).frame
        let own = try #require(frame.rows(with: "· you").first)
        let column = try #require(frame.column(of: "you", row: own))
        #expect(frame[column, own].style == Style.of(.own))
        let selected = try #require(frame.rows(with: "Sarah B").first)
        #expect(frame[3, selected] == Frame.Cell(text: "▌", style: Style.of(.selection)))
        let name = try #require(frame.column(of: "Sarah B", row: selected))
        #expect(frame[name, selected].style == Style.of(.selection))
    }

    @Test func deepThreadsKeepRoomForTheirText() {
        for (columns, rows) in [(100, 30), (40, 10), (20, 5)] {
            var desk = Desk(columns: columns, rows: rows, reading: Samples.thread(depth: 200))
            desk.type("GG")
            #expect(desk.comment == 200)
            #expect(!desk.frame.rows(with: columns < 40 ? "An answer" : "An answer at level").isEmpty)
        }
    }
}
