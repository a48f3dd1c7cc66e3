import NewsModel

extension ListQuery.Filter {
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

extension ListQuery.Sort {
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

extension ListQuery {
    /// What the header calls the order.
    var orderTitle: String { isRankedSearch ? "Best match" : sort.title }

    /// Whether the best matches of a search come first.
    var isRankedSearch: Bool { isRanked && search?.sought.isEmpty == false }

    /// Goes on to the next order: of a search, the best matches first, then the orders of the list.
    mutating func cycleOrder() {
        if isRankedSearch {
            isRanked = false
            sort = .newest
        } else {
            sort = sort.next
            isRanked = sort == .newest && search?.sought.isEmpty == false
        }
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
