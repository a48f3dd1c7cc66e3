import ArticleLoader
import LoaderLaws
import NewsModel
import Testing

/// Pages that fuzzing found, made short.
struct FuzzFindingTests {
    private func insert(
        _ text: String, by author: String = "Nadia O", replyingTo parent: Int?, into page: String
    ) throws {
        let bytes = Array(page.utf8)
        let date = try #require(CalendarDate(year: 2026, month: 3, day: 10))
        let comment = NewsModel.Comment(
            author: author, posted: Timestamp(date: date, minuteOfDay: 615, utcOffset: -90), text: text)
        try LoaderLaws.roundTrip(of: comment, replyingTo: parent, in: bytes, read: PageReader.read(bytes))
    }

    /// Three comments without a title, which are known by standing close to one another.
    private let badges =
        "S\nSarah B\nYes, and I said so.\n\nR\nRohit P\nNo, and I said so, too.\n\nM\nMaya K\nMaybe, I say.\n"

    @Test func longCommentsDoNotPartOthers() throws {
        let page = "A headline of some words\n\nThe only paragraph is here, and it is short.\n\n" + badges
        #expect(try read(page).article.discussion.comments.count == 3)
        try insert((1...60).map { "line \($0)" }.joined(separator: "\n"), replyingTo: 0, into: page)
    }

    @Test func commentsDoNotEndFrontMatter() throws {
        let page = "---\ntitle: The end is missing\n\nThe only paragraph is here, and it is short.\n\n" + badges
        #expect(try read(page).article.discussion.comments.count == 3)
        try insert("Above\n---\nBelow", replyingTo: 0, into: page)
    }

    @Test func badgesAreNoTextBelowAName() throws {
        let page = """
            A headline of some words

            The only paragraph is here, and it is a long one, since comments are looked for below the first long one only, \
            which has to be of more than a hundred and fifty bytes.

            Reader Comments

            Tom
            I have now read the last page, and I would like to know more of it.

            Ada L
            So have I, and so would I, if anybody asked.

            Share that the doors
            """
        #expect(try read(page).article.discussion.comments.count == 2)
        try insert("No.", by: "-", replyingTo: nil, into: page)
    }

    @Test func answersDoNotHideWhoSignedAbove() throws {
        let text =
            "Everyone has had a day since 1998 of which he wrote that for nineteen years he had been arriving on the platform at"
            + " 8.15 with the feeling of having got away with something, and that nobody had ever told him of what."
        let page = """
            \(text)

            \(text)

            Share this article op

            Reader Comments

            G
            Guard, name withheld, since the guards have been told nothing about it
            I am one of the three who lay awake. \(text)

            \(text)

            Share this article op

            Reader Comments

            G
            Guard, name withheld, since the guards have been told nothing about it
            I am one of the three who lay awake. We could have had a club, with a badge.
            F
            Fenna d A
                I should like it to be known that I was on the platform at 8.16 this morning, that the doors
            """
        #expect(try read(page).article.discussion.comments.count == 2)
        try insert("No.", replyingTo: 0, into: page)
    }

    @Test func writtenCommentsAreNoTextAboveAName() throws {
        let text =
            "The report prints the letter in full, on its last page, and underneath it the reply of the working group. It says that"
            + " they have given the matter some thought, and that nobody has been told."
        let page = """
            A headline of some words

            \(text)

            Reader Comments

            The rules are on the wall of the reading room

            C
            Council · 2026-11-20 07:54 +0100
            I am one of the three who lay awake, and I would like to say so.

            Fenna, name withheld · 2026-11-20 07:54 +0100
            The reading room
            """
        try insert("No", replyingTo: nil, into: page)
        try insert("No", replyingTo: 0, into: page)
    }

    @Test func longLinesOfCommentsAreNoStory() throws {
        // Comments as pages print them are looked for below the first long line only.
        let page =
            "A headline of some words\n\n" + badges
            + "\nTom says:\nMarch 3, 2026 at 9:35 am\nI say so, too.\n\nAda says:\nMarch 3, 2026 at 9:40 am\nSo do I.\n"
        let reading = try read(page)
        #expect(reading.article.discussion.comments.count == 3)
        try insert(String(repeating: "a long line ", count: 20), replyingTo: 0, into: page)
    }

