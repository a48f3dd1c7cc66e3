import NewsModel
import TextLayout

/// An article of a briefing: headline, facts, the first paragraph of the summary, key points.
public struct BriefCard {
    private let listing: ArticleListing
    private let dates: DateText

    /// The card of an article.
    public init(listing: ArticleListing, dates: DateText) {
        self.listing = listing
        self.dates = dates
    }

    /// Where and when it was published, how long it takes, and who else has it.
    public var facts: String { factList.joined(separator: " · ") }

    /// The same for the screen.
    var shownFacts: String { FactsText.joined(factList) }

    private var factList: [String] {
        [
            dates.long(listing.date.date), listing.source, "\(listing.readingMinutes) min read",
            listing.commentCount == 0 ? nil : counted(listing.commentCount, "comment"),
            RelatedText.others(of: listing, named: true),
        ].compactMap(\.self)
    }

    /// What there is of a summary.
    public var summary: [String] { Array(listing.unrepeatedSummary.prefix(1)) }

    /// The key points.
    public var points: [String] { listing.keyPoints?.points ?? [] }

    /// The label above key points that were taken out of the story; nil for those that were published.
    public var label: String? {
        listing.keyPoints.flatMap { $0.origin == .extracted ? $0.label : nil }
    }

    /// A row of the card: a part of a text, and what stands before it.
    struct Row {
        var marker = ""
        let range: Range<Int>
        let text: String
        let role: Role
    }

    /// The card as lines of so many columns.
    public func lines(columns: Int) -> [String] { rows(columns: columns).map { $0.marker + $0.text.slice($0.range) } }

    /// The card as rows of so many columns.
    func rows(columns: Int) -> [Row] {
        func wrapped(_ text: String, _ role: Role, first: String = "", rest: String = "") -> [Row] {
            let width = max(1, columns - DisplayWidth.of(first))
            return LineWrapper.rows(of: text, columns: width).enumerated().map { number, row in
                Row(marker: number == 0 ? first : rest, range: row.range, text: text, role: role)
            }
        }
        return wrapped(listing.headline, listing.marks.isRead ? .text : .headline) + wrapped(shownFacts, .faint)
            + summary.flatMap { wrapped($0, .text) } + (label.map { wrapped($0, .faint) } ?? [])
            + points.enumerated().flatMap { number, point in
                wrapped(point, .text, first: "  \(number + 1) ", rest: "    ")
            }
    }
}
