import NewsModel
import Testing
import TextLayout

@testable import ReaderView

/// The comments of the tram: 0 Sarah (1 Rohit (2 Nadia) 3 Vikram) 4 Karthik 5 Lin.
@Suite struct ConversationTests {
    private static func desk(state: ReadingState = ReadingState()) -> Desk {
        var desk = Desk(columns: 80, rows: 60, reading: Samples.tram, state: state)
        desk.press(.named(.backTab))
        return desk
    }

    /// The names on the screen, from top to bottom.
    private static func names(_ desk: Desk) -> [String] {
        let names = ["Sarah B", "Rohit P", "Nadia O", "Vikram M", "Karthik V", "Lin"]
        return names.compactMap { name in desk.frame.rows(with: "  \(name)").first.map { ($0, name) } }
            .sorted { $0.0 < $1.0 }.map(\.1)
    }

    @Test func isSorted() {
        var desk = Self.desk()
        desk.type("S")
        #expect(desk.message == "Comments: newest first")
        // Of equals the page's order stays; the one without a time is last.
        #expect(Self.names(desk) == ["Sarah B", "Rohit P", "Nadia O", "Vikram M", "Karthik V", "Lin"])
        var article = Samples.tram
        article.discussion.comments = CommentForest(
            preorder: article.discussion.comments.nodes.enumerated().map { index, node in
                var node = node
                node.comment.posted = index == 4 ? nil : Samples.time(day: 10 - index, minute: 600)
                return node
            })
        desk = Desk(columns: 80, rows: 60, reading: article)
        desk.press(.named(.backTab))
        desk.type("S")
        #expect(Self.names(desk) == ["Lin", "Sarah B", "Vikram M", "Rohit P", "Nadia O", "Karthik V"])
        desk.type("S")
        #expect(desk.message == "Comments: most replies first")
        #expect(Self.names(desk) == ["Sarah B", "Rohit P", "Nadia O", "Vikram M", "Karthik V", "Lin"])
        #expect(desk.state.article?.readingState.order == .mostReplies)
        desk.type("S")
        #expect(desk.message == "Comments: as on the page")
    }

    @Test func theOrderIsRestored() {
        var article = Samples.tram
        article.discussion.comments.append(
            NewsModel.Comment(author: "Ana", posted: Samples.now, text: "Me, too."), depth: 0)
        var desk = Desk(columns: 80, rows: 60, reading: article, state: ReadingState(order: .newest))
        desk.press(.named(.backTab))
        #expect(desk.frame.rows(with: "Ana").first ?? 99 < desk.frame.rows(with: "Sarah B").first ?? 0)
    }

    @Test func levelsAreFolded() {
        var desk = Self.desk()
        desk.type("<")
        #expect(desk.folded == [1])
        desk.type("<")
        #expect(desk.folded == [0, 1])
        desk.type("<")
        #expect(desk.message == "Only the top level is shown")
        desk.type(">")
        #expect(desk.folded == [1])
        desk.type(">>")
        #expect(desk.folded == [])
        #expect(desk.message == "Nothing is folded")
    }

    @Test func isFiltered() {
        var desk = Self.desk(state: Scene.visited)
        desk.type("f")
        #expect(desk.message == "Comments: only new")
        #expect(Self.names(desk) == ["Karthik V", "Lin"])
        desk.type("f")
        #expect(desk.message == "Comments: only yours")
        #expect(Self.names(desk) == ["Nadia O"])
        // It stands by itself: whom it answers is told.
        #expect(!desk.frame.rows(with: "Nadia O · today 10:15 → Rohit P · you").isEmpty)
        desk.type("f")
        #expect(desk.message == "Comments: only this thread")
        #expect(Self.names(desk) == ["Sarah B", "Rohit P", "Nadia O", "Vikram M"])
        #expect(desk.comment == 2)
        desk.type("]}")
        #expect(desk.message == "No further thread")
        desk.type("f")
        #expect(Self.names(desk).count == 6)
    }

    @Test func withoutAnyOtherTheFilterIsTheThread() {
        var desk = Self.desk()
        desk.type("]f")
        #expect(Self.names(desk) == ["Karthik V"])
        desk.type("f")
        #expect(Self.names(desk).count == 6)
    }

    @Test func aSearchUnfoldsWhatItNeeds() {
        var desk = Desk(columns: 80, rows: 24, reading: Samples.tram)
        desk.press(.named(.backTab))
        desk.type("F")
        desk.type("/tours on Sundays")
        desk.press(.named(.enter))
        #expect(desk.folded == [4, 5])
        #expect(!desk.frame.rows(with: "tours on Sundays").filter { $0 < 23 }.isEmpty)
    }

    @Test func aSearchLeavesOutWhatIsFilteredOut() {
        var desk = Self.desk(state: Scene.visited)
        desk.type("f/tours on Sundays")
        #expect(desk.state.article?.search?.count == 0)
        desk.press(.named(.enter))
        // The search goes on in what is shown then.
        desk.type("fff")
        #expect(desk.state.article?.search?.count == 1)
    }

    @Test func newCommentsAreGoneTo() {
        var desk = Self.desk(state: Scene.visited)
        desk.type(".")
        #expect(desk.comment == 4)
        desk.type("..")
        #expect(desk.comment == 4)
        desk = Self.desk()
        desk.type(".")
        #expect(desk.message == "No comment here is new")
    }
}
