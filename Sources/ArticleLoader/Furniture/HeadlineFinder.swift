/// Finds the headline of a story in a page with furniture around it.
struct HeadlineFinder {
    private let page: MeasuredLines
    /// Which entry is the first of the running text.
    private let textStart: Int
    /// The words of the story's beginning, to compare with.
    private let words: Set<WordHash>
    /// Whether a headline may end as a sentence does.
    private let mayBeSentence: Bool

    /// How far above the text a headline may stand, and how far within, in lines that are not blank.
    private static let reachAbove = 40
    private static let reachWithin = 6
    /// How much of the story is compared with, in lines.
    private static let compared = 12
    /// The lengths of headlines, in scalars.
    private static let lengths = 4...220
    /// The least odds of a headline, as a logarithm.
    private static let least = -4.0

    /// Looks around running text that starts at an entry; in a page with buttons a headline may end as a sentence does.
    init(_ page: MeasuredLines, textStart: Int?, hasButtons: Bool) {
        self.page = page
        let textStart = textStart ?? page.entries.count
        self.textStart = textStart
        mayBeSentence = hasButtons
        words = page.entries[textStart...].prefix(Self.compared).reduce(into: []) {
            $0.formUnion(Self.words(of: $1.text))
        }
    }

    /// The line with the headline, nil where no line is like one.
    var best: Int? {
        let near = max(0, textStart - Self.reachAbove)..<min(page.entries.count, textStart + Self.reachWithin)
        let scored = near.compactMap { number in logOdds(number).map { (page.entries[number].index, $0) } }
        // Of two that are alike, the upper one is the headline.
        let best = scored.reduce(nil as (Int, Double)?) { best, next in
            best.map { $0.1 >= next.1 } == true ? best : next
        }
        return best.flatMap { $0.1 >= Self.least ? $0.0 : nil }
    }

    /// The odds that an entry is the headline, as a logarithm; nil where it can't be.
    private func logOdds(_ number: Int) -> Double? {
        let text = page.entries[number].text
        guard Self.lengths.contains(page.entries[number].measure.length),
            text.unicodeScalars.contains(where: \.isLetter), KeyPointsLabel(text) == nil,
            StoryFacts.byline(text) == nil, mayBeSentence || Headline.isLike(text)
        else { return nil }
        let own = Self.words(of: text)
        let aboutness = own.isEmpty ? nil : Double(own.intersection(words).count) / Double(own.count)
        return HeadlineEvidence(page, at: number, textStart: textStart, aboutness: aboutness).logOdds
    }

    /// The words of a text that say what it is about: those of three letters and digits at least, without
    /// case.
    private static func words(of text: String) -> Set<WordHash> {
        var words: Set<WordHash> = []
        var word = WordHash()
        var length = 0
        for scalar in text.lowercased().unicodeScalars {
            if scalar.isLetter || ("0"..."9").contains(scalar) {
                word.add(scalar)
                length += 1
            } else {
                if length >= leastLength { words.insert(word) }
                word = WordHash()
                length = 0
            }
        }
        if length >= leastLength { words.insert(word) }
        return words
    }

    private static let leastLength = 3
}
