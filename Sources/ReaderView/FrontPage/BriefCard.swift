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
    public var facts: String {
        [
            dates.long(listing.date.date), listing.source, "\(listing.readingMinutes) min read",
            listing.commentCount == 0 ? nil : counted(listing.commentCount, "comment"),
            RelatedText.others(of: listing, named: true),
        ].compactMap(\.self).joined(separator: " · ")
    }

    /// What there is of a summary.
    public var summary: [String] { Array(listing.summary.prefix(1)) }

    /// The key points.
    public var points: [String] { listing.keyPoints?.points ?? [] }

    /// The label above key points that were taken out of the story; nil for those that were published.
    private var label: String? {
        listing.keyPoints.flatMap { $0.origin == .extracted ? $0.label : nil }
    }

    /// The card as lines of so many columns.
    public func lines(columns: Int) -> [String] { rows(columns: columns).map(\.text) }

    /// The card as rows of so many columns, each with what it is.
    func rows(columns: Int) -> [(text: String, role: Role)] {
        func wrapped(_ text: String, _ role: Role, first: String = "", rest: String = "") -> [(String, Role)] {
            let width = max(1, columns - DisplayWidth.of(first))
            return LineWrapper.rows(of: text, columns: width).enumerated().map { number, row in
                ((number == 0 ? first : rest) + text.slice(row.range), role)
            }
        }
        return wrapped(listing.headline, listing.marks.isRead ? .text : .headline) + wrapped(facts, .faint)
            + summary.flatMap { wrapped($0, .text) } + (label.map { wrapped($0, .faint) } ?? [])
            + points.enumerated().flatMap { number, point in
                wrapped(point, .text, first: "  \(number + 1) ", rest: "    ")
            }
    }
}
