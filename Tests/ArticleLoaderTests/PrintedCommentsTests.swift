import ArticleLoader
import NewsModel
import Testing

/// Comments as most pages print them.
struct PrintedCommentsTests {
    private static let story =
        "A bridge for hedgehogs\n\nThe council has built a bridge for hedgehogs over the ring road, and on its first night eleven of them crossed it, "
        + "which is more than crossed the bridge for cyclists.\n\n"

    private func comments(_ discussion: String) throws -> CommentForest {
        try read(Self.story + discussion).article.discussion.comments
    }

    @Test func somebodySays() throws {
        let forest = try comments(
            """
            2 thoughts on “A bridge for hedgehogs”

              1. Mabel Thorn says:
                August 15, 2020 at 9:35 am

                My garden is on the far side. I have put out a sign.

                A small one.

                Reply
                1. Odd Larsen says:
                  August 16, 2020 at 11:36 am

                  Can they read?

                  Reply
              2. Pingback: Hedgehogs of the world
            """)
        #expect(forest.nodes.map { $0.comment.author } == ["Mabel Thorn", "Odd Larsen"])
        #expect(forest.nodes.map(\.depth) == [0, 1])
        #expect(forest[0].posted?.description == "2020-08-15T09:35")
        #expect(forest[0].text == "My garden is on the far side. I have put out a sign.\n\nA small one.")
    }

    @Test func nameAndHowLongAgo() throws {
        let forest = try comments(
            """
            Kommentare (2)

            Trine H.
            vor 2 Tagen

            Endlich einmal eine Brücke, die niemand in den Wahlkampf zieht.

            Antworten

            Bo, vor 3 Stunden

            Warten wir es ab.
            """)
        #expect(forest.nodes.map { $0.comment.author } == ["Trine H", "Bo"])
        #expect(forest[1].text == "Warten wir es ab.")
    }

    @Test func aDateInTheStoryIsNoComment() throws {
        let article = try read(
            Self.story
                + "Ada Lindgren, 12 March 2026, 10:15\n\nThe bridge was paid for with what was left over from the roundabout.\n"
        ).article
        #expect(article.discussion.comments.isEmpty)
    }

    @Test func aReplyGoesBelowTheOneThatItAnswers() throws {
        let page =
            Self.story
            + "2 Comments\n\n  1. Mabel says:\n    August 15, 2020 at 9:35 am\n\n    First.\n\n    Reply\n  2. Odd says:\n    August 16, 2020 at 9:35 am\n\n    Second.\n"
        let date = try #require(CalendarDate(year: 2026, month: 11, day: 24))
        let comment = NewsModel.Comment(
            author: "Nadia O", posted: Timestamp(date: date, minuteOfDay: 615, utcOffset: 0), text: "Third says:\nReply"
        )
        let bytes = Array(page.utf8)
        let new = try CommentInsertion(of: comment, replyingTo: 0, in: bytes).page
        let forest = try PageReader.read(new).article.discussion.comments
        #expect(forest.nodes.map { $0.comment.author } == ["Mabel", "Nadia O", "Odd"])
        #expect(forest.nodes.map(\.depth) == [0, 1, 0])
        #expect(forest[1].text == "Third says:\nReply")
    }

    @Test func aNumberedListBelowItsTitleIsAThread() throws {
        let forest = try comments(
            """
            3 Kommentare

              1. Der Zaun davor fehlt noch, und ohne ihn laufen sie weiter über die Straße.
                Das weiß jeder, der dort wohnt.

                1. Der Zaun kommt im Mai.

              2. Schöne Idee!

                ReplyLike 3
              3. Pingback: Igel der Welt
            """)
        #expect(forest.nodes.map(\.depth) == [0, 1, 0])
        #expect(forest[0].text.hasSuffix("jeder, der dort wohnt."))
        #expect(forest[2].text == "Schöne Idee!")
    }

    @Test func aRankingIsNoThread() throws {
        let article = try read(
            Self.story + "Most comments\n\n1. Town hall closes\n2. Mayor opens bridge\n3. Hedgehogs cross ring road\n"
        ).article
        #expect(article.discussion.comments.isEmpty)
    }

    @Test func theHeadMayStandBelow() throws {
        let forest = try comments(
            """
            2 Comments

            I counted twelve, but one may have been a brush.

            Comment by Ines Faro — 2026-03-02 @ 10:15 | Reply

            Brushes do not look left and right.

            Comment by Olaf — 2026-03-02 @ 11:40 | Reply
            """)
        #expect(forest.nodes.map { $0.comment.author } == ["Ines Faro", "Olaf"])
        #expect(forest[0].text == "I counted twelve, but one may have been a brush.")
        #expect(forest[1].posted?.description == "2026-03-02T11:40")
    }

