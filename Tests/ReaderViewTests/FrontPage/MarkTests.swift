import NewsModel
import Testing
import TextLayout

@testable import ReaderView

@Suite struct MarkTests {
    private let tram = Samples.id("tram")

    @Test func readAndUnread() {
        var desk = Desk()
        #expect(desk.type("m") == [.saveMarks([tram: ReadingMarks(isRead: true)])])
        #expect(desk.message == "Marked as read · u undoes it")
        #expect(desk.type("m") == [.saveMarks([tram: ReadingMarks()])])
        #expect(desk.message == "Marked as unread · u undoes it")
    }

    @Test func starAndUnstar() {
        var desk = Desk()
        #expect(desk.type("s") == [.saveMarks([tram: ReadingMarks(isStarred: true)])])
        #expect(desk.type("s") == [.saveMarks([tram: ReadingMarks()])])
    }

    @Test func inAnArticleTheyAreTheArticles() {
        var desk = Desk()
        desk.press(.named(.enter))
        #expect(desk.type("m") == [.saveMarks([tram: ReadingMarks()])])
        #expect(desk.type("s") == [.saveMarks([tram: ReadingMarks(isStarred: true)])])
        #expect(desk.type("u") == [.saveMarks([tram: ReadingMarks()])])
    }

    @Test func undoGoesBackStepByStep() {
        var desk = Desk()
        desk.type("msA")
        let all = desk.type("u")
        #expect(
            all == [
                .saveMarks([
                    Samples.id("mill"): ReadingMarks(isStarred: true), Samples.id("note"): ReadingMarks(hasDraft: true),
                ])
            ])
        #expect(desk.message == "Undone: 2 articles marked as read")
        #expect(desk.type("u") == [.saveMarks([tram: ReadingMarks(isRead: true)])])
        #expect(desk.type("u") == [.saveMarks([tram: ReadingMarks()])])
        #expect(desk.type("u") == [])
        #expect(desk.message == "Nothing to undo")
    }

    @Test func undoTakesBackNothingElse() {
        var desk = Desk()
        desk.type("s")
        // Reading the article is no part of the star.
        desk.press(.named(.enter))
        #expect(desk.type("u") == [.saveMarks([tram: ReadingMarks(isRead: true)])])
    }

    @Test func undoSelectsWhatItChanges() {
        var desk = Desk()
        desk.type("mjjju")
        #expect(desk.selected == "tram")
    }

    @Test func undoInAnArticleKeepsItsNeighbours() {
        var desk = Desk()
        desk.type("mj")
        desk.press(.named(.enter))
        desk.type("u")
        #expect(desk.selected == "mill")
        #expect(desk.type("J").first == .open(Samples.id("lighthouse")))
    }

    @Test func allReadIsAllThatIsShown() {
        var desk = Desk()
        desk.type("/mill")
        desk.press(.named(.enter))
        #expect(desk.type("A") == [.saveMarks([Samples.id("mill"): ReadingMarks(isRead: true, isStarred: true)])])
        #expect(desk.type("A") == [])
        #expect(desk.message == "All articles here are read already")
    }

    @Test func aMarkedArticleStaysUntilTheListChanges() {
        var desk = Desk()
        desk.type("fm")
        #expect(desk.shown == ["tram", "mill", "note"])
        desk.type("S")
        #expect(desk.shown == ["note", "mill"])
    }

    @Test func theSelectionAndTheMarksHaveTheirStyles() {
        let frame = Desk(columns: 80, rows: 20).frame
        #expect(frame[0, 2] == Frame.Cell(text: "▌", style: Theme.selection))
        #expect(frame[1, 2] == Frame.Cell(text: "●", style: Theme.unread))
        #expect(frame[2, 4] == Frame.Cell(text: "★", style: Theme.star))
        #expect(frame[1, 6] == Frame.Cell(text: "○", style: Theme.faint))
        #expect(frame[4, 2].style == Theme.headline)
        #expect(frame[4, 6].style == Theme.text)
    }
}
