import Testing

@testable import ArticleLoader

/// Pages of which the headline is not the first line.
struct HeadlineTests {
    /// Below a trail and above a list of what the page is about, it is the line that the text takes up.
    @Test func aTrailIsNoHeadline() throws {
        let page = """
            Harbour Office
            • Life at the harbour
            • Boats
            • Work
            • Families

            1. Home
            2. Current reports of the office

            Boats and berths 2026

            The office publishes each month how many boats lie at the harbour, and how many berths are free. Read here what the figures say about the berths.

            In March, 41 boats lay at the harbour, three fewer than in February, and nine berths were free, two of them below the lamps that were put out.

            Privacy
            Contact
            """
        #expect(try read(page).article.story.headline == "Boats and berths 2026")
    }

    /// The name and the motto of a site stand by themselves, too, but farther above.
    @Test func theMottoOfASiteIsNoHeadline() throws {
        let page = """
            Land of Storms

            Journal of Ada Moss, also known as Ada of the Harbour

            Menu

            Skip to content
            • Books
            • About
            • Contact
            • Imprint

            Follow 600 others

            Aren’t we all …?

            It is time that I write something about this, too: we make a game. It is called “Aren’t we all …?”, and it is about the lamps of a harbour.

            Each player has a lamp and a boat, and whoever comes home last pays for the current of all the others, which takes an hour or two.

            Share this
            Like this
            """
        #expect(try read(page).article.story.headline == "Aren’t we all …?")
    }

    /// What stands above a headline does not keep what stands below it from being the opening.
    @Test func shortLinesAboveAreNoPartOfTheStory() throws {
        let page = """
            Town and Coast Gazette

            Menu
            News
            Sport

            Gallery: Winter at the coast in pictures

            Council puts out lamps of the harbour at ten

            The mayor calls it a test that may last

            By Ada Moss

            The council of the town puts out the lamps of the harbour at ten from next week on, since the current has become too dear for it, as it said on Monday.

            Only the lamps at the ferry stay on until the last boat has come in, and those at the steps, where somebody fell last winter.

            Sign in
            Subscribe
            """
        let reading = try read(page)
        let story = reading.article.story
        #expect(story.headline == "Council puts out lamps of the harbour at ten")
        #expect(story.standfirst == "The mayor calls it a test that may last")
        #expect(story.byline == "Ada Moss")
        #expect(story.blocks.count == 2)
        #expect(reading.lines.contains { $0.reason == .furniture(.aboveHeadline) })
    }

    /// A line of the opening that tells the minutes, too, makes the line above it a standfirst as any other one does.
    @Test(arguments: ["By Ada Moss | 3 March 2026 | 4 min read", "By Ada Moss | 3 March 2026", "4 min read"])
    func aStandfirstStandsAboveTheReadingTime(line: String) throws {
        let page = """
            Harbour lamps go dark at ten

            A town saves what it can no longer pay for, and nobody has asked those who come home at eleven

            \(line)

            The lamps of the harbour go dark at ten from next week on, the council of the town decided on Monday evening.
            """
        let story = try read(page).article.story
        #expect(story.standfirst?.hasPrefix("A town saves") == true)
        #expect(story.blocks.count == 1)
    }

    private static let harbour =
        "The harbour master has counted the lamps of the quay, and nine of them have been out since the storm of last week."

    /// What cannot be a headline is none, even at the top of a text.
    @Test(arguments: [
        "Photo: Ada Moss/Reuters", "Nine lamps, one storm and a boat (Getty/Ada Moss)",
        "…and nobody has counted the boats",
        "Home / Harbour / Lamps", "Dear readers,", "Published on 12 March by the harbour office",
        "By Ada Moss And Bo Holm With The Boats Of The Harbour Office",
        "for-phone-only-for-tablet-portrait-up-for-tablet-landscape-up-for-desktop-up",
        "The harbour office is closed on Mondays until the end of March. You find the hours of all offices here.",
    ])
    func linesThatAreNoHeadlines(line: String) throws {
        let page = "\(line)\n\nNine lamps out at the harbour\n\n\(Self.harbour)\n\n\(Self.harbour)\n"
        #expect(try read(page).article.story.headline == "Nine lamps out at the harbour")
    }

    @Test(arguments: [
        (
            "Damage of the stormHarbourmaster counts the lamps of the quay",
            "Damage of the stormHarbourmaster counts the lamps of the quay"
        ),
        ("After the thunderstormHarbourmaster counts lamps of the quay", "Harbourmaster counts lamps of the quay"),
        ("Report of the harbour :Nine lamps are out at the quay", "Nine lamps are out at the quay"),
        (
            "Nach dem Sturm „Wir haben neun Lampen und kein einziges Boot verloren“",
            "„Wir haben neun Lampen und kein einziges Boot verloren“"
        ),
    ])
    func aKickerOnTheLineOfTheHeadline(line: String, headline: String) throws {
        #expect(Kicker.removed(from: line) == headline)
        let page = "\(line)\n\n\(Self.harbour)\n\n\(Self.harbour)\n"
        #expect(try read(page).article.story.headline == headline)
    }

    /// Where key points tell that a text is one that somebody put together, the kicker is no part of it.
    @Test func aKickerWithAColonAboveTheHeadline() throws {
        let page = """
            The harbour in the storm:

            Nine lamps out at the harbour

            Key points

            • Nine lamps are out
            • Nobody counted the boats

            \(Self.harbour)
            """
        let article = try read(page).article
        #expect(article.headline == "Nine lamps out at the harbour")
        #expect(article.story.blocks == [.paragraph(Self.harbour)])
    }

    @Test(arguments: [
        "Harbour office: nine lamps are out", "The boats of DaimlerChrysler lie at the quay",
        "Neue Lampen von EnergieEffizienz",
        "Fischer tauft sein Boot „Die Lampe am Kai“", "Sturm : neun Lampen am Hafen sind aus",
        "Hafenamt: „Wir haben neun Lampen verloren“",
        "Hafenamt meldet „neun Lampen und nicht ein einziges verlorenes Boot am Kai“",
        "El alcalde pide «más tiempo y más lámparas para todos los barcos del puerto»",
        "Kritik zu „Der lange Weg nach Hause im tiefen Winter“", "Best day ever :) and what I learned from it",
        "The master says “we have lost nine lamps and no boat”",
    ])
    func headlinesWithoutAKicker(line: String) { #expect(Kicker.removed(from: line) == line) }

    /// A headline may begin or end as lines do that are for something else.
    @Test(arguments: [
        "Plan for the quay draws 412 comments", "Promoted to harbour master at twenty-four",
        "Photo: a word and its lamps",
        "Most popular lamp is red again", "Inquiry into the fire will not be published", "Cookies for a cold harbour",
        "Powered by the sea: the harbour that heats itself",
    ])
    func headlinesThatBeginLikeSomethingElse(line: String) throws {
        let page = "\(line)\n\n\(Self.harbour)\n\n\(Self.harbour)\n"
        #expect(try read(page).article.headline == line)
    }
}
