import NewsModel

@testable import ReaderView

/// A folder in memory, which answers what the reader asks of its list.
struct Shelf {
    /// All articles.
    var listings: [ArticleListing]
    private var list: [ArticleListing] = []
    private var batches: [[ArticleID]] = []

    init(_ listings: [ArticleListing]) { self.listings = listings }

    /// What a request is answered with.
    mutating func page(for request: ListRequest) -> ListPage {
        var selection: Int?
        var place: Int
        var isNothingUnread = false
        switch request.goal {
        case .rows(let around): place = around
        case .list(let selected, let at):
            list = articles(of: request.query, kept: request.kept)
            place = list.firstIndex { $0.id == selected } ?? at
            selection = min(max(0, place), max(0, list.count - 1))
        case .unread(let from, let step):
            for distance in 1...max(1, list.count) where selection == nil && !list.isEmpty {
                let candidate = ((from + step * distance) % list.count + list.count) % list.count
                if !current(list[candidate]).marks.isRead { selection = candidate }
            }
            place = selection ?? from
            isNothingUnread = selection == nil
        }
        place = min(place, max(0, list.count - 1))
        let places = request.places(around: place, of: list.count)
        let unread = listings.filter { !$0.marks.isRead }
        return ListPage(
            number: request.number, count: list.count, start: places.lowerBound, listings: list[places].map(current),
            selection: selection,
            totals: ListTotals(
                all: listings.count, unread: unread.count, unreadMinutes: unread.reduce(0) { $0 + $1.readingMinutes }),
            isNothingUnread: isNothingUnread)
    }

    mutating func mark(_ id: ArticleID, _ mark: ReadingMark, _ isSet: Bool) {
        for index in listings.indices where listings[index].id == id {
            listings[index].marks[keyPath: mark.field] = isSet
        }
    }

    mutating func markAllRead() -> Event {
        let unread = list.map(current).filter { !$0.marks.isRead }.map(\.id)
        for id in unread { mark(id, .read, true) }
        batches.append(unread)
        return .allRead(batch: batches.count - 1, count: unread.count)
    }

    mutating func unmarkAll(batch: Int) -> Event {
        for id in batches[batch] { mark(id, .read, false) }
        return .allUnread(batch: batch)
    }

    private func current(_ listing: ArticleListing) -> ArticleListing {
        listings.first { $0.id == listing.id } ?? listing
    }

    private func articles(of query: ListQuery, kept: ArticleID?) -> [ArticleListing] {
        let words = query.search?.sought.map { $0.lowercased() } ?? []
        let found = listings.filter { listing in
            let passes =
                switch query.filter {
                case .all: true
                case .unread: !listing.marks.isRead
                case .starred: listing.marks.isStarred
                case .begun: listing.marks.hasDraft
                }
            let points = listing.keyPoints?.points ?? []
            let text = ([listing.headline, listing.source ?? ""] + listing.summary + points).joined(separator: " ")
                .lowercased()
            return (passes || listing.id == kept) && words.allSatisfy(text.contains)
                && (query.section == nil || query.section == listing.section)
        }
        return found.sorted { a, b in
            let moments = (a.date.secondsSinceEpoch(localOffset: 330), b.date.secondsSinceEpoch(localOffset: 330))
            switch query.sort {
            case .newest: return moments.0 > moments.1
            case .oldest: return moments.0 < moments.1
            case .shortest: return (a.readingMinutes, moments.1) < (b.readingMinutes, moments.0)
            case .longest: return (b.readingMinutes, moments.1) < (a.readingMinutes, moments.0)
            case .mostComments: return (b.commentCount, moments.1) < (a.commentCount, moments.0)
            case .headline: return a.headline.lowercased() < b.headline.lowercased()
            }
        }
    }
}
