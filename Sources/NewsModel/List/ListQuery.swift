/// Which articles are listed, and in which order.
public struct ListQuery: Equatable, Sendable {
    /// Which articles, by what the reader did with them.
    public enum Filter: CaseIterable, Equatable, Sendable {
        case all, unread, starred, begun
    }

    /// In which order; equals stand by headline in the first two and the last, else the newest first.
    public enum Sort: CaseIterable, Equatable, Sendable {
        case newest, oldest, shortest, longest, mostComments, headline
    }

    /// Which articles.
    public var filter: Filter
    /// The subfolder that they are in, or in a folder below it; nil for all.
    public var section: String?
    /// In which order.
    public var sort: Sort
    /// What is searched for, as the reader typed it; empty for no search.
    public var words: String
    /// Whether the best matches of a search come first, instead of the order.
    public var isRanked: Bool
    /// Whether of the copies of one text only one is listed: of all and of unread articles, and of those that a search found.
    public var foldsCopies: Bool

    /// Makes a query.
    public init(
        filter: Filter = .all, section: String? = nil, sort: Sort = .newest, words: String = "", isRanked: Bool = true,
        foldsCopies: Bool = false
    ) {
        self.filter = filter
        self.section = section
        self.sort = sort
        self.words = words
        self.isRanked = isRanked
        self.foldsCopies = foldsCopies
    }

    /// Whether a filter leaves copies out: whoever starred one, or begins a comment on it, means that one.
    public var isFolded: Bool { foldsCopies && (filter == .all || filter == .unread) }

    /// What is searched for, nil where nothing is.
    public var search: SearchQuery? {
        let search = SearchQuery(words)
        return search.isEmpty ? nil : search
    }
}

/// The numbers of a folder's articles.
public struct ListTotals: Equatable, Sendable {
    /// All articles.
    public var all: Int
    /// Those that are not read.
    public var unread: Int
    /// Minutes to read those.
    public var unreadMinutes: Int

    /// Makes the numbers.
    public init(all: Int = 0, unread: Int = 0, unreadMinutes: Int = 0) {
        self.all = all
        self.unread = unread
        self.unreadMinutes = unreadMinutes
    }
}
