import ArticleLoader
import NewsModel
import Testing

/// Pages that lack parts, or have them in another way.
struct PartsTests {
    @Test func emptyFile() throws {
        let reading = try read("")
        #expect(reading.article == Article())
        #expect(reading.warnings == [.empty])
    }

    @Test func onlyWhiteSpace() throws { #expect(try read(" \n\n\t\n\u{a0}\n").article == Article()) }

    @Test func headlineAndParagraphs() throws {
        let article = try read("A quiet day\n\nNothing happened.\n\nThen it went on not happening.").article
        #expect(article.digest == nil)
        #expect(article.story.headline == "A quiet day")
        #expect(
            article.story.blocks == [.paragraph("Nothing happened."), .paragraph("Then it went on not happening.")])
        #expect(article.discussion == Discussion())
    }

    @Test func onlyParagraphs() throws {
        let reading = try read("Nothing happened today, and nobody minded.\n\nIt was a good day.")
        #expect(reading.article.headline == nil)
        #expect(reading.article.story.blocks.count == 2)
        #expect(reading.warnings == [.noHeadline])
    }

    @Test func digestWithoutStoryHeadline() throws {
        let article = try read(
            """
            Rain ends the fair

            It rained.

            Key Points
            - Rain from noon
            - The goats were safe

            The rain came at noon, from the west, and took the tents first.

            The goats had seen it coming.
            """
        ).article
        // One headline is the story's, wherever the points stand.
        #expect(article.story.headline == "Rain ends the fair")
        #expect(article.digest?.headline == nil)
        #expect(article.digest?.keyPoints == KeyPoints(points: ["Rain from noon", "The goats were safe"]))
        #expect(article.story.blocks.count == 3)
    }

    @Test func digestAlone() throws {
        let article = try read("Goats win\n\nThey ate the cup.\n\nHighlights:\n* A cup\n* No cup\n").article
        #expect(article.digest?.headline == "Goats win")
        #expect(article.digest?.summary == ["They ate the cup."])
        #expect(article.digest?.keyPoints?.points == ["A cup", "No cup"])
        #expect(article.story == Story())
    }

    @Test func labelWithoutListIsProse() throws {
        let reading = try read("Notes\n\nKey Points: there are none\n\nReally, there are none at all.")
        #expect(reading.article.digest == nil)
        #expect(reading.warnings == [.labelWithoutPoints(line: 3)])
        #expect(reading.article.story.blocks.map(\.text).joined().contains("Key Points: there are none"))
    }

    @Test func menusWithALabelAreNoKeyPoints() throws {
        let text = "The lamps were lit at nine, with a match, since nobody had thought of the current."
        let page =
            "Lamps are lit\n\nHighlights\n\n• Weather\n• Sport\n• The imprint\n• Archive\n\n\(text)\n\n\(text) Again."
        #expect(try read(page).article.digest?.keyPoints == nil)
        // Below the story a list has to say more than the titles of other stories do.
        let below = "Lamps are lit\n\n\(text)\n\n\(text) Again.\n\nHighlights\n\n• Storm over Brill\n• Bread is late\n"
        #expect(try read(below).article.digest?.keyPoints == nil)
    }

    @Test func keyPointsWithoutBullets() throws {
        let text = "The lamps were lit at nine, with a match, since nobody had thought of the current."
        let page =
            "Lamps are lit\n\nKey Points\n\nA match was all it took\nThe current came late\n\n\(text)\n\n\(text) Again."
        #expect(
            try read(page).article.digest?.keyPoints?.points == ["A match was all it took", "The current came late"])
    }

    @Test func markersInsideProseAreProse() throws {
        let page = """
            Buttons we have met

            Share this article: that is what the button says, and nobody knows what it does.

            Reader Comments were printed on paper once, and people cut them out.

            What to look for:

            • Key Points: a label that likes to stand in lists
            • Leave a Comment is what it says on the door

            Leave a Comment on the door, and someone will answer it by lunch.
            """
        let article = try read(page).article
        #expect(article.discussion == Discussion())
        #expect(article.digest == nil)
        #expect(article.story.blocks.count == 5)
        #expect(
            article.story.blocks[3]
                == .list(
                    [
                        "Key Points: a label that likes to stand in lists",
                        "Leave a Comment is what it says on the door",
                    ], ordered: false))
    }

    @Test func commenterWithAMarkersName() throws {
        let page = """
            Door

            The door is open now.

            Reader Comments

            L
            Leave a Comment
            That is my name, and I have heard all the jokes.
            R
            Reader Comments
            Mine is worse.
            M
            Minimum 50 characters
            Hold my tea.

            Leave a Comment

            Minimum 20 characters 0/20
            """
        let discussion = try read(page).article.discussion
        #expect(
            discussion.comments.nodes.map(\.comment.author) == [
                "Leave a Comment", "Reader Comments", "Minimum 50 characters",
            ])
        #expect(discussion.minimumCharacters == 20)
    }

    @Test func blocks() throws {
        let page = """
            All kinds of text

            An opening paragraph that says what will come, at some length, so that it is one.

            The lists

            1. first
            2. second
            3. third

            > Somebody wrote this
            > on two lines.

            Now a table, which keeps its spaces:

                a    1
                bb  22

            3. FC Nowhere was third, and that is no list at all.
            """
        let blocks = try read(page).article.story.blocks
        #expect(blocks[1] == .subheading("The lists"))
        #expect(blocks[2] == .list(["first", "second", "third"], ordered: true))
        #expect(blocks[3] == .quote("Somebody wrote this on two lines.", attribution: nil))
        #expect(blocks[5] == .preformatted("a    1\nbb  22"))
        #expect(blocks[6] == .paragraph("3. FC Nowhere was third, and that is no list at all."))
    }

    @Test func hardWrappedParagraphsAreJoined() throws {
        let page = """
            The man who wraps his lines

            He has done it since the days of the teletype, seventy-two columns and
            not one more, and he is not going to stop because a window somewhere has
            become wider than his own.

            His letters arrive with a ragged right edge, as letters should, and the
            people who get them put them together again.
            """
        let blocks = try read(page).article.story.blocks
        #expect(blocks.count == 2)
        #expect(blocks[0].text.hasSuffix("because a window somewhere has become wider than his own."))
    }

    @Test func nulBytesAreNotText() { #expect(throws: PageError.nulBytes) { try PageReader.read([65, 0, 66]) } }

    @Test func brokenUTF8IsRepaired() throws {
        let reading = try PageReader.read(Array("A café clos".utf8) + [0xe9] + Array("s\n\nIt closed.".utf8))
        #expect(reading.article.story.headline == "A café clos\u{fffd}s")
        #expect(reading.warnings == [.notUTF8])
    }
}