    @Test func theTimeMayStandBelow() throws {
        let forest = try comments(
            """
            Kommentare

            igelfreund81

            Ich habe sie gestern Abend gesehen.

            12.04.2026 17:02
            Antworten
            Zaungast

            Und wer macht die Brücke sauber?

            11.04.2026 22:26
            Antworten
            """)
        #expect(forest.nodes.map { $0.comment.author } == ["igelfreund81", "Zaungast"])
        #expect(forest[1].text == "Und wer macht die Brücke sauber?")
        #expect(forest[0].posted?.description == "2026-04-12T17:02")
    }

    @Test func levelsTellTheDepth() throws {
        let page =
            Self.story
            + "Comments\n\nlevel 1\n10 points · 6 years ago\n\nA tunnel would have done.\n\nlevel 2\n2 points · 6 years ago\n\nTunnels flood.\n\nlevel 1\n1 point · 6 years ago\n\nMore of this.\n"
        let forest = try read(page).article.discussion.comments
        #expect(forest.nodes.map(\.depth) == [0, 1, 0])
        #expect(
            forest.nodes.map { $0.comment.text } == ["A tunnel would have done.", "Tunnels flood.", "More of this."])
        let date = try #require(CalendarDate(year: 2026, month: 11, day: 24))
        let comment = NewsModel.Comment(
            author: "Nadia O", posted: Timestamp(date: date, minuteOfDay: 615, utcOffset: 0), text: "They do.")
        let bytes = Array(page.utf8)
        let new = try CommentInsertion(of: comment, replyingTo: 0, in: bytes).page
        #expect(try PageReader.read(new).article.discussion.comments.nodes.map(\.depth) == [0, 1, 1, 0])
    }

    @Test func forumsNumberReplies() throws {
        let forest = try comments(
            "Comments\n\nMabel / Reply #1\n\nFirst to say it.\n\nOdd Larsen\nReply #2\n\nSecond to say it.\n")
        #expect(forest.nodes.map { $0.comment.author } == ["Mabel", "Odd Larsen"])
        #expect(forest[1].text == "Second to say it.")
    }

    @Test func namesAlone() throws {
        let forest = try comments(
            "KOMMENTARE\nSammlerin\nDas habe ich mir gleich gedacht.\nEmil\nIch auch, aber niemand hört auf mich.\n")
        #expect(forest.nodes.map { $0.comment.author } == ["Sammlerin", "Emil"])
    }

    @Test func nobodyIsNamed() throws {
        let forest = try comments(
            "Commentaires\n\nEt qui a payé ? Pas les hérissons, en tout cas.\n\nTous les commentaires\n")
        #expect(forest.nodes.map { $0.comment.text } == ["Et qui a payé ? Pas les hérissons, en tout cas."])
    }

    @Test(arguments: [
        "Discussion\n\nThe bridge was wider than it had to be, which nobody could explain to us in the end.\n",
        "0 Comments\n\nThe bridge was wider than it had to be, which nobody could explain to us in the end.\n",
        "Comments\n\nComments are moderated. Please keep your comment short and polite.\n",
    ])
    func noCommentsBelowATitle(page: String) throws {
        #expect(try comments(page).isEmpty)
    }

    @Test func badgesInARowNeedNoTitle() throws {
        let forest = try comments(
            "S\nSarah\nVery good bridge.\n\nO\nOdd\nI have seen better ones.\n\nT\nTove\nWhere, if I may ask?\n")
        #expect(forest.nodes.map { $0.comment.author } == ["Sarah", "Odd", "Tove"])
    }

    /// Each of these took minutes where the end of a comment was looked for anew from each line.
    @Test func manyLinesBelowCommentsAreReadAtOnce() throws {
        let words = String(repeating: "Words are said.\n", count: 3000)
        let dated = try comments(
            "Kommentare\n\nAnna\n\nDas ist so.\n\n12.04.2026 17:02\nAntworten\nBert\n\nDas war so.\n\n11.04.2026 22:26\nAntworten\n"
                + words)
        #expect(dated.nodes.map { $0.comment.author } == ["Anna", "Bert"])
        let signed = try comments(
            "Comments\n\nI counted twelve.\n\nComment by Ines — 2026-03-02 @ 10:15\n\n" + words
                + "Maximum 500 characters remaining\n\nMore.\n\nComment by Olaf — 2026-03-02 @ 11:40\n")
        #expect(signed.nodes.map { $0.comment.author } == ["Ines", "Olaf"])
    }
}
