import ArticleLoader
import NewsModel
import Testing

/// Header lines and front matter.
struct HeaderTests {
    private static let story = "\n\nThe ferry was late, as it had been each day since the clocks were changed.\n"

    @Test func headerLines() throws {
        let page =
            "Title: Late again\nDate: 2026-11-24 10:15 +0530\nAuthor: Ines Q\nSource: The Quay\nLink: https://quay.example/1\nTags: ferries, clocks\nX-Other: is left alone"
            + Self.story
        let article = try read(page).article
        #expect(article.story.headline == "Late again")
        #expect(article.story.published?.description == "2026-11-24T10:15+05:30")
        #expect(article.story.byline == "Ines Q")
        #expect(article.story.source == "The Quay")
        #expect(article.story.link == "https://quay.example/1")
        #expect(article.tags == ["ferries", "clocks"])
        #expect(article.story.blocks.count == 1)
    }

    @Test func frontMatter() throws {
        let page =
            "---\ntitle: \"Late: again\"\ndate: 2026-11-24T10:15:00Z\nauthor: 'Ines ''Q'''\ntags:\n  - ferries\n  - \"clocks\"\nlayout: post\n---"
            + Self.story
        let article = try read(page).article
        #expect(article.story.headline == "Late: again")
        #expect(article.story.published?.description == "2026-11-24T10:15+00:00")
        #expect(article.story.byline == "Ines 'Q'")
        #expect(article.tags == ["ferries", "clocks"])
        #expect(article.story.blocks.count == 1)
    }

    @Test func theHeaderWinsAndNothingIsLost() throws {
        let article = try read("Title: One\n\nAnother headline\n\nThe ferry was late.").article
        #expect(article.story.headline == "One")
        #expect(article.story.blocks == [.subheading("Another headline"), .paragraph("The ferry was late.")])
    }

    @Test func sameHeadlineStandsOnce() throws {
        let article = try read("Title: One\n\nOne\n\nThe ferry was late.").article
        #expect(article.story.headline == "One")
        #expect(article.story.blocks == [.paragraph("The ferry was late.")])
    }

    @Test func unreadableDate() throws {
        let reading = try read("Title: One\nDate: some day\n\nThe ferry was late.")
        #expect(reading.article.story.published == nil)
        #expect(reading.warnings == [.unreadableHeader(line: 2, field: "date")])
    }

    @Test(arguments: [
        "Date: that was the question nobody asked.\nThey had dinner first.",
        "---\nA rule stands above this text.\n---\nAnd one below.",
        "---\ntitle: never closed\n",
    ])
    func textThatOnlyLooksLikeAHeader(page: String) throws {
        let article = try read(page).article
        #expect(article.story.link == nil && article.story.published == nil && article.tags.isEmpty)
        #expect(!article.story.blocks.isEmpty || article.story.headline != nil)
    }

    @Test(arguments: [
        ("2026-02-17", "2026-02-17"), ("2026-02-17T10:15+05:30", "2026-02-17T10:15+05:30"),
        ("17 February 2026", "2026-02-17"), ("Feb 17, 2026", "2026-02-17"), ("February 17th, 2026", "2026-02-17"),
        ("17.2.2026", "2026-02-17"), ("Tue, 17 Feb 2026 10:15:00 +0000", "2026-02-17T10:15+00:00"),
        ("2026/02/17 22:05", "2026-02-17T22:05"), ("17 février 2026", "2026-02-17"),
        ("17. Februar 2026, 10:15 Uhr", "2026-02-17T10:15"), ("Feb. 17, 2026 at 3:05 pm", "2026-02-17T15:05"),
        ("2026年2月17日", "2026-02-17"), ("2026-02-17T10:15:30.123Z", "2026-02-17T10:15+00:00"),
    ])
    func dates(text: String, expected: String) throws {
        let published = try read("Date: \(text)\n\nThe ferry was late.").article.story.published
        #expect(published?.description == expected)
    }

    @Test(arguments: ["2026-02-30", "soon", "17", "2026", "13:61 2026-01-01", "1 2 3 4"])
    func noDates(text: String) throws {
        #expect(try read("Date: \(text)\n\nThe ferry was late.").article.story.published == nil)
    }
}
