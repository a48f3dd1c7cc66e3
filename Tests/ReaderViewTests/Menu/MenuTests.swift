import NewsModel
import Testing
import TextLayout

@testable import ReaderView

@Suite struct MenuTests {
    private static func article(links: Int, text: String = "Nothing more.") -> Article {
        Article(
            story: Story(
                headline: "The tram, again", source: "Wire", link: "https://example.org/tram",
                links: (0..<links).map { Link(label: "Page \($0)", address: "https://example.org/\($0)") },
                blocks: [.paragraph(text)]))
    }

    @Test func oneLinkIsOpenedAtOnce() {
        var desk = Desk(reading: Self.article(links: 0))
        #expect(desk.type("o") == [.follow(address: "https://example.org/tram")])
        var none = Desk(reading: Article(story: Story(headline: "Nothing")))
        #expect(none.type("o") == [])
        #expect(none.message == "This article has no links")
    }

    @Test func linksAreChosenByNumber() {
        var desk = Desk(reading: Self.article(links: 12, text: "See (https://example.org/text)."))
        desk.type("o")
        #expect(!desk.frame.rows(with: "14 https://example.org/text").isEmpty)
        // 2 can mean nothing else; 1 could go on.
        var other = desk
        #expect(other.type("2") == [.follow(address: "https://example.org/0")])
        #expect(desk.type("1") == [])
        #expect(desk.type("3") == [.follow(address: "https://example.org/11")])
        #expect(desk.state.screen == .article)
    }

    @Test func linksAreChosenWithTheArrows() {
        var desk = Desk(columns: 60, rows: 10, reading: Self.article(links: 12))
        desk.type("oG")
        #expect(!desk.frame.rows(with: "▌13 Page 11").isEmpty)
        desk.type("k")
        #expect(desk.press(.named(.enter)) == [.follow(address: "https://example.org/10")])
        desk.type("o")
        desk.press(.named(.escape))
        #expect(desk.state.menu == nil)
        #expect(desk.state.screen == .article)
    }

    @Test(arguments: [
        "javascript:alert(1)", "file:///etc/passwd", "https://a b", "data:text/html,x", "https://\u{202e}x",
    ])
    func whatLeadsNowhereIsNoLink(address: String) {
        var desk = Desk(
            reading: Article(
                story: Story(
                    headline: "X", link: address, links: [Link(address: address)],
                    blocks: [.paragraph("x \(address)")])))
        desk.type("o")
        for case .follow(let opened) in desk.effects { #expect(Link.isAddress(opened) && opened == "https://a") }
    }

    @Test func copies() {
        var desk = Desk(reading: Self.article(links: 0))
        desk.type("y")
        var citation = desk
        #expect(desk.type("1") == [.copy("https://example.org/tram", what: "the link")])
        let text = "The tram, again, Wire, \(Samples.today), https://example.org/tram"
        #expect(citation.type("2") == [.copy(text, what: "the citation")])
        citation.type("y")
        #expect(citation.type("3") == [.copy("Nothing more.", what: "the passage")])
    }

    @Test func theSelectedArticleOfTheFrontPageIsShared() {
        let opened = Samples.opened("tram", Self.article(links: 3))
        var desk = Desk(folder: [opened])
        #expect(desk.type("o") == [.fetch(opened.listing.id, for: .openLink)])
        #expect(desk.frame.rows(with: "4 Page 2").count == 1)
        #expect(desk.type("4") == [.follow(address: "https://example.org/2")])
        // It is neither opened nor read by that.
        #expect(desk.state.article == nil && desk.state.frontPage.selected?.marks.isRead == false)
        desk.type("Y5")
        #expect(desk.press(.named(.enter)) == [.save(opened.content.article, path: "the-tram-again.md")])
        desk.type("y")
        #expect(desk.frame.rows(with: "Passage").isEmpty)
        desk.press(.named(.escape))
        // What comes late does not open a menu elsewhere.
        desk.press(.named(.enter))
        let shared = SharedArticle(article: opened.content.article, listing: opened.listing)
        desk.send(.fetched(shared, for: .copy))
        #expect(desk.state.menu == nil)
    }

    @Test func theSelectedCommentIsCopied() {
        var desk = Desk(reading: Samples.tram)
        desk.press(.named(.backTab))
        desk.type("y")
        desk.type("G")
        let first = Samples.tram.discussion.comments[0].text
        #expect(desk.press(.named(.enter)) == [.copy(first, what: "the comment")])
    }

    @Test func sharesByMail() throws {
        var desk = Desk(reading: Self.article(links: 0))
        desk.type("Y4")
        let address = try #require(
            desk.effects.compactMap { if case .follow(let address) = $0 { address } else { nil } }.first)
        #expect(address.hasPrefix("mailto:?subject=The%20tram%2C%20again&body=The%20tram"))
        #expect(Link.isAddress(address))
    }

    @Test func savesAndPipes() {
        let article = Self.article(links: 0)
        var desk = Desk(reading: article)
        desk.type("Y5")
        #expect(!desk.frame.rows(with: "Save as: the-tram-again.md").isEmpty)
        #expect(desk.press(.named(.enter)) == [.save(article, path: "the-tram-again.md")])
        desk.type("|wc -w")
        #expect(desk.press(.named(.enter)) == [.pipe(article, command: "wc -w")])
        desk.type("|")
        #expect(desk.press(.named(.enter)) == [])
        #expect(desk.state.menu == nil)
    }

    @Test(arguments: [
        ("see https://example.org/a.", ["https://example.org/a"]),
        ("(https://en.wikipedia.org/wiki/Tram_(car))", ["https://en.wikipedia.org/wiki/Tram_(car)"]),
        ("HTTP://A.org, mailto:a@b.c; gemini://x.y", ["HTTP://A.org", "mailto:a@b.c", "gemini://x.y"]),
        ("\"https://a.org/\" <https://b.org>", ["https://a.org/", "https://b.org"]),
        ("xhttps://a.org ahttp://b", []),
        ("日本https://a.org/日本", ["https://a.org/"]),
        (
            "https://de.wikipedia.org/wiki/Köln, https://пример.рф/путь.",
            ["https://de.wikipedia.org/wiki/Köln", "https://пример.рф/путь"]
        ),
        ("https:// http: :// ::: mailto:", []),
        ("https://a.org/javascript:x", ["https://a.org/javascript:x"]),
    ])
    func addressesInText(text: String, addresses: [String]) {
        #expect(AddressFinder.ranges(in: text).map { text.slice($0) } == addresses)
    }
}
