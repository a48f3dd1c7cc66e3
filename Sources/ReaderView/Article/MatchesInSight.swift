import TextLayout

/// The matches of a search in the passages that are on the screen, each of which is searched once.
struct MatchesInSight {
    private let search: ArticleSearch?
    private var text: TextSearch
    private var found: (unit: Int, ranges: [Range<Int>])?

    init(_ search: ArticleSearch?) {
        self.search = search
        text = TextSearch(for: search?.words ?? "")
    }

    /// The matches in a passage's text, each with whether it is the current one.
    mutating func matches(in passage: String, unit: Int) -> [(range: Range<Int>, isCurrent: Bool)] {
        guard let search, let hit = search.matches(in: unit) else { return [] }
        let ranges = found?.unit == unit ? found?.ranges ?? [] : text.matches(in: passage)
        found = (unit, ranges)
        return ranges.enumerated().map { ($1, search.current == hit.before + $0) }
    }
}
