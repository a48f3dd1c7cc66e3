import NewsModel
import Testing
import TextLayout

@testable import ReaderView

@Suite struct MarkTests {
    private let tram = Samples.id("tram")

    @Test func readAndUnread() {
        var desk = Desk()
        #expect(desk.type("m") == [.mark(tram, .read, true)])
        #expect(desk.message == "Marked as read · u undoes it")
        #expect(desk.type("m") == [.mark(tram, .read, false)])
        #expect(desk.message == "Marked as unread · u undoes it")
    }

    @Test func starAndUnstar() {
        var desk = Desk()
        #expect(desk.type("s") == [.mark(tram, .starred, true)])
        #expect(desk.type("s") == [.mark(tram, .starred, false)])
    }

    @Test func inAnArticleTheyAreTheArticles() {
        var desk = Desk()
        desk.press(.named(.enter))
        #expect(desk.type("m") == [.mark(tram, .read, false)])
        #expect(desk.type("s") == [.mark(tram, .starred, true)])
        #expect(desk.type("u") == [.mark(tram, .starred, false)])
        #expect(desk.type("u") == [.mark(tram, .read, true)])
    }

    @Test func undoGoesBackStepByStep() {
        var desk = Desk()
        desk.type("ms")
        #expect(desk.type("A").first == .markAllRead(ListQuery(foldsCopies: true), kept: nil))
        #expect(desk.message == "2 articles marked as read · u undoes it")
        #expect(desk.type("u").first == .unmarkAll(batch: 0))
        #expect(desk.message == "Undone: 2 articles marked as read")
        #expect(desk.type("u") == [.mark(tram, .starred, false)])
        #expect(desk.type("u") == [.mark(tram, .read, false)])
        #expect(desk.type("u") == [])
        #expect(desk.message == "Nothing to undo")
    }

    @Test func undoTakesBackNothingElse() {
        var desk = Desk()
        desk.type("s")
        // Reading the article is no part of the star.
        desk.press(.named(.enter))
        #expect(desk.type("u") == [.mark(tram, .starred, false)])
        #expect(desk.state.article?.listing.marks == ReadingMarks(isRead: true))
    }

    @Test func theHeaderCountsAlong() {
        var desk = Desk()
        let before = desk.state.frontPage.totals
        desk.type("m")
        #expect(desk.state.frontPage.totals.unread == before.unread - 1)
        #expect(desk.state.frontPage.totals.unreadMinutes == before.unreadMinutes - 3)
        desk.type("u")
        #expect(desk.state.frontPage.totals == before)
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
        desk.type("A")
        #expect(desk.shelf.listings.filter { !$0.marks.isRead }.map(\.id) == [tram, Samples.id("note")])
        desk.type("A")
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
        #expect(frame[0, 2] == Frame.Cell(text: "▌", style: Style.of(.selection)))
        #expect(frame[1, 2] == Frame.Cell(text: "●", style: Style.of(.unread)))
        #expect(frame[2, 4] == Frame.Cell(text: "★", style: Style.of(.star)))
        #expect(frame[1, 6] == Frame.Cell(text: "○", style: Style.of(.faint)))
        #expect(frame[4, 2].style == Style.of(.headline))
        #expect(frame[4, 6].style == Style.of(.text))
    }

    @Test func whatHasChangedSaysSoUntilItIsOpened() throws {
        var listing = Samples.folder[0].listing
        listing.marks = ReadingMarks(isRead: true, isChanged: true)
        var opened = Samples.folder[0]
        opened.listing = listing
        var desk = Desk(columns: 100, rows: 30, folder: [opened])
        #expect(!desk.frame.rows(with: "changed ").isEmpty)
        desk.press(.named(.enter))
        desk.type("q")
        #expect(desk.state.frontPage.selected?.marks.isChanged == false)
    }

    @Test func othersMarksAreLookedUpOnTheScreen() {
        var desk = Desk()
        desk.type("j")
        let selected = desk.state.frontPage.selection
        let effects = desk.send(.othersMarked)
        guard case .list(let request)? = effects.first, effects.count == 1 else {
            Issue.record("\(effects)")
            return
        }
        #expect(request.goal == .rows(around: 0) && !request.isAwaited)
        #expect(desk.state.frontPage.selection == selected)
    }

    @Test func theFirstFileThatCanNotBeReadIsTold() throws {
        let line = SkippedFileLine(path: "~/News/a.txt", reason: "permission denied")
        var preferences = Preferences()
        try preferences.keys.bind(KeySequence(.named(.function(2))), to: .showSkipped, on: .frontPage, isFirst: true)
        var desk = Desk(preferences: preferences)
        desk.send(.skippedFound(line, count: 1))
        #expect(desk.message == "Can't read ~/News/a.txt: permission denied · F2 lists them")
        desk.send(.skippedFound(line, count: 3))
        #expect(desk.message == "Can't read ~/News/a.txt: permission denied; 2 more · F2 lists them")
    }
}
