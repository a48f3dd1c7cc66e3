import ArticleLoader
import Foundation
import NewsModel
import ReaderView
import Testing
import TextLayout

@testable import nutgraf

@testable import nutgraf

/// The README says what the program does: its screens and its keys are the program's own.
///
/// `NUTGRAF_RECORD_README=1 swift test` writes them into it anew.
@Suite(.serialized) struct ReadmeTests {
    private static let isRecording = ProcessInfo.processInfo.environment["NUTGRAF_RECORD_README"] == "1"
    private static let path = Program.project + "/README.md"
    private static let size = Size(columns: 110, rows: 22)

    @Test func theScreensAreThoseOfTheProgram() throws {
        var state = try Self.frontPage()
        let frontPage = Reader.render(state).text
        let articles = try Self.articles()
        let ferries = try #require(
            articles.first { $0.listing.id.path.hasSuffix("/night-ferries-return-to-the-harbour.txt") })
        _ = Reader.update(&state, .opened(ferries))
        for _ in 0..<12 { _ = Reader.update(&state, .input(.key(.character("j")))) }
        let article = Reader.render(state).text
        try check(frontPage, after: "<!-- screen: front page 110x22 -->\n```\n", before: "\n```")
        try check(article, after: "<!-- screen: article 110x22 -->\n```\n", before: "\n```")
    }

    @Test func theSettingsAreThoseOfTheProgram() throws {
        let rows = SettingKey.allCases.map { key in
            let allowed = key.kind.allowed(themes: Theme.bundled.map(\.name))
            return "| `\(key.rawValue)` | `\(key.standard.toml)` | \(key.summary) It has to be \(allowed). |"
        }
        let table = (["", "| setting | default | what it is for |", "|---|---|---|"] + rows).joined(separator: "\n")
        try check(table, after: "<!-- settings -->\n", before: "\n<!-- end of settings -->")
    }

    /// The examples of configurations say nothing that is wrong.
    @Test func theConfigurationsAreUnderstood() throws {
        let readme = try String(contentsOfFile: Self.path, encoding: .utf8)
        let examples = readme.matches(of: #/```toml\n(.*?)```/#.dotMatchesNewlines()).map { String($0.1) }
        #expect(examples.count >= 2)
        for example in examples {
            let file = ConfigurationFile(text: example, path: "README.md")
            #expect(file.problems.isEmpty, "\(file.problems)")
            #expect(!file.settings.isEmpty)
        }
    }

    @Test func theKeysAreThoseOfTheTable() throws {
        try check("\n" + KeyTable.markdown(of: .vim) + "\n", after: "<!-- keys -->\n", before: "\n<!-- end of keys -->")
    }

    @Test func theFieldsAreThoseOfTheTemplate() throws {
        let words = try String(contentsOfFile: Self.path, encoding: .utf8).split(whereSeparator: \.isWhitespace)
        #expect(words.joined(separator: " ").contains("Its fields are \(ListTemplate.fieldNames);"))
    }

    @Test func theCommandsAreThoseOfTheTable() throws {
        try check(
            "\n" + PlainCommandTable.markdown + "\n", after: "<!-- plain commands -->\n",
            before: "\n<!-- end of plain commands -->")
    }

    /// The part of the README between two marks has to be a text.
    private func check(_ expected: String, after start: String, before end: String) throws {
        var readme = try String(contentsOfFile: Self.path, encoding: .utf8)
        let first = try #require(readme.range(of: start)).upperBound
        // The mark at the end begins with the line break of the mark before it where there is nothing between them.
        let search = readme.index(before: first)..<readme.endIndex
        let last = try #require(readme.range(of: end, range: search)).lowerBound
        let found = last < first ? "" : String(readme[first..<last])
        if Self.isRecording {
            readme.replaceSubrange(first..<max(first, last), with: expected + (last < first ? "\n" : ""))
            try readme.write(toFile: Self.path, atomically: true, encoding: .utf8)
        } else {
            #expect(found == expected)
        }
    }

    /// The front page of the articles that come with the project, on a day on which most of them are fresh.
    private static func frontPage() throws -> ReaderState {
        let today = try #require(CalendarDate(year: 2026, month: 11, day: 24))
        let now = Timestamp(date: today, minuteOfDay: 600, utcOffset: 60)
        var state = ReaderState(size: size, folder: "~/News", userName: "Nadia O", now: now)
        for case .list(let request) in Reader.begin(&state) {
            let listings = try articles().map(\.listing)
            let newest = listings.sorted {
                ($1.date.secondsSinceEpoch(localOffset: 60), $0.headline)
                    < ($0.date.secondsSinceEpoch(localOffset: 60), $1.headline)
            }
            let minutes = listings.reduce(0) { $0 + $1.readingMinutes }
            let totals = ListTotals(all: listings.count, unread: listings.count, unreadMinutes: minutes)
            let page = ListPage(
                number: request.number, count: listings.count, start: 0, listings: newest, selection: 0, totals: totals)
            _ = Reader.update(&state, .listed(page))
        }
        return state
    }

    private static func articles() throws -> [OpenedArticle] {
        let day = try #require(CalendarDate(year: 2026, month: 11, day: 2))
        return try FileManager.default.contentsOfDirectory(atPath: Program.articles).sorted().map { name in
            let path = Program.articles + "/" + name
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            let article = try PageReader.read(bytes).article
            let id = ArticleID(path: path)
            let listing = ArticleListing(
                id: id, article: article, fileDate: Timestamp(date: day), marks: ReadingMarks())
            return OpenedArticle(listing: listing, article: article, state: ReadingState(), drafts: [])
        }
    }
}
