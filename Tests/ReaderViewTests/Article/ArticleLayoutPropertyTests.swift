import NewsModel
import TestSupport
import Testing
import TextLayout

@testable import ReaderView

@Suite struct ArticleLayoutPropertyTests {
    /// Every way of asking for a row gives the same row, whatever is folded, sorted or filtered.
    @Test(arguments: 0..<60)
    func rowsAreThoseOfTheWhole(seed: Int) {
        var chance = Chance(seed: UInt64(seed))
        let content = IndexedArticle(chance.article())
        let fingerprints = content.index.fingerprints
        func some() -> [CommentFingerprint] { fingerprints.filter { _ in chance.one(in: 3) } }
        let state = ReadingState(
            order: chance.pick(CommentOrder.allCases), foldedComments: some(), seenComments: some(),
            ownComments: Set(some()))
        var conversation = Conversation(content, visited: state)
        if !fingerprints.isEmpty {
            let root = CommentFilter.thread(chance.number(0...(fingerprints.count - 1)))
            conversation.setFilter(chance.pick([.all, .all, .new, .own, root]))
        }
        let units = ArticleUnits(
            content.article, conversation: conversation, showsPoints: true, dates: DateText(today: Samples.today))
        let layout = ArticleLayout(units: units, columns: chance.number(1...90))
        let place = Testing.Comment(rawValue: "seed \(seed)")

        // The rows as they follow from what is shown, passage by passage.
        let shown = (0..<units.count).filter(units.isShown)
        let all = layout.allRows
        #expect(Set(all.map(\.unit)) == Set(shown), place)
        #expect(zip(all, all.dropFirst()).allSatisfy { $0.unit <= $1.unit }, place)
        for (number, row) in all.enumerated() {
            let at = layout.place(.start, movedBy: number)
            #expect(layout.rows(from: at, count: 1) == [row], place)
            #expect(layout.distance(from: .start, to: at, limit: .max) == number, place)
            #expect(layout.place(layout.end, movedBy: number + 1 - all.count) == at, place)
            if let anchor = layout.anchor(of: at), row.range != nil, anchor.offset > 0 {
                #expect(layout.place(of: anchor) == at || fingerprints.count > Set(fingerprints).count, place)
            }
        }
        #expect(layout.place(.start, movedBy: all.count + 5) == layout.end, place)
        #expect(layout.place(layout.end, movedBy: -all.count - 5) == .start, place)
        for comment in fingerprints.indices where conversation.isShown(comment) {
            #expect(
                layout.head(of: comment).map {
                    all.contains { $0.unit == layout.units.head(of: comment) } && units.isCommentHead($0.unit)
                } == true, place)
            #expect(
                layout.rowCount(ofComment: comment)
                    == all.count { row in
                        row.range != nil && units.comment(of: row.unit) == comment
                    }, place)
        }
    }

    /// Searching off the way of the keys finds what searching at once does.
    @Test func aLongArticleIsSearchedAsAShortOneIs() throws {
        var article = Samples.tram
        for number in 0..<3000 {
            article.discussion.comments.append(
                NewsModel.Comment(
                    author: "Reader \(number)", text: "Number \(number) has something to say of the bridge."),
                depth: number % 3)
        }
        var desk = Desk(columns: 80, rows: 24, reading: article)
        desk.press(.named(.backTab))
        let effects = desk.type("/Number 2999 has")
        #expect(effects.contains { if case .find = $0 { true } else { false } })
        #expect(desk.state.article?.search?.isComplete == true)
        #expect(desk.state.article?.search?.count == 1)
        #expect(!desk.frame.rows(with: "Number 2999 has").filter { $0 < 23 }.isEmpty)
        desk.press(.control("u"))
        desk.type("the bridge")
        desk.press(.named(.enter))
        let found = try #require(desk.state.article?.search)
        var finder = TextFinder(words: "the bridge", units: try #require(desk.state.article?.layout.units))
        finder.search(bytes: .max)
        #expect(found.hits == finder.hits)
        desk.type("nN")
        #expect(desk.state.article?.search?.current == found.current)
    }
}
