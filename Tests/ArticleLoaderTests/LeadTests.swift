import ArticleLoader
import NewsModel
import Testing

/// How the first paragraph of a story tells where it was filed, and by which agency.
struct LeadTests {
    private func story(_ paragraph: String) throws -> Story {
        try read("A headline of some words\n\n\(paragraph)\n\nAnother paragraph follows, and it ends like this.")
            .article
            .story
    }

    private let text = "The council met for nine hours on Monday and voted once, about the lamps."

    @Test(arguments: Self.leads) func datelinesAndAgencies(lead: String, place: String?, agency: String?) throws {
        let story = try story(lead + text)
        #expect(story.dateline == place)
        #expect(story.source == agency)
        #expect(story.blocks.first == .paragraph(text))
    }

    private static let leads: [(String, String?, String?)] = [
        ("MUMBAI (Reuters) - ", "MUMBAI", "Reuters"), ("KABUL, Afghanistan (AP) -- ", "KABUL, Afghanistan", "AP"),
        ("London (CNN)", "London", "CNN"), ("NEW DELHI: ", "NEW DELHI", nil), ("(dpa) – ", nil, "dpa"),
        ("OSTERMERE, Feb 17 (OSN) - ", "OSTERMERE, Feb 17", "OSN"), ("WASHINGTON — ", "WASHINGTON", nil),
        ("BERLIN/PARIS (AFP/dpa) — ", "BERLIN/PARIS", "AFP/dpa"), ("Bogotá (dpa) - ", "Bogotá", "dpa"),
        ("SAN JUAN -- ", "SAN JUAN", nil),
    ]

    @Test(arguments: [
        "Paris (Texas) is a town with a tower of its own, and a red hat on top of that tower.",
        "BREAKING: the council of the town has voted once again, and it has voted for the lamps.",
        "The Council of Lamps (COL) - a body of nine - met on Monday, and it voted about them.",
        "Ilse Brandt (AP) said on Monday that the lamps would be lit again before the end of the week.",
        "NASA (the agency) has nothing to do with any of that, and it said so in a long letter.",
        "Marit Dahl: \"I would not believe it before I see the first boat from the west quay.\"",
    ]) func otherBeginnings(paragraph: String) throws {
        let story = try story(paragraph)
        #expect(story.dateline == nil && story.source == nil)
        #expect(story.blocks.first == .paragraph(paragraph))
    }

    @Test func pullQuotesAreKeptOnce() throws {
        let page = """
            Lamps come and go at the mayor's

            The mayor said nothing for a while. "I have seen lamps come and go, and mostly go," she said in the end. Then she
             left.

            “I have seen lamps come and go, and mostly go”

            The lamps were lit at nine, with a match, since nobody had thought of the current.

            > The lamps were lit at nine, with a match

            They went out at ten.
            """.replacing("\n ", with: " ")
        let reading = try read(page)
        #expect(reading.article.story.blocks.map(\.text).count == 3)
        #expect(reading.lines.filter { $0.reason == .furniture(.pullQuote) }.count == 2)
    }

    @Test func sentencesThatAreOnlyAlikeStay() throws {
        let page = """
            A headline of some words

            The lamps of the west quay were lit at nine, and they went out at ten in the evening.

            The lamps of the west quay were lit at nine, and they went out at two in the morning.

            The lamps of the west quay.
            """
        #expect(try read(page).article.story.blocks.count == 3)
    }

    @Test(arguments: [
        ("12 April 20265 min read", "2026-04-12", 5), ("17 Feb 2026 · 7-minute read", "2026-02-17", 7),
        ("Lesezeit: 4 Min. | 17.02.2026", "2026-02-17", 4), ("February 17, 2026 • 3 min read", "2026-02-17", 3),
    ]) func readingTimesBesideADay(line: String, day: String, minutes: Int) throws {
        let article = try read("A headline of some words\n\n\(line)\n\n\(text)\n\n\(text) And again.").article
        #expect(article.digest?.readingMinutes == minutes)
        #expect(article.story.published?.description == day)
    }

    @Test(arguments: [
        "Posted on March 3, 2026 by Ada Moss", "By Ada Moss | 3 March 2026", "By Ada Moss, March 3, 2026",
        "Von Ada Moss am 3.3.2026", "3 March 2026 · By Ada Moss",
    ]) func authorAndDayInOneLine(line: String) throws {
        let story = try read("A headline of some words\n\n\(line)\n\n\(text)\n\n\(text) And again.").article.story
        #expect(story.byline == "Ada Moss")
        #expect(story.published?.description == "2026-03-03")
    }
}
