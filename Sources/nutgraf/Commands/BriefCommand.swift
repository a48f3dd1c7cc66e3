import ArgumentParser
import NewsLibrary
import NewsModel

/// Prints a briefing.
struct BriefCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief", abstract: "Print what is unread as a briefing: headlines, summaries and key points.",
        discussion:
            "For a mail or a login shell: `nutgraf brief --since yesterday`. In the reader it is a key of the front page."
    )

    /// How a briefing is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, json }

    @Argument(help: "The folder of articles.", completion: .directory)
    var folder: String?

    @Option(
        help: ArgumentHelp(
            "Only what was published since then: today, yesterday, 7d for seven days, or a day such as 2026-11-24.",
            valueName: "day"))
    var since: String?

    @Flag(help: "Also what is read already.")
    var all = false

    @Option(help: "text, markdown, or json: one object.")
    var format = Format.text

    func run() throws {
        var words = all ? [] : ["is:unread"]
        if let since {
            guard let day = Self.day(since, today: LocalTime.now().date) else {
                throw ValidationError("--since takes today, yesterday, 7d or a day such as 2026-11-24, not '\(since)'.")
            }
            words.append("after:\(day)")
        }
        let settings = Settings.load()
        settings.complain()
        var listings: [ArticleListing] = []
        FolderListings.visit(
            ListQuery(words: words.joined(separator: " ")), of: settings.articleFolder(named: folder),
            settings: settings
        ) { some in listings += some.map(\.listing) }
        let printer = BriefPrinter(listings: listings, dates: settings.preferences.dates)
        StandardStreams.write(printer.text(format))
    }

    /// The day that a word stands for; nil where it stands for none.
    static func day(_ word: String, today: CalendarDate) -> CalendarDate? {
        func before(_ days: Int) -> CalendarDate { CalendarDate(daysSinceEpoch: today.daysSinceEpoch - days) }
        switch word {
        case "today": return today
        case "yesterday": return before(1)
        default:
            if word.last == "d", let days = Int(word.dropLast()), (0...100_000).contains(days) { return before(days) }
            let parts = word.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
            return CalendarDate(year: year, month: month, day: day)
        }
    }
}
