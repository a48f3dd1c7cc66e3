import ArticleLoader
import NewsModel
import Testing

/// Whole pages, menus and all.
struct FurnitureTests {
    private static let menu = [
        "Home", "News", "Sport", "Weather", "Travel", "Culture", "Log in", "Subscribe", "Search",
    ]

    private static let page = """
        Skip to content
        \(menu.map { "  • " + $0 }.joined(separator: "\n"))
        The Ferry Paper

        Lighthouse keeper retires after forty winters

        By Ada Lindgren

        12 March 2026

        The last keeper of the lighthouse at Sandness has handed over the keys, forty years and two days after he was given them.

        He says that he will miss the fog more than the sea, because in the fog there was always somebody who needed him.

        The lamp has been automatic since the spring, and it is watched from an office in the city that has no windows at all.

        Related articles

        Five harbours that have lost their cranes

        Why the tide table is printed on blue paper

        Most read

          • Council votes
          • Storm warning
          • Lost dog found

        Privacy policy
        Contact us
        © The Ferry Paper
        """

    @Test func theStoryIsTakenOutOfTheMenus() throws {
        let story = try read(Self.page).article.story
        #expect(story.headline == "Lighthouse keeper retires after forty winters")
        #expect(story.byline == "Ada Lindgren")
        #expect(story.published?.description == "2026-03-12")
        #expect(story.blocks.count == 3)
        #expect(story.blocks.allSatisfy { $0.text.utf8.count > 80 })
    }

    @Test func whatIsLeftOutIsToldAsFurniture() throws {
        let lines = try read(Self.page).lines
        for text in ["• Sport", "Related articles", "Why the tide table is printed on blue paper", "© The Ferry Paper"]
        {
            #expect(lines.first { $0.text == text }?.role == .furniture, "\(text)")
        }
    }

    /// Short lines with hours are furniture, unless they are a table between two paragraphs.
    @Test func aTableOfTheStoryIsKept() throws {
        let table = "06:10  07:40  09:00\n12:10  15:40  18:00"
        let last = "The lamp has been automatic"
        let story = try read(Self.page.replacing(last, with: table + "\n\n" + last)).article.story
        #expect(story.blocks.contains(.preformatted(table)))
    }

    @Test func anArticleWithAListAtItsEndKeepsIt() throws {
        let things = (1...20).map { "• thing \($0)" }.joined(separator: "\n")
        let article = try read(
            "Things to pack\n\nThere is a list of what you need on the boat, and it is below.\n\n" + things
        ).article
        #expect(article.story.headline == "Things to pack")
        #expect(article.story.blocks.last == .list((1...20).map { "thing \($0)" }, ordered: false))
    }
}
