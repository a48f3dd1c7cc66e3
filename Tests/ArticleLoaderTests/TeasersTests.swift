import Testing

@testable import ArticleLoader

/// What an extractor leaves below and within a story.
@Suite struct TeasersTests {
    private let story = """
        Harbour

        Old crane will stay on the quay after all

        The old crane will stay on the quay, the council decided on Monday evening after three hours of debate in a full hall.

        Its owner had wanted to sell it for scrap, but a club of retired dockers offered to paint it every spring for nothing.

        """

    private func reading(_ text: String) throws -> PageReading { try PageReader.read(Array(text.utf8)) }

    @Test func teasersBelowTheStoryAreFurniture() throws {
        let page =
            story + """

                Related articles

                Ferry fares to rise

                Read more

                Sign up for our newsletter
                """
        let reading = try reading(page)
        #expect(reading.article.story.headline == "Old crane will stay on the quay after all")
        let paragraphs = reading.article.story.blocks.filter { if case .paragraph = $0 { true } else { false } }
        #expect(paragraphs.count == 2)
        let taken = reading.lines.filter { $0.role == .furniture }.map(\.text)
        #expect(
            taken.contains("Related articles") && taken.contains("Ferry fares to rise") && taken.contains("Read more"))
        #expect(reading.lines.allSatisfy { $0.text.isEmpty || !$0.reason.description.isEmpty })
    }

    @Test func aStoryWithoutButtonsKeepsAllItsLines() throws {
        let reading = try reading(story + "\nWhat the club says\n\nWe like cranes.\n\nWhy ask?\n")
        #expect(!reading.lines.contains { $0.role == .furniture })
    }

    @Test func aCreditThatHoldsAWordOfButtonsIsACredit() throws {
        let reading = try reading(story + "\n- The Valley Register\n\nShare this article:\n")
        #expect(reading.article.story.source == "The Valley Register")
    }
}
