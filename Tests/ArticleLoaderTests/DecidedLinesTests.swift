import ArticleLoader
import NewsModel
import Testing

/// Lines that say by themselves that they are no part of a story, in texts without buttons, where nothing else tells it.
struct DecidedLinesTests {
    private static let opening =
        "The mill by the weir has a new wheel, and the village has turned out to see it go round for the first time."
    private static let middle =
        "It took eleven carpenters two winters, and the oak came from a wood that the miller's grandfather had planted."
    private static let end =
        "Flour will be sold from Saturday, in bags that the school has printed, at the price that bread had last year."

    /// The paragraphs of a story with some lines between the second one and the last.
    private func texts(with lines: String...) throws -> [String] {
        try texts(Self.opening, Self.middle, lines.joined(separator: "\n\n"), Self.end)
    }

    private func texts(_ parts: String...) throws -> [String] {
        let page = try read((["A wheel turns again"] + parts).joined(separator: "\n\n"))
        #expect(page.article.headline == "A wheel turns again")
        return page.article.story.blocks.flatMap { $0.text.split(separator: "\n").map(String.init) }
    }

    @Test(arguments: [
        "Read also: Why the weir was never mended", "You may also like", "Lesen Sie auch: Das Wehr hält",
        "Das könnte Dich auch interessieren", "À lire aussi » Le moulin tourne", "PUEDES VER: ¿Quién muele el trigo?",
        "Czytaj też", "Les også: Møllen går igjen", "関連記事", "Nächster BeitragDas Wehr hält",
        "Photo: Ada Moss", "(Foto: Ada Moss)", "PAP / Ada Moss", "Ada Moss/Getty Images",
        "The wheel on its first morning © Ada Moss", "The wheel on its first morning. (Photo: Ada Moss)",
        "Sign up for our newsletter", "Melden Sie sich für unseren Newsletter an!",
        "All the news of the valley, straight to your inbox each morning.",
        "Artikel teilen", "Did you like this article?", "© 2026 The Valley Post",
        "This site uses Akismet to reduce spam. Learn how your comment data is processed.",
        "Home / Villages / Mills", "> Villages > Mills > The wheel",
        ">> Five mills that grind <<",
        "3 March 2026, 9:35 am | Villages", "Figure 3: the wheel from below", "Published:", "12 Besucher sind online",
        "The wheel from below. Photo: Ada Moss", "Kommentieren Sie den Artikel", "Dieses Blatt als PDF herunterladen",
        "Advertisement", "Anzeige", "12 Kommentare", "Your email address will not be published.",
        "Filed under Mills, Villages", "Schlagwörter: Mühle, Wehr", "Skip to content",
        "The weir was built of the stones of a church … mehr", "Five mills that still grind. [read more]",
    ])
    func linesThatSayWhatTheyAreFor(line: String) throws {
        #expect(try texts(with: line) == [Self.opening, Self.middle, Self.end])
    }

    @Test(arguments: [
        "Victims of the flood will receive compensation, and the report will not be published before the summer is over.",
        "Many here subscribe to the idea that a wheel should turn, and the carpenters earn a commission on each.",
        "Did you like the sound of it?", "Gefällt Ihnen das Rad?", "Teilen Sie diese Meinung?",
        "If you liked the old wheel, you will love the new one, says the miller of it.", "More by accident than design",
        "“Follow us,” the carpenters said, and so the village did, with lamps and with bread.",
        "Also on the banks of it",
        "Melden Sie sich beim Müller, sagt das Schild, und er zeigt Ihnen das Rad von unten.", "Über den Preis",
        "Powered by nothing but the weir, it turns nine times a minute.", "Anzeige gegen den Müller",
        "Also on the agenda",
        "He held up a photo: two boys on the old wheel, one of them his father, in the dry summer.",
        "What do they want? More.", "The film of the first turn had 900 views.", "Copyright and the kitchen",
        "January 3",
        "Du « jamais vu » au « déjà vu »", "Promoted to miller at twenty-four", "Cookies with ginger and orange",
        "Read also what the miller wrote about it in his diary, which the village has printed.",
        "Mehr aus Neugier als aus Hunger kamen die meisten, und keiner ging ohne ein Brot.",
        "Photographs of the old wheel hang in the school, which has printed the bags, too.",
        "Newsletter and posters were made by the children, in three colours of chalk.",
        "Subscribers of the old mill's flour had waited for nine years, and most of them came.",
        "Share the flour with your neighbours, the miller says, and nobody will go hungry.",
        "Copyright on the drawings of the wheel is with the carpenters, who don't mind.",
        "Home is where the mill is, says a banner over the door, and he has painted it himself.",
        "The sack, he says, weighs as much as 12 comments of his wife on the dust in the hall.",
        "The wheel turns at 3/4 of the speed of the old one, says a sign beside the door of it.",
    ])
    func sentencesOfAStory(line: String) throws {
        #expect(try texts(with: line) == [Self.opening, Self.middle, line, Self.end])
    }

