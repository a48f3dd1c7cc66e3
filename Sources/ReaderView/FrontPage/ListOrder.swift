import NewsModel

/// The order in which articles are listed outside the reader.
public enum ListOrder {
    /// The newest first, as the front page has them at the start; `localOffset`, in minutes east of UTC, stands in where
    /// an article's own is not known.
    public static func newestFirst(_ listings: [ArticleListing], localOffset: Int) -> [ArticleListing] {
        listings.map { ($0, SortKey($0, localOffset: localOffset)) }
            .sorted { $0.1.precedes($1.1, in: .newest) }
            .map(\.0)
    }
}
