import TextLayout

/// The matches of a search in an article.
struct ArticleSearch: Equatable, Sendable {
    /// One match.
    struct Match: Equatable, Sendable {
        var passage: Int
        /// UTF-8 offsets into the passage's text.
        var range: Range<Int>
    }

    /// What is searched for.
    let words: String
    /// All matches from top to bottom.
    let matches: [Match]
    /// The match that was gone to, as an index; nil where there is none.
    private(set) var current: Int?

    /// Finds the matches; the current one is the first at or after `match`.
    init(words: String, passages: [Passage], near match: Int? = nil) {
        self.words = words
        matches = passages.enumerated().flatMap { index, passage -> [Match] in
            // What the program itself says is not searched.
            guard !passage.isOwnWording else { return [] }
            return TextSearch.matches(of: words, in: passage.text).map { Match(passage: index, range: $0) }
        }
        current = matches.isEmpty ? nil : min(match ?? 0, matches.count - 1)
    }

    /// Makes the first match at or after a passage the current one, the first of all where there is none after it.
    mutating func goTo(passage: Int) {
        guard !matches.isEmpty else { return }
        current = matches.firstIndex { $0.passage >= passage } ?? 0
    }

    /// Goes to the next match in steps of 1 or -1, and round the end.
    mutating func advance(by step: Int) {
        guard let current else { return }
        self.current = ((current + step) % matches.count + matches.count) % matches.count
    }

    /// The matches in a passage, each with whether it is the current one.
    func matches(inPassage passage: Int) -> [(range: Range<Int>, isCurrent: Bool)] {
        // Matches are in order: the passage's own are found by bisection, however many there are.
        var low = 0
        var high = matches.count
        while low < high {
            let middle = (low + high) / 2
            if matches[middle].passage < passage { low = middle + 1 } else { high = middle }
        }
        return matches[low...].indices.lazy.prefix { self.matches[$0].passage == passage }
            .map { (self.matches[$0].range, $0 == self.current) }
    }
}