    @Test func writtenCommentsAreNotSetInAsParagraphsAre() throws {
        // The page's paragraphs have a first row that is set in by four, as a written answer is.
        let paragraph = """
                He has wound that clock every day since the summer of 1988, and he says
            that he is not about to stop now that somebody has looked at a number and has
            found that it is too high. He asks for a longer ladder, and for a warm room in
            which he can wait until it is noon.
            """
        let page = "A headline of some words\n\n\(paragraph)\n\n\(paragraph)\n\n" + badges
        try insert(
            "Short.\n  Nobody had asked against it either, said the mayor of the town.", replyingTo: 0, into: page)
    }

    @Test func writtenCommentsAreNotWhatAColonLeadsTo() throws {
        let rows = """
            He has wound that clock every day since the summer of 1988, and he says that
            he is not about to stop now that somebody has looked at a number and found it
            too high. He asks for a longer ladder, and for a warm room in which he can
            wait until it is noon.
            """
        let comment = """
            T
            Tom A
            I have read all of it twice, and there is only one thing to be said to them:
            thank you.
            """
        let page = "A headline of some words\n\n\(rows)\n\nReader Comments\n\n\(comment)\n"
        #expect(try read(page).article.discussion.comments[0].text.hasSuffix("to them: thank you."))
        try insert("No.", replyingTo: 0, into: page)
        try insert("No.", replyingTo: nil, into: page)
    }

    @Test func limitsAreNoTextBelowABadge() throws {
        let page =
            "A headline of some words\n\n" + badges
            + "\nAnd one more thing.\n\nBut first this.\n\nK\n\nKarl-Heinz B\n\nMinimum 20 characters 0/20\n"
        for parent in [nil, 0, 1, 2] { try insert("No.", replyingTo: parent, into: page) }
    }

    @Test func aNameHasNoSpaceWithoutAWidthAroundIt() throws {
        #expect(PostedText.name("\u{feff}\u{200b} Chi\u{feff}od \u{feff}") == "Chi\u{feff}od")
        try LoaderLaws.check(Array("\u{feff}Chi od".utf8))
    }

    @Test func aDateBelowABlankLineMakesNoHeadOfText() throws {
        let page =
            "A headline of some words\n\nReader Comments\n\nP\nPilar E\nThirty-three years on the night shift.\n"
            + "M\nMr. Anholt\nI should like to say\n\n17. September 2011\nSo did I, and nobody listened to it.\n"
        for parent in [nil, 0, 1] { try insert("No.", replyingTo: parent, into: page) }
    }

    @Test func aWrittenCommentBelowATitleDoesNotTellHowThePagePrintsItsOwn() throws {
        let story = String(repeating: "A long paragraph of the story, as stories have them. ", count: 4)
        let page =
            "A headline of some words\n\n\(story)\n\nReader Comments\n\nO\nOttilie B\nPosted first\n31.10.2023\nOne.\n"
            + "\nAnother story\n\nReader Comments\n\nO\nOttilie B\nPosted first\n31.10.2023\nTwo.\n"
        let count = try read(page).article.discussion.comments.count
        for parent in [nil] + (0..<count).map(Optional.some) { try insert("No.", replyingTo: parent, into: page) }
    }

    @Test func aWrittenCommentBelowALevelIsNotThePersonOfThatLevel() throws {
        let story = String(repeating: "A long paragraph of the story, as stories have them. ", count: 4)
        let page =
            "Leave a Comment\nZ\nZoë\nSaid this.\nComments\n\(story)\n6 Kommentare\nZoë\nZ\nZoë\nSaid this.\nlevel 2"
        for parent in [nil, 0, 1] { try insert("No.", replyingTo: parent, into: page) }
    }

    @Test func aNameThatLostItsMomentAtThePagesEndIsAHead() throws {
        let story = String(repeating: "A long paragraph of the story, as stories have them. ", count: 4)
        try insert(
            "No.", replyingTo: nil,
            into: "A headline of some words\n\(story)\nZoë\nZ\nZoë\nSaid this.\n- two\n1 Comment\n\nMalte am")
    }

    @Test func aCommentBelowALineOfTwoRowsIsTakenOutAtThePagesEnd() throws {
        let paragraph = """
            He has wound that clock every day since the summer of 1988, and he says that
            he is not about to stop now that somebody has looked at a number and found it
            too high. He asks for a longer ladder, and for a warm room in which he can
            wait until it is noon.
            """
        let page = "A headline of some words\n\n\(paragraph)\n\nReader Comments\n\nT\nTom A\n\(paragraph)"
        for parent in [nil, 0] { try insert("No.", replyingTo: parent, into: page) }
    }
}
