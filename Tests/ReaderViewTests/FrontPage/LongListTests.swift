import NewsModel
import Testing
import TextLayout

@testable import ReaderView

/// A list of which only the articles around the screen are known.
@Suite struct LongListTests {
    private static let count = 1_000_000

    /// A reader on a folder of a million articles, with what it asked for last.
    private struct LongDesk {
        var state = ReaderState(
            size: Size(columns: 80, rows: 20), folder: "~/News", userName: "N", now: Samples.now)
        var requests: [ListRequest] = []

        init() {
            take(Reader.begin(&state))
            answer()
            send(.folder(FolderNews(condition: .readable(skipped: 0), isListChanged: false)))
            answer()
        }

        mutating func send(_ event: Event) { take(Reader.update(&state, event)) }

        mutating func type(_ text: String) {
            for character in text { send(.input(.key(.character(character)))) }
        }

        /// The number of the list that was asked for last.
        private(set) var lastNumber = 0

        private mutating func take(_ effects: [Effect]) {
            for case .list(let request) in effects {
                requests.append(request)
                if case .list = request.goal { lastNumber = request.number }
            }
        }

        static func listing(_ number: Int) -> ArticleListing {
            Samples.opened("\(number)", Article(story: Story(headline: "Page \(number)"))).listing
        }

        static func page(_ request: ListRequest, shift: Int = 0) -> ListPage {
            var selection: Int?
            let place: Int
            switch request.goal {
            case .rows(let around): place = around
            case .list(let selected, let at):
                place =
                    selected.flatMap { Int($0.path.dropFirst("/news/".count).dropLast(".txt".count)) }
                    .map { $0 + shift } ?? at
                selection = place
            case .unread(let from, _):
                selection = from + 5000
                place = from + 5000
            }
            let places = request.places(around: place, of: LongListTests.count)
            return ListPage(
                number: request.number, count: LongListTests.count, start: places.lowerBound,
                listings: places.map { listing($0 - shift) }, selection: selection,
                totals: ListTotals(all: LongListTests.count))
        }

        /// Answers everything that was asked for.
        mutating func answer(shift: Int = 0) {
            while !requests.isEmpty { send(.listed(Self.page(requests.removeFirst(), shift: shift))) }
        }

        var selected: String? { state.frontPage.selected?.headline }
        var frame: Frame { Reader.render(state) }
    }

    @Test func onlyWhatIsNearIsAskedFor() {
        var desk = LongDesk()
        #expect(desk.selected == "Page 0")
        desk.type("jjj")
        #expect(desk.requests.isEmpty && desk.selected == "Page 3")
        desk.type("G")
        // The rows of the end are on their way, and the next key is meant for them.
        #expect(desk.requests.count == 1 && desk.requests[0].isAwaited)
        #expect(desk.frame.problem == nil)
        desk.answer()
        #expect(desk.selected == "Page 999999")
        #expect(desk.frame.rows(with: "1000000/1000000").count == 1)
        desk.type("g")
        desk.answer()
        #expect(desk.selected == "Page 0")
    }

    /// A key waits for no more rows than it shows; what lies around them is asked for when they are there, and only then.
    @Test(arguments: ["G", "S", "f"]) func aKeyWaitsForAScreenOnly(key: String) throws {
        var desk = LongDesk()
        desk.type(key)
        let request = desk.requests.removeFirst()
        let screen = LongDesk.page(request)
        #expect(request.isAwaited && screen.listings.count <= 2 * request.visible)
        desk.send(.listed(screen))
        let shown = desk.frame
        #expect(desk.requests.map(\.isAwaited) == [false])
        desk.answer()
        #expect(desk.frame == shown && desk.requests.isEmpty)
        desk.type(key == "G" ? "b" : " ")
        #expect(desk.requests.allSatisfy { !$0.isAwaited })
    }

