import NewsModel
import Testing

@testable import ReaderView

@Suite struct StoryChangeTests {
    private static let old = ["Trams", "The first paragraph.", "A second one.", "The end."]

    private static func article(_ paragraphs: [String]) -> Article {
        Article(story: Story(headline: "Trams", blocks: paragraphs.map(Block.paragraph)))
    }

    @Test(arguments: [
        (["Trams", "The first paragraph.", "A second one.", "The end."], ""),
        (["Trams", "The first paragraph.", "New here.", "A second one.", "The end."], "1 passage added"),
        (["Trams", "A second one.", "The end."], "1 passage removed"),
        (["Trams", "The first paragraph.", "A third one.", "More.", "The end."], "2 passages added, 1 removed"),
    ])
    func says(new: [String], text: String) {
        #expect(StoryChange(from: Self.old, to: new).text == text)
    }

    /// Whatever changes, the steps make the new passages out of the old ones.
    @Test func stepsLeadFromTheOldToTheNew() {
        let seed = UInt64.random(in: 0 ... .max)
        var chance = Chance(seed: seed)
        for _ in 0..<200 {
            let old = (0..<chance.number(0...8)).map { _ in "p\(chance.number(0...5))" }
            let new = (0..<chance.number(0...8)).map { _ in "p\(chance.number(0...5))" }
            var counts: [String: Int] = [:]
            for text in old { counts[text, default: 0] += 1 }
            for step in StoryChange(from: old, to: new).steps {
                switch step {
                case .added(let text): counts[text, default: 0] += 1
                case .removed(let text): counts[text, default: 0] -= 1
                }
            }
            for text in new { counts[text, default: 0] -= 1 }
            #expect(counts.values.allSatisfy { $0 == 0 }, "seed \(seed): \(old) \(new)")
        }
    }

    @Test func isToldAndShown() {
        let state = ReadingState(seenComments: [], seenPassages: Self.old)
        var desk = Desk(
            columns: 100, rows: 30, reading: Self.article(["The first paragraph.", "A third one.", "The end."]),
            state: state)
        #expect(desk.message == "Changed since you read it: 1 passage added, 1 removed · d shows them")
        desk.type("d")
        #expect(!desk.frame.rows(with: "since you read it: 1 passage added, 1 removed").isEmpty)
        #expect(!desk.frame.rows(with: "+ A third one.").isEmpty)
        #expect(desk.frame.text.contains("− A second one."))
        desk.type("q")
        #expect(desk.state.screen == .article)
        // The next visit begins with the story as it is now.
        desk.type("q")
        desk.press(.named(.enter))
        #expect(desk.state.article?.change?.steps.isEmpty == true)
    }

    /// The digest is a part of what is read, so a point that was put right is told of; points taken out of the story are not.
    @Test func theDigestCounts() {
        var article = Self.article(["One.", "Two."])
        article.digest = Digest(keyPoints: KeyPoints(points: ["Cars run in April"]))
        let state = ReadingState(seenComments: [], seenPassages: article.passages)
        article.digest?.keyPoints?.points = ["Cars run in May"]
        var desk = Desk(columns: 100, rows: 30, reading: article, state: state)
        #expect(desk.message == "Changed since you read it: 1 passage added, 1 removed · d shows them")
        desk.type("d")
        #expect(!desk.frame.rows(with: "+ Cars run in May").isEmpty)
        article.digest?.keyPoints?.origin = .extracted
        #expect(!article.passages.contains("Cars run in May"))
    }

    @Test func theFirstVisitKnowsOfNoChange() {
        var desk = Desk(columns: 100, rows: 30, reading: Self.article(["One."]))
        #expect(desk.message == nil)
        desk.type("d")
        #expect(desk.message == "How this story was before is not known")
    }

    @Test func aStoryThatChangesWhileItIsReadIsToldOf() {
        var desk = Desk(columns: 100, rows: 30, reading: Self.article(["One.", "Two."]))
        let id = desk.state.article!.id
        desk.send(.changed(id, IndexedArticle(Self.article(["One.", "Two.", "Three."]))))
        #expect(desk.message == "Changed since you read it: 1 passage added · d shows them")
    }
}
