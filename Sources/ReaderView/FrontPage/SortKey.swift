import NewsModel

/// What the place of an article in the list depends on, made once for each article and not for each comparison.
struct SortKey {
    let id: ArticleID
    private let headline: String
    private let moment: Int
    private let minutes: Int
    private let comments: Int

    init(_ listing: ArticleListing, localOffset: Int) {
        id = listing.id
        headline = listing.headline.lowercased()
        moment = listing.date.secondsSinceEpoch(localOffset: localOffset)
        minutes = listing.readingMinutes
        comments = listing.commentCount
    }

    /// Whether this article stands above another; equals stand by headline and then path, so that the order never
    /// wavers.
    func precedes(_ other: SortKey, in order: ListQuery.Sort) -> Bool {
        switch order {
        case .newest where moment != other.moment: moment > other.moment
        case .oldest where moment != other.moment: moment < other.moment
        case .shortest where minutes != other.minutes: minutes < other.minutes
        case .longest where minutes != other.minutes: minutes > other.minutes
        case .mostComments where comments != other.comments: comments > other.comments
        default: (headline, id) < (other.headline, other.id)
        }
    }
}
