import ArticleLoader
import Foundation
import LoaderLaws
import NewsModel
import Testing

/// `Renderings/page.html` as programs print it: the same article, whatever printed it.
struct RenderingTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().appendingPathComponent("Renderings")

    private func article(_ name: String) throws -> Article {
        try PageReader.read(Array(Data(contentsOf: Self.folder.appendingPathComponent(name + ".txt")))).article
    }

    private let points = [
        "The ban of 1988 ends on Sunday",
        "Strings longer than sixty metres stay forbidden, since the clock of the church has hands that catch them",
    ]

    private let paragraphs = [
        "The council of Ostermere lifted its ban on kites on Monday evening, thirty-eight years after the red one stopped"
            + " the church clock at twenty past four for a whole summer.",
        "Nobody had asked for it but the school. Nobody had asked against it either, said the mayor, and that was new in"
            + " this town.",
    ]

    private var blocks: [Block] {
        paragraphs.map(Block.paragraph) + [
            .subheading("What is allowed from Sunday"),
            .paragraph("The rule fits on one page, and it says on the back what a kite may carry:"),
            .list(
                [
                    "Tails of paper", "Lamps, of two kinds:", "those that glow",
                    "those that blink, but not in red, because the airfield asked for that one thing and for nothing"
                        + " else",
                ], ordered: false),
            .paragraph("Who wants to fly one has three things to do:"),
            .list(
                [
                    "Buy string",
                    "Measure it in front of the sexton, who will bring his own tape and write the number down", "Run",
                ], ordered: true),
            .quote(
                "I have wound that clock every day since the summer of 1988, and I am looking forward to a day off.",
                attribution: nil),
            .paragraph("The school has already practised a rhyme for the first day:"),
            .preformatted(
                """
                Red one, blue one, let it go,
                mind the clock and mind the crow,
                sixty metres, not one more,
                and be home at half past four.
                """),
            .paragraph(
                "The whole rule hangs in the town hall, next to a piece of red paper that was taken out of the clock."),
        ]
    }

    @Test(arguments: [
        "lynx", "lynx-nolist", "w3m", "w3m-unwrapped", "elinks", "elinks-noref", "html2text", "markdown",
        "markdown-references",
    ]) func partsAreTheSame(rendering: String) throws {
        let article = try article(rendering)
        let story = article.story
        #expect(story.headline == "Kites may fly over Ostermere again, up to the height of the church")
        #expect(story.byline == "Ilse Brandt")
        #expect(story.published?.description == "2026-03-09")
        #expect(article.digest?.keyPoints == KeyPoints(points: points))
        #expect(story.blocks == blocks)
        let comments = article.discussion.comments.nodes.map(\.comment)
        #expect(comments.map(\.author) == ["Jonas P", "Anke R"])
        #expect(
            comments.map(\.text) == [
                "It was my kite. I have never told anybody, and I would like to have the tail of it back if there is one"
                    + " left.", "We knew, Jonas.",
            ])
        #expect(article.discussion.maximumCharacters == 500)
        #expect(article.discussion.guidelines == nil)
    }

    @Test(arguments: ["lynx", "elinks", "markdown", "markdown-references"])
    func linksOfTheArticleAreKept(rendering: String) throws {
        // Those of the menu above it are none of its own.
        let links = try article(rendering).story.links
        #expect(links.map(\.address) == ["https://sheet.example/1988", "https://sheet.example/rule.pdf"])
        let labels = rendering.hasPrefix("markdown") ? ["the red one", "whole rule"] : [nil, nil]
        #expect(links.map(\.label) == labels)
    }

    /// A title that takes two rows, a day beside the reading time, an agency, and items that are paragraphs.
    @Test(arguments: ["lynx", "w3m", "elinks", "markdown", "html2text"])
    func longTitleIsOne(rendering: String) throws {
        let article = try article("long-title-" + rendering)
        let story = article.story
        #expect(
            story.headline
                == "La luz vuelve al barrio de San Telmo después de nueve noches a oscuras, y con ella los gatos, los relojes y"
                + " el ruido de las neveras")
        #expect(story.byline == "Inés Quiroga")
        #expect(story.published?.description == "2026-05-03")
        #expect(article.digest?.readingMinutes == 4)
        #expect(story.dateline == "MADRID")
        #expect(story.source == "EFE")
        #expect(
            story.blocks.contains(
                .list(
                    [
                        "Los gatos volvieron antes que la luz.",
                        "Los relojes de las cocinas marcaban todos la misma hora, las doce, y nadie quiso ponerlos en hora"
                            + " hasta el lunes por la mañana.", "Una nevera cantó.",
                    ], ordered: false)))
        #expect(story.blocks.contains(.list(["Velas", "Ruegos", "Preguntas"], ordered: true)))
        #expect(story.blocks.last?.text.hasSuffix("en recuerdo de las nueve noches.") == true)
    }

    /// A thread with a head above each comment, in numbered lists within lists.
    @Test(arguments: ["lynx", "w3m", "elinks", "markdown", "html2text"])
    func threadIsTheSame(rendering: String) throws {
        let article = try article("blog-" + rendering)
        #expect(article.story.headline == "How I lost a wheel and found a village")
        #expect(article.story.byline == "Mo Lindqvist")
        #expect(article.story.published?.description == "2026-03-03")
        #expect(article.story.blocks.count == 3)
        let nodes = article.discussion.comments.nodes
        #expect(nodes.map(\.comment.author) == ["Ada Moss", "Mo Lindqvist", "Ada Moss", "Tom"])
        #expect(nodes.map(\.depth) == [0, 1, 2, 0])
        #expect(
            nodes.map { $0.comment.posted?.description } == [
                "2026-03-03T09:35", "2026-03-03T11:02", "2026-03-04T08:00", "2026-03-05T22:15",
            ])
        #expect(
            nodes.map(\.comment.text) == [
                "I know that wall. There was no bell on it when I was there, but there was an old man, and he told me that I had"
                    + " come too late.", "He says that to everybody. It is how he sells tea.", "It was good tea.",
                "Was the word by any chance the one for a wheel that is neither round nor square, but means well? My"
                    + " grandmother had it from her own smith.",
            ])
        #expect(article.discussion.maximumCharacters == 800)
    }

    /// Where all marks are gone, a list is lines; what has a label or comes in sentences is found all the same.
    @Test func tagsTakenOff() throws {
        let article = try article("tags")
        #expect(article.story.headline == "Kites may fly over Ostermere again, up to the height of the church")
        #expect(article.digest?.keyPoints?.points == points)
        #expect(Array(article.story.blocks.prefix(2)) == paragraphs.map(Block.paragraph))
    }

    @Test(arguments: ["lynx", "w3m", "html2text", "markdown"]) func everyRowHasARole(rendering: String) throws {
        let url = Self.folder.appendingPathComponent(rendering + ".txt")
        let bytes = try Array(Data(contentsOf: url))
        let rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let lines = try PageReader.read(bytes).lines
        #expect(lines.map(\.text) == rows.dropLast().map { $0.trimmingCharacters(in: .whitespaces) })
    }

    @Test func commentsGoIntoAWrappedPage() throws {
        for name in ["lynx", "markdown", "html2text"] {
            let bytes = try Array(Data(contentsOf: Self.folder.appendingPathComponent(name + ".txt")))
            let before = try PageReader.read(bytes)
            for parent in [nil, 0, 1] {
                let date = try #require(CalendarDate(year: 2026, month: 3, day: 10))
                let comment = NewsModel.Comment(
                    author: "Nadia O", posted: Timestamp(date: date, minuteOfDay: 0, utcOffset: 0),
                    text:
                        "A line that is long enough to be taken for one that a program has broken somewhere,\nand a\n[1]short"
                )
                try LoaderLaws.roundTrip(of: comment, replyingTo: parent, in: bytes, read: before)
            }
        }
    }
}
