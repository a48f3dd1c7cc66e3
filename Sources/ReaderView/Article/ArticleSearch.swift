import NewsModel
import TextLayout

/// The matches of a search in an article.
///
/// Of each passage only their number is kept: where they stand in it is looked up when it is shown.
struct ArticleSearch: Equatable, Sendable {
    /// A passage with matches.
    struct Hit: Equatable, Sendable {
        /// The passage's number.
        var unit: Int
        /// The matches in the passages above it.
        var before: Int
        /// The matches in it.
        var count: Int
    }

    /// What is searched for.
    let words: String
    /// What the search is known by while it goes on.
    let number: Int
    /// Whether it is that of the list, which the article was found by: it ends with the article.
    var isFromList = false
    /// The passages with matches, from top to bottom.
    private(set) var hits: [Hit]
    /// Whether these are all.
    private(set) var isComplete: Bool
    /// The match that was gone to, counted from the first; nil where there is none.
    private(set) var current: Int?

    /// Makes the search that found these; the current match is the first.
    init(words: String, number: Int, hits: [Hit], isComplete: Bool) {
        self.words = words
        self.number = number
        self.hits = hits
        self.isComplete = isComplete
        current = hits.isEmpty ? nil : 0
    }

    /// The number of matches.
    var count: Int { hits.last.map { $0.before + $0.count } ?? 0 }

    /// The current match: its passage, and which of the passage's matches it is.
    var place: (unit: Int, ordinal: Int)? {
        guard let current else { return nil }
        let hit = hits[hits.partitioningIndex { $0.before + $0.count > current }]
        return (hit.unit, current - hit.before)
    }

    /// Makes the first match in or after a passage the current one, the first of all where there is none after it.
    mutating func goTo(unit: Int) {
        guard !hits.isEmpty else { return }
        let index = hits.partitioningIndex { $0.unit >= unit }
        current = index < hits.count ? hits[index].before : 0
    }

    /// Goes to the next match in steps of 1 or -1, and round the end; false where it is not known yet.
    mutating func advance(by step: Int) -> Bool {
        guard let current else { return isComplete }
        guard isComplete || (0..<count).contains(current + step) else { return false }
        self.current = (current + step).wrapped(around: count)
        return true
    }

    /// Takes over all matches of the same words; the current match stays.
    mutating func complete(with found: [Hit]) {
        let place = place
        hits = found
        isComplete = true
        current = hits.isEmpty ? nil : 0
        guard let place else { return }
        goTo(unit: place.unit)
        if let current, self.place?.unit == place.unit { self.current = current + place.ordinal }
    }

    /// Which matches of a passage there are: the first one's number and how many; nil where there is none.
    func matches(in unit: Int) -> Hit? {
        let index = hits.partitioningIndex { $0.unit >= unit }
        return index < hits.count && hits[index].unit == unit ? hits[index] : nil
    }
}

extension ArticleSearch {
    /// Looks anew into the passages before and after the comments, of which there were so many before; those of the comments
    /// have other numbers now.
    mutating func replaceHits(before oldCount: Int, by units: ArticleUnits) {
        let shift = units.before.count - oldCount
        let place = place
        let comments = hits.filter { units.comment(of: $0.unit + shift) != nil && $0.unit >= oldCount }
        var finder = TextFinder(words: words, units: units)
        for unit in units.before.indices { finder.search(unit) }
        var replaced = finder.hits
        for hit in comments { replaced.append(Hit(unit: hit.unit + shift, before: 0, count: hit.count)) }
        var rest = TextFinder(words: words, units: units, from: units.count - units.after.count)
        rest.search(bytes: .max)
        replaced += rest.hits
        var found = 0
        for index in replaced.indices {
            replaced[index].before = found
            found += replaced[index].count
        }
        hits = replaced
        current = hits.isEmpty ? nil : 0
        if let place { goTo(unit: place.unit < oldCount ? place.unit : place.unit + shift) }
    }
}
