import NewsModel
import TestSupport
import Testing

@Suite struct SearchQueryTests {
    private func terms(_ query: String) -> [SearchQuery.Term] { SearchQuery(query).terms }

    @Test func wordsAndPhrases() {
        #expect(terms("night ferry ") == [.init("night"), .init("ferry")])
        #expect(terms("\"night boats\" harb*") == [.init("night boats"), .init("harb", isPrefix: true)])
        #expect(terms("boats -tunnel ") == [.init("boats"), .init("tunnel", isExcluded: true)])
        #expect(terms("-\"two words\"") == [.init("two words", isExcluded: true)])
    }

    @Test func theLastWordMayGoOn() {
        #expect(terms("night fer") == [.init("night"), .init("fer", isPrefix: true)])
        #expect(terms("night fer ") == [.init("night"), .init("fer")])
        #expect(terms("\"night fer\"") == [.init("night fer")])
        // While a phrase is being typed its last word is not known either.
        #expect(terms("\"night fer") == [.init("night fer")])
        #expect(terms("f") == [.init("f")])
        #expect(terms("灯") == [.init("灯", isPrefix: true)])
        #expect(terms("night is:unread") == [.init("night")])
    }

    @Test func conditions() {
        let query = SearchQuery("is:unread is:starred after:2026-02-01 before:2026-03-01 section:World ferry ")
        #expect(query.terms == [.init("ferry")])
        #expect(query.marks == [.unread, .starred])
        #expect(query.after == CalendarDate(year: 2026, month: 2, day: 1))
        #expect(query.before == CalendarDate(year: 2026, month: 3, day: 1))
        #expect(query.section == "World")
        #expect(
            terms("author:\"Ines Duarte\" source:wire x ")
                == [.init("Ines Duarte", part: .author), .init("wire", part: .source), .init("x")])
        #expect(terms("in:comments ferry ") == [.init("ferry", part: .comments)])
        #expect(terms("ferry in:headline") == [.init("ferry", part: .headline)])
    }

    @Test(arguments: [
        "is:blue", "after:yesterday", "after:2026-02-30", "in:nowhere", "http://example.org", "a:b", "author:",
    ])
    func whatIsNoConditionIsAWord(text: String) {
        #expect(terms(text + " ") == [.init(text)])
    }

    @Test(arguments: ["", " ", "\"\"", "-", "*", "\"", "- -", ":", "…", "( ) AND"])
    func nothingToSearchFor(text: String) {
        #expect(SearchQuery(text).isEmpty == !text.contains("AND"))
    }

    @Test func anythingCanBeTyped() {
        var random = SeededGenerator(seed: 3)
        let pieces = [
            "\"", "-", "*", ":", " ", "a", "is:", "in:", "é", "灯", "\u{0}", "NEAR(", "AND", "after:2026-01-01",
            "\u{301}",
        ]
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 0...8, using: &random)).map { _ in pieces.randomElement(using: &random) ?? ""
            }
            .joined()
            for term in SearchQuery(text).terms { #expect(!term.text.isEmpty, "seed 3: \(text)") }
        }
    }
}