    @Test func theEndsOfTheListAreAtHand() {
        var desk = LongDesk()
        let ends = { (number: Int) in
            let rows = { (places: Range<Int>) in places.map { LongDesk.listing($0) } }
            return Event.listEnds(
                ListEnds(number: number, first: rows(0..<8), last: rows(LongListTests.count - 8..<LongListTests.count)))
        }
        desk.send(ends(desk.lastNumber))
        desk.type("G")
        #expect(desk.requests.map(\.isAwaited) == [false])
        #expect(desk.frame.rows(with: "Page 999999").count >= 1 && desk.selected == "Page 999999")
        // What is marked there is marked wherever it is shown.
        desk.type("m")
        desk.answer()
        desk.send(.marked)
        #expect(desk.requests.map(\.isAwaited) == [false])
        desk.answer()
        desk.type("g")
        #expect(desk.requests.allSatisfy { !$0.isAwaited } && desk.selected == "Page 0")
        // Those of a list that is not shown any more are of no use.
        desk.type("S")
        desk.answer()
        desk.type("G")
        #expect(desk.requests.map(\.isAwaited) == [true])
        // What other readers have marked is not known of them.
        desk.answer()
        desk.send(ends(desk.lastNumber))
        desk.send(.othersMarked)
        desk.answer()
        desk.type("g")
        #expect(desk.requests.map(\.isAwaited) == [true])
    }

    @Test func pagesAreThereBeforeTheyAreNeeded() {
        var desk = LongDesk()
        for page in 1...50 {
            desk.type(" ")
            #expect(desk.requests.allSatisfy { !$0.isAwaited }, "page \(page)")
            #expect(desk.selected == "Page \(page * 8)")
            desk.answer()
        }
    }

    @Test func anOlderListIsNotTaken() {
        var desk = LongDesk()
        desk.type("f")
        let old = desk.requests.removeFirst()
        desk.type("f")
        desk.send(.listed(LongDesk.page(old, shift: 10)))
        #expect(desk.selected == "Page 0")
        desk.answer()
        #expect(desk.selected == "Page 0")
        #expect(desk.state.frontPage.query.filter == .starred)
    }

    @Test func anAnswerThatIsNotTakenIsNone() {
        var state = ReaderState(
            size: Size(columns: 80, rows: 20), folder: "~/News", userName: "N", now: Samples.now)
        func list(_ effects: [Effect]) -> ListRequest? {
            for case .list(let request) in effects { return request }
            return nil
        }
        let first = list(Reader.begin(&state))
        let news = Event.folder(FolderNews(condition: .readable(skipped: 0), isListChanged: true))
        let second = list(Reader.update(&state, news))
        let third = list(Reader.update(&state, news))
        guard let first, let second, let third else {
            Issue.record("Not all lists were asked for.")
            return
        }
        // A key that waits for the first list has to wait for the last one: until that is there nothing is listed.
        _ = Reader.update(&state, .listed(LongDesk.page(second)))
        #expect(!state.frontPage.hasAnswer(to: first.number) && state.frontPage.selected == nil)
        #expect(Reader.render(state).rows(with: "Reading ~/News").count == 1)
        _ = Reader.update(&state, .listed(LongDesk.page(third)))
        #expect(state.frontPage.hasAnswer(to: first.number) && state.frontPage.selected != nil)
    }

    @Test func theSelectionStaysWithItsArticle() {
        var desk = LongDesk()
        desk.type("jj")
        // Three articles have come above it.
        desk.send(.folder(FolderNews(condition: nil, isListChanged: true)))
        desk.answer(shift: 3)
        #expect(desk.selected == "Page 2" && desk.state.frontPage.selection == 5)
        // Whoever moves before the answer is there stays where that led.
        desk.send(.folder(FolderNews(condition: nil, isListChanged: true)))
        desk.type("j")
        desk.answer(shift: 4)
        #expect(desk.selected == "Page 3" && desk.state.frontPage.selection == 7)
    }

    @Test func beforeTheFirstMoveTheNewestStaysSelected() {
        var desk = LongDesk()
        desk.send(.folder(FolderNews(condition: nil, isListChanged: true)))
        desk.answer(shift: 3)
        #expect(desk.selected == "Page -3" && desk.state.frontPage.selection == 0)
    }

    @Test func theNextUnreadArticleMayBeFarAway() {
        var desk = LongDesk()
        desk.type("J")
        #expect(desk.selected == "Page 1" && desk.requests.isEmpty)
        for place in 0..<60 { desk.state.frontPage.update(Samples.id("\(place)")) { $0.marks.isRead = true } }
        desk.type("J")
        #expect(desk.requests.map(\.goal) == [.unread(from: 1, step: 1)])
        desk.answer()
        #expect(desk.selected == "Page 5001")
    }
}
