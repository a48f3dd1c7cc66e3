import NewsModel

/// Which part of which list is to be shown: the list itself is not kept here, since it may be of any length.
public struct ListRequest: Equatable, Sendable {
    /// What is asked for.
    public enum Goal: Equatable, Sendable {
        /// The list anew, around this article where it is in it, else around a place.
        case list(selected: ArticleID?, place: Int)
        /// Articles of the list as it was, around a place.
        case rows(around: Int)
        /// The next unread article of the list as it was, from a place in steps of 1 or -1, and round the end.
        case unread(from: Int, step: Int)
    }

    /// What the request is known by: a greater number is a later one.
    public let number: Int
    /// The list.
    public let query: ListQuery
    /// What is asked for.
    public let goal: Goal
    /// The article that is open: it stays in the list though the filter would leave it out now that it is read.
    public let kept: ArticleID?
    /// How many articles fit on the screen.
    public let visible: Int
    /// Whether the next key is meant for what comes of it.
    public let isAwaited: Bool
    /// Whether no more is asked for than may be shown at once: what lies around it is asked for when it is shown.
    public let isScreenOnly: Bool

    /// The places that are worth knowing around one: those that a screen with it may show, or a page before and two after,
    /// and a few more.
    public func places(around place: Int, of count: Int) -> Range<Int> {
        let (before, after): (Int, Int)
        switch goal {
        case .rows where isScreenOnly: (before, after) = (0, visible)
        case _ where isScreenOnly: (before, after) = (visible, visible)
        default: (before, after) = (visible + 8, 2 * visible + 8)
        }
        let start = max(0, min(place, count) - before)
        return start..<max(start, min(count, place + after))
    }
}

/// The part of a list that was asked for.
public struct ListPage: Equatable, Sendable {
    /// The number of the request that it answers.
    public var number: Int
    /// How many articles the list has.
    public var count: Int
    /// The place of the first of these articles.
    public var start: Int
    /// The articles.
    public var listings: [ArticleListing]
    /// The place of the article to select; nil where none was looked for, or none was found.
    public var selection: Int?
    /// The numbers of all articles.
    public var totals: ListTotals
    /// Whether an unread article was looked for, and there is none.
    public var isNothingUnread: Bool

    /// Makes a page.
    public init(
        number: Int, count: Int, start: Int, listings: [ArticleListing], selection: Int? = nil, totals: ListTotals,
        isNothingUnread: Bool = false
    ) {
        self.number = number
        self.count = count
        self.start = start
        self.listings = listings
        self.selection = selection
        self.totals = totals
        self.isNothingUnread = isNothingUnread
    }
}

/// The first and the last articles of a list: a screenful of each, so that going there needs no answer.
public struct ListEnds: Equatable, Sendable {
    /// The number of the request for the list.
    public let number: Int
    private var first: [ArticleListing]
    private var last: [ArticleListing]

    /// Makes the ends of the list that was asked for by a number.
    public init(number: Int, first: [ArticleListing], last: [ArticleListing]) {
        self.number = number
        self.first = first
        self.last = last
    }

    /// The article at a place of a list that has so many; nil where it is at neither end.
    func listing(at place: Int, of count: Int) -> ArticleListing? {
        if first.indices.contains(place) { return first[place] }
        let fromEnd = place - (count - last.count)
        return last.indices.contains(fromEnd) ? last[fromEnd] : nil
    }

    /// Changes an article wherever it is.
    mutating func update(where isMeant: (ArticleListing) -> Bool, _ change: (inout ArticleListing) -> Void) {
        for index in first.indices where isMeant(first[index]) { change(&first[index]) }
        for index in last.indices where isMeant(last[index]) { change(&last[index]) }
    }
}

/// What is known of the folder while it is being looked through, and after.
public struct FolderNews: Equatable, Sendable {
    /// In what condition it is, nil where that is not known yet.
    public var condition: FolderCondition?
    /// How far the reading of new files is, nil where there is nothing to read.
    public var progress: ReadingAhead?
    /// Whether the list is another one now.
    public var isListChanged: Bool

    /// Makes the news.
    public init(condition: FolderCondition?, progress: ReadingAhead? = nil, isListChanged: Bool) {
        self.condition = condition
        self.progress = progress
        self.isListChanged = isListChanged
    }
}

/// How far the reading of a folder's new files is.
public struct ReadingAhead: Equatable, Sendable {
    /// The files that were read.
    public var done: Int
    /// All that have to be read, nil where that is not known yet.
    public var total: Int?
    /// Seconds until the end, nil where that is not known.
    public var secondsLeft: Int?

    /// Makes a progress.
    public init(done: Int, total: Int?, secondsLeft: Int?) {
        self.done = done
        self.total = total
        self.secondsLeft = secondsLeft
    }

    /// "Reading 1200 of 5000 · 24% · 12 s left".
    var text: String {
        guard let total else { return "Reading \(done) …" }
        let left = secondsLeft.map { $0 >= 90 ? " · \(($0 + 30) / 60) min left" : " · \($0) s left" } ?? ""
        return "Reading \(done) of \(total) · \(total == 0 ? 100 : done * 100 / total)%" + left
    }
}
