import NewsModel
import TextLayout

/// Which articles the front page shows, and in which order.
public struct ListQuery: Equatable, Sendable {
    /// Which articles.
    public enum Filter: CaseIterable, Equatable, Sendable {
        case all, unread, starred, begun

        /// What the header calls it.
        var title: String {
            switch self {
            case .all: "All"
            case .unread: "Unread"
            case .starred: "Starred"
            case .begun: "With drafts"
            }
        }
    }

    /// In which order.
    public enum Sort: CaseIterable, Equatable, Sendable {
        case newest, oldest, shortest, longest, mostComments, headline

        /// What the header calls it.
        var title: String {
            switch self {
            case .newest: "Newest"
            case .oldest: "Oldest"
            case .shortest: "Shortest"
            case .longest: "Longest"
            case .mostComments: "Most comments"
            case .headline: "Headline"
            }
        }
    }

    /// Which articles.
    public var filter = Filter.all
    /// In which order.
    public var sort = Sort.newest
    /// Words that all have to stand in the headline, summary, key points or source; empty for no search.
    public var words = ""

    /// Whether an article is shown.
    func admits(_ listing: ArticleListing) -> Bool {
        let passes =
            switch filter {
            case .all: true
            case .unread: !listing.marks.isRead
            case .starred: listing.marks.isStarred
            case .begun: listing.marks.hasDraft
            }
        return passes && words.split(separator: " ").allSatisfy { matches(String($0), listing) }
    }

    private func matches(_ word: String, _ listing: ArticleListing) -> Bool {
        let points = listing.keyPoints.map { [$0.title ?? ""] + $0.points } ?? []
        return ([listing.headline, listing.source ?? ""] + listing.summary + points)
            .contains { !TextSearch.matches(of: word, in: $0).isEmpty }
    }
}

extension CaseIterable where Self: Equatable {
    /// The case after this one, the first after the last.
    var next: Self {
        let all = Array(Self.allCases)
        let index = all.firstIndex(of: self)! + 1
        return all[index % all.count]
    }
}
