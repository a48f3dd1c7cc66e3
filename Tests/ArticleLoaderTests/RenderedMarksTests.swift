import ArticleLoader
import NewsModel
import Testing

/// Marks of programs one by one, and what only looks like them.
struct RenderedMarksTests {
    private func blocks(_ text: String) throws -> [Block] {
        try read("A headline of some words\n\nThe first paragraph comes here, and it ends like this.\n\n" + text)
            .article
            .story.blocks
    }

    @Test func numbersOfNotesStay() throws {
        let text =
            "The bridge opened in 1911[1] and closed in 1912.[2]\n\n[1] The Lantern, 3 May.\n\n[2] The same, a year on."
        #expect(try blocks(text).map(\.text).joined(separator: "\n").contains("1911[1] and closed in 1912.[2]"))
    }

    @Test func hiddenLinksAndTheirTitlesAreNoText() throws {
        let text = """
            The [1]new bridge has a [2]name that nobody likes, and it is written on a sign.

            References

               Visible links
               1. https://bridge.example/
               2. https://bridge.example/name

               Hidden links:
               3. https://bridge.example/pixel
            """
        let article = try read("A headline of some words\n\n" + text).article
        #expect(
            article.story.blocks == [
                .paragraph("The new bridge has a name that nobody likes, and it is written on a sign.")
            ])
        #expect(article.story.links.map(\.address) == ["https://bridge.example/", "https://bridge.example/name"])
    }

    @Test func numberedAddressesWithoutNumbersInTheTextAreAList() throws {
        let text = "What to read next, in the order of the author:\n\n1. the first book\n2. the second one\n"
        #expect(try blocks(text).last == .list(["the first book", "the second one"], ordered: true))
    }

    @Test func fieldsAndButtonsAreNoText() throws {
        let text = """
            ____________________

            [                    ]

            (BUTTON) Post

            * * *

            The last paragraph stands below all of them, and it says so.
            """
        #expect(try blocks(text).last == .paragraph("The last paragraph stands below all of them, and it says so."))
        #expect(try blocks(text).count == 2)
    }

    @Test func titlesAreUnderlined() throws {
        let text = "How it ends\n-----------\n\nIt ends with a sentence about the weather, as such things do."
        #expect(try blocks(text).dropFirst().first == .subheading("How it ends"))
    }

    @Test func aHashTagIsNoTitle() throws {
        let text = "# one of a kind they said, and everybody on the bridge laughed about it for a while."
        #expect(try blocks(text).last == .paragraph(text))
    }

    @Test func addressesOtherThanOfTheWebAreNoLinks() throws {
        let page = """
            # A headline of some words

            Press [here](javascript:alert(1)) or [there](https://there.example/a_(b) "a title") and see what happens next.

            ## The end

            ![a picture](https://there.example/p.png)
            """
        let story = try read(page).article.story
        #expect(story.blocks.first == .paragraph("Press here or there and see what happens next."))
        #expect(story.links == [Link(label: "there", address: "https://there.example/a_(b)")])
    }

    @Test func wordsBrokenAtTheirHyphenAreWhole() throws {
        let text = """
            Nobody on the quay had seen anything like it since the winter of the twenty-
            eight storms, when the town- and harbour masters sat in one room, with one and
            the same stove between them, and did not say one word to each other for a whole
            week. They are said to have played a game of chess in all that time, though
            nobody won.
            """
        let expected =
            "Nobody on the quay had seen anything like it since the winter of the twenty-eight storms, when the town- and"
            + " harbour masters sat in one room, with one and the same stove between them, and did not say one word to each"
            + " other for a whole week. They are said to have played a game of chess in all that time, though nobody won."
        #expect(try blocks(text).last == .paragraph(expected))
    }

    @Test func codeKeepsItsLines() throws {
        let text = """
            This is how the harbour's computer is asked for the next boat of the evening:

            ferry --line brill \\
                  --after 00:15
            # not *a* title

            And this is the paragraph behind it, which ends the whole thing.
            """
        #expect(
            try blocks(text)[2] == .preformatted("ferry --line brill \\\n      --after 00:15\n# not *a* title"))
    }

    @Test func firstRowsMayBeSetIn() throws {
        let page = """
            A headline of some words

                The gate at the west quay had been chained at ten every night of the year,
            and nobody had asked for the key, since everybody knew who had it and why he
            kept it in his hat.
                On Monday he took the hat off in the town hall and put the key on the desk
            of the mayor, who looked at it for a while, and then at the hat, and then
            out of the window.
                "That is that, then," he said, and he went.
            """
        #expect(
            try read(page).article.story.blocks.map(\.text) == [
                "The gate at the west quay had been chained at ten every night of the year, and nobody had asked for the key,"
                    + " since everybody knew who had it and why he kept it in his hat.",
                "On Monday he took the hat off in the town hall and put the key on the desk of the mayor, who looked at it for a"
                    + " while, and then at the hat, and then out of the window.",
                "\"That is that, then,\" he said, and he went.",
            ])
    }

    @Test func listsOfAddressesStayWhereNothingRefersToThem() throws {
        let text = "Where to read on [in this order]:\n\n1. https://bridge.example/\n2. https://bridge.example/name\n"
        #expect(
            try blocks(text).last == .list(["https://bridge.example/", "https://bridge.example/name"], ordered: true))
    }
}
