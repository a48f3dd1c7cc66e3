import TextLayout

/// A search in an article that is too long to be searched between two keys.
public struct TextRequest: Equatable, Sendable {
    /// What the search is known by: a later one has a higher number.
    public let number: Int
    let words: String
    let units: ArticleUnits

    /// Searches all of it; nil where `isWanted` says that nobody waits for it any more.
    public func run(isWanted: () -> Bool) -> TextFinding? {
        var finder = TextFinder(words: words, units: units)
        while let unit = finder.next {
            if unit.isMultiple(of: 256), !isWanted() { return nil }
            finder.search(unit)
        }
        return TextFinding(number: number, hits: finder.hits)
    }
}

/// What a search found.
public struct TextFinding: Equatable, Sendable {
    let number: Int
    let hits: [ArticleSearch.Hit]
}

/// Searches the passages of an article, one after the other.
struct TextFinder {
    private let units: ArticleUnits
    private var search: TextSearch
    /// The passage to be searched next, nil at the end.
    private(set) var next: Int?
    /// What was found.
    private(set) var hits: [ArticleSearch.Hit] = []
    private var found = 0

    /// Begins at a passage.
    init(words: String, units: ArticleUnits, from unit: Int = 0) {
        self.units = units
        search = TextSearch(for: words)
        next = unit < units.count ? unit : nil
    }

    /// Searches a passage, after which comes the next one.
    mutating func search(_ unit: Int) {
        next = unit + 1 < units.count ? unit + 1 : nil
        guard units.isSearched(unit) else { return }
        let count = search.count(in: units.passage(unit).text)
        guard count > 0 else { return }
        hits.append(ArticleSearch.Hit(unit: unit, before: found, count: count))
        found += count
    }

    /// Searches on until so many bytes were looked at.
    mutating func search(bytes limit: Int) {
        var left = limit
        while left > 0, let unit = next {
            left -= units.passage(unit).text.utf8.count
            search(unit)
        }
    }
}