    @Test func aListBelowALabelForOtherStories() throws {
        #expect(
            try texts(with: "You may also like:", "• A weir of church stones\n• The last miller but one")
                == [Self.opening, Self.middle, Self.end])
    }

    @Test func titlesBetweenTeasers() throws {
        #expect(
            try texts(
                with: "Most read", "Who pays for the weir?", "The village has asked for nine years … more",
                "Nobody counted the bags", "They were printed at school … more") == [
                    Self.opening, Self.middle, Self.end,
                ])
    }

    /// A link to a form above a story does not make the story rules for comments.
    @Test func aFormAboveTheStory() throws {
        let page = try read(
            "A wheel turns again\n\nLeave a comment\n\n\(Self.opening) \(Self.middle)\n\n\(Self.end) \(Self.middle)\n")
        #expect(page.article.story.blocks.count == 2)
        #expect(page.article.discussion.guidelines == nil)
    }

    @Test func aListThatTheTextAnnounces() throws {
        #expect(
            try texts(with: "Over the door stand three words:", "• Home\n• Share\n• Read also what is below")
                == [
                    Self.opening, Self.middle, "Over the door stand three words:", "Home", "Share",
                    "Read also what is below", Self.end,
                ])
    }

    @Test(arguments: [
        ["Ada Moss is an editor of the Valley Post and has a mill of her own."],
        ["About the author", "For nine years Ada Moss has walked from mill to mill, and she has counted them all."],
        ["Über Ada Moss", "Seit neun Jahren schreiben wir jeden Tag auf, was im Tal geschieht und wem es gefällt."],
        ["Ada Moss", "Journalist for the Valley Post, with a mill of her own and no time to grind."],
    ])
    func whoWroteIt(lines: [String]) throws {
        #expect(
            try texts(
                Self.opening, Self.middle, Self.end, Self.opening, Self.middle, Self.end,
                lines.joined(separator: "\n\n")
            )
            .filter(lines.contains) == (lines.first == "Ada Moss" ? ["Ada Moss"] : []))
    }

    @Test func somebodyInAStory() throws {
        let line = "Ada Moss is an editor of the Valley Post and has a mill of her own, which is why she came."
        #expect(try texts(with: line) == [Self.opening, Self.middle, line, Self.end])
    }

    @Test func aNoticeEndsTheComments() throws {
        let page = try read(
            """
            A wheel turns again

            \(Self.opening) \(Self.middle)

            2 Comments

            Bo Holm says:
            March 3, 2026 at 9:35 am

            My father sold his last sack there, and he would have liked to see it.

            Reply

            Cy Lund says:
            March 4, 2026 at 8:10 am

            It is louder than I thought.

            Reply

            Your email address will not be published. Required fields are marked *

            The Valley Post has been printed since 1881, and it has never missed a flood.

            Five harbours, and what became of them
            """)
        #expect(
            page.article.discussion.comments.nodes.map(\.comment.text) == [
                "My father sold his last sack there, and he would have liked to see it.",
                "It is louder than I thought.",
            ])
    }
}
