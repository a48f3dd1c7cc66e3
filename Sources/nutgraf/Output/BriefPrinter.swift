import NewsLibrary
import NewsModel
import ReaderView
import TextLayout

/// A briefing in each of its formats.
struct BriefPrinter {
    let listings: [ArticleListing]
    let dates: DateStyle

    private var briefing: Briefing {
        listings.reduce(into: Briefing()) { $0.add($1) }
    }

    /// The whole briefing.
    func text(_ format: BriefCommand.Format) -> String {
        switch format {
        case .text: plain
        case .markdown: markdown
        case .json: json
        }
    }

    private var plain: String {
        let columns = min(StandardStreams.outputColumns ?? 72, 72)
        let dates = DateText(dates, today: LocalTime.now().date)
        let cards = listings.map { BriefCard(listing: $0, dates: dates).lines(columns: columns) }
        let lines = [[briefing.text + "."]] + cards
        return lines.map { $0.map { PrintableText.of($0) + "\n" }.joined() }.joined(separator: "\n")
    }

    private var markdown: String {
        let dates = DateText(dates, today: LocalTime.now().date)
        let parts = listings.map { listing in
            let card = BriefCard(listing: listing, dates: dates)
            let points = card.points.map { "- " + MarkdownText.inline($0) }
            var blocks = ["## " + MarkdownText.inline(listing.headline), MarkdownText.line(card.facts)]
            blocks += (card.summary + [card.label].compactMap(\.self)).map(MarkdownText.line)
            if !points.isEmpty { blocks.append(points.joined(separator: "\n")) }
            return blocks.joined(separator: "\n\n")
        }
        return (["# " + MarkdownText.inline(briefing.text)] + parts).joined(separator: "\n\n") + "\n"
    }

    private var json: String {
        let briefing = briefing
        var json = JSONText()
        json.beginObject()
        for (key, value) in [
            ("stories", briefing.stories), ("skimMinutes", briefing.minutesToSkim),
            ("readingMinutes", briefing.minutesToRead),
        ] {
            json.key(key)
            json.number(value)
        }
        json.key("articles")
        json.beginArray()
        for listing in listings { ListingText.write(listing, withPoints: true, to: &json) }
        json.endArray()
        json.endObject()
        return json.text + "\n"
    }
}
