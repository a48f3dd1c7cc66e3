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
        // Whether there are comments is not known before.
        #expect(before.rows(with: "No comments yet").isEmpty)
        desk.send(.opened(whole))
        #expect(desk.frame.rows(with: "reading on").isEmpty)
        // Nothing but that and the title is another.
        for row in 1..<(before.size.rows - 1) where !desk.frame.rows(with: "No comments yet").contains(row) {
            #expect(before.row(row, isSameIn: desk.frame), "row \(row)")
        }
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

    // MARK: Keys

    /// A long thread of which the beginning has 40 comments, and the whole 100.
    private static func thread(_ count: Int) -> OpenedArticle {
        var article = Samples.storm
        for number in 0..<count {
            article.discussion.comments.append(
                NewsModel.Comment(author: "Ana", text: "Number \(number) of them."), depth: number % 3)
        }
        return Samples.opened("page", article)
    }

    @Test(arguments: ["jjj", " ", "  kb", "\tjjj", "\t]]", "\t}}{", "\t ", "\tj\r", "\t}P", "F"])
    func keysShowWhatTheyWillDo(keys: String) {
        var desk = Desk(folder: [Self.thread(100)])
        desk.send(.glimpsed(Self.thread(40)))
        let before = desk.frame
        let inputs = keys.map {
            InputEvent.key($0 == "\t" ? .named(.tab) : $0 == "\r" ? .named(.enter) : .character($0))
        }
        for input in inputs { desk.preview(input) }
        let shown = desk.frame
        #expect(shown != before)
        #expect(desk.state.article == nil)
        desk.send(.opened(Self.thread(100)))
        for input in inputs { desk.send(.input(input)) }
        // How many comments there are is not known before.
        for row in 1..<(shown.size.rows - 1) where !shown.rows(with: "COMMENTS").contains(row) {
            #expect(shown.row(row, isSameIn: desk.frame), "row \(row)")
        }
    }

    @Test(arguments: ["G", "\tF  ", "\t\tG", "/", "c", "m", "o", "?", "\t             "])
    func whatNeedsAllOfItWaits(keys: String) {
        var desk = Desk(folder: [Self.thread(100)])
        desk.send(.glimpsed(Self.thread(40)))
        for key in keys.dropLast() { desk.preview(.key(key == "\t" ? .named(.tab) : .character(key))) }
        let before = desk.frame
        for key in [keys.last!, "k"] { desk.preview(.key(.character(key))) }
        #expect(desk.frame == before)
    }

    @Test func theBeginningHasTheSizeOfTheTerminal() {
        var desk = Desk(folder: [Self.thread(100)])
        desk.send(.glimpsed(Self.thread(40)))
        desk.preview(.key(.character(" ")))
        desk.resize(60, 20)
        #expect(desk.frame.size == Size(columns: 60, rows: 20))
        #expect(desk.frame.rows(with: "reading on").count == 1)
    }
}
