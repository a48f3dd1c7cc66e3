import NewsModel
import Testing

@testable import nutgraf

/// What `list --format '{headline}\t{minutes}'` prints.
struct ListTemplateTests {
    private func line(_ template: String, _ change: (inout ArticleListing) -> Void = { _ in }) throws -> String {
        let day = try #require(CalendarDate(year: 2026, month: 3, day: 2))
        var listing = ArticleListing(
            id: ArticleID(path: "/news/sea/crane.txt"), headline: "The crane", summary: ["One.", "Two."],
            keyPoints: nil,
            source: nil, date: Timestamp(date: day, minuteOfDay: 615, utcOffset: 60), readingMinutes: 3,
            commentCount: 7,
            marks: ReadingMarks(isStarred: true), section: "sea")
        change(&listing)
        return try ListTemplate(template).text(of: listing, path: "sea/crane.txt")
    }

    @Test func everyFieldHasItsValue() throws {
        let expected: [ListTemplate.Field: String] = [
            .file: "/news/sea/crane.txt", .path: "sea/crane.txt", .section: "sea", .headline: "The crane", .source: "",
            .summary: "One. Two.", .date: "2026-03-02", .time: "10:15", .minutes: "3", .comments: "7", .read: "false",
            .starred: "true", .draft: "false",
        ]
        for field in ListTemplate.Field.allCases { #expect(try line("{\(field)}") == expected[field]) }
    }

    @Test(arguments: [
        (#"{minutes}\t{comments}\n"#, "3\t7\n"), (#"{{{minutes}}}"#, "{3}"), (#"\\t{minutes}"#, #"\t3"#),
        ("{minutes} min · ", "3 min · "), ("{{minutes}} {minutes}", "{minutes} 3"),
    ])
    func escapesAndBraces(template: String, expected: String) throws { #expect(try line(template) == expected) }

    @Test func noValueForgesASeparator() throws {
        let harm = "a\tb\nc\r\nd\u{b}e\u{c}f\u{85}g\u{2028}h\u{1b}[31m\u{1f}\u{0}i"
        for name in ["headline", "source", "summary", "section"] {
            let text = try line("<{\(name)}>") { listing in
                (listing.headline, listing.source, listing.summary, listing.section) = (harm, harm, [harm], harm)
            }
            #expect(text.hasPrefix("<a b c") && text.hasSuffix("i>"))
            #expect(text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control && $0 != "\u{2028}" })
        }
    }

    @Test(arguments: [
        ("{headlin}", ListTemplate.Mistake.unknownField("headlin")), ("{}", .unknownField("")),
        ("{headline", .unclosedBrace),
        ("{headline}}", .strayBrace), (#"{file}\r"#, .unknownEscape("r")), (#"{file}\"#, .unknownEscape("")),
        ("xml", .noField), ("", .noField), ("{{file}}", .noField),
    ])
    func mistakesAreNamed(template: String, mistake: ListTemplate.Mistake) {
        #expect(throws: mistake) { try ListTemplate(template) }
    }

    @Test func aMistakeNamesTheFields() {
        let text = ListTemplate.Mistake.unknownField("x").description
        for field in ListTemplate.Field.allCases { #expect(text.contains("{\(field.rawValue)}")) }
    }
}
