/// Finds the headline of a story in a page with furniture around it.
struct HeadlineFinder {
    private let page: HeadlinePage
    /// Whether there is hardly more than the story, of which each sentence is a part.
    private let isBare: Bool

    /// The lengths of headlines, in scalars.
    private static let lengths = 2...220
    /// How many lines are looked for in the rest of the page, so that not each of very many that are alike is.
    private static let mostContenders = 8
    /// The least evidence of a headline.
    private static let least = 1.5

    /// Looks around running text that starts at an entry, nil where there is none; in a bare text there is hardly more than
    /// the story.
    init(_ page: MeasuredLines, textStart: Int?, isBare: Bool) {
        self.isBare = isBare
        self.page = HeadlinePage(page, textStart: textStart ?? page.entries.count)
    }

    /// The line with the headline, nil where no line is like one.
    var best: Int? {
        let candidates = page.reach.filter(isCandidate).map {
            (number: $0, evidence: HeadlineEvidence(page, at: $0, isBare: isBare))
        }
        guard let most = candidates.map(\.evidence.weight).max() else { return nil }
        // Whether other lines name a line is looked for where it matters, since the whole page is gone through for it.
        let contenders = candidates.filter { $0.evidence.weight >= most - HeadlineEvidence.mostOfNaming }
            .sorted { $0.evidence.weight > $1.evidence.weight }.prefix(Self.mostContenders)
        let weights = contenders.map {
            (number: $0.number, weight: $0.evidence.weight + HeadlineEvidence.naming(of: $0.number, in: page))
        }
        // Of two that are alike, the upper one is the headline.
        guard let best = weights.max(by: { ($0.weight, $1.number) < ($1.weight, $0.number) }), best.weight >= Self.least
        else { return nil }
        return page.lines.entries[best.number].index
    }

    private func isCandidate(_ number: Int) -> Bool {
        let text = page.lines.entries[number].text
        return Self.lengths.contains(text.scalarCount) && text.unicodeScalars.contains(where: \.isLetter)
            && (!isBare || Headline.isLike(text)) && !HeadlineShape.isImpossible(text)
            && !(page.lines.entries[number].measure.isBullet && page.isInList(number))
            && KeyPointsLabel(text) == nil && StoryFacts.byline(text) == nil
    }
}
