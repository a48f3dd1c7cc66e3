/// Finds the headline of a story in a page with furniture around it.
struct HeadlineFinder {
    private let lines: ArraySlice<SourceLine>
    private let measures: [LineMeasure]
    /// The lines that are not blank.
    private let indices: [Int]
    /// Which of them is the first of the running text.
    private let textStart: Int
    /// The words of the story's beginning, to compare with.
    private let words: Set<String>
    /// Whether a headline may end as a sentence does.
    private let mayBeSentence: Bool
    /// How often the page has each line that may be a headline.
    private let times: [String: Int]

    /// How far above the text a headline may stand, and how far within, in lines that are not blank.
    private static let reachAbove = 40
    private static let reachWithin = 6
    /// How much of the story is compared with, in lines.
    private static let compared = 12
    /// The lengths of headlines, in scalars.
    private static let lengths = 4...220
    /// The least odds of a headline, as a logarithm.
    private static let least = -4.0

    /// Looks around running text that starts at a line; in a page with buttons a headline may end as a sentence does.
    init(_ lines: ArraySlice<SourceLine>, measures: [LineMeasure], textStart: Int?, hasButtons: Bool) {
        self.lines = lines
        mayBeSentence = hasButtons
        self.measures = measures
        let indices = lines.indices.filter { !lines[$0].isBlank }
        self.indices = indices
        let start = textStart.flatMap { start in indices.firstIndex { $0 >= start } } ?? indices.count
        self.textStart = start
        words = indices[start...].prefix(Self.compared).reduce(into: []) {
            $0.formUnion(Self.words(of: lines[$1].text))
        }
        times = indices.reduce(into: [:]) { times, index in
            if Self.lengths.contains(measures[index - lines.startIndex].length) {
                times[lines[index].text, default: 0] += 1
            }
        }
    }

    /// The line with the headline, nil where no line is like one.
    var best: Int? {
        let near = max(0, textStart - Self.reachAbove)..<min(indices.count, textStart + Self.reachWithin)
        let scored = near.compactMap { number in logOdds(number).map { (indices[number], $0) } }
        // Of two that are alike, the upper one is the headline.
        let best = scored.reduce(nil as (Int, Double)?) { best, next in
            best.map { $0.1 >= next.1 } == true ? best : next
        }
        return best.flatMap { $0.1 >= Self.least ? $0.0 : nil }
    }

    private func measure(_ number: Int) -> LineMeasure? {
        indices.indices.contains(number) ? measures[indices[number] - lines.startIndex] : nil
    }

    private func isDate(_ number: Int) -> Bool {
        guard let measure = measure(number), measure.length < 60 else { return false }
        return DateSign.isIn(lines[indices[number]].text)
    }

    private func isBlank(_ index: Int) -> Bool { !lines.indices.contains(index) || lines[index].isBlank }

    /// The odds that a line is the headline, as a logarithm; nil where it can't be. The weights were fitted as those of
    /// `LineEvidence`.
    private func logOdds(_ number: Int) -> Double? {
        guard let measure = measure(number), Self.lengths.contains(measure.length) else { return nil }
        let index = indices[number]
        let text = lines[index].text
        guard text.unicodeScalars.contains(where: \.isLetter), KeyPointsLabel(text) == nil,
            StoryFacts.byline(text) == nil, mayBeSentence || Headline.isLike(text)
        else { return nil }
        var odds = -7.39
        func weigh(_ isSo: Bool, _ weight: Double) { if isSo { odds += weight } }

        // Most headlines are a line long, and hardly one is a word.
        switch measure.length {
        case ..<12: odds -= 2.03
        case ..<20: odds -= 1
        case ..<35: odds += 0.08
        case ..<60: odds += 1.12
        case ..<90: odds += 1.05
        case ..<130: odds += 0.93
        default: odds -= 1.07
        }
        // It stands above the text, with a date or a standfirst between at the most.
        switch textStart - number {
        case ..<0: odds -= 1.83
        case 0: break
        case 1: odds += 0.95 + 0.39
        case 2: odds += 0.95 + 0.91
        case 3, 4: odds += 0.95 + 0.4
        case 15...: odds += 0.95 - 0.93
        default: odds += 0.95
        }
        // Where a page was cut to its story, it begins with the headline.
        weigh(number == 0, 1.64)
        weigh(number == 1, 1.08)
        // What the story is about is in its headline.
        let own = Self.words(of: text)
        if !own.isEmpty { odds += 2.93 * Double(own.intersection(words).count) / Double(own.count) }
        weigh(text.hasSuffix(".") || text.hasSuffix("。"), -2.39)
        weigh(measure.endsWithColon, -1.75)
        weigh(measure.isBullet, 0.44)
        let isDated = DateSign.isIn(text)
        weigh(isDated && measure.length < 80, -0.67)
        weigh(isDated && measure.length < 45 && text.utf8.count { (0x30...0x39).contains($0) } > 4, -1.63)
        weigh(measure.isFurniture, -0.47)
        weigh(measure.furniturePhrases >= 2, -1.49)
        // Trails and menus are set with such signs.
        weigh(text.unicodeScalars.contains { "|›»→•".unicodeScalars.contains($0) }, -1.28)
        // The headline is what other places of the page call the story by.
        weigh(times[text, default: 0] > 1, 0.38)
        // A headline stands by itself; what is in a menu has neighbours.
        let isBeforeBlank = isBlank(index + 1)
        weigh(isBeforeBlank, 1.17)
        weigh(isBeforeBlank && isBlank(index - 1), 1.04)
        if let next = self.measure(number + 1) {
            weigh(next.isParagraph, 0.32)
            weigh(isDate(number + 1), 1.06)
            weigh(next.endsSentence && Double(next.length) > 1.5 * Double(measure.length), 0.23)
        }
        // Above it stands a word or two that name the subject.
        if let previous = self.measure(number - 1) {
            weigh(Double(previous.length) < 0.6 * Double(measure.length), 0.81)
        }
        odds += 1.02 * shortShare(around: number)
        weigh(text == text.uppercased() && text != text.lowercased(), -0.89)
        weigh(text.unicodeScalars.first?.properties.isLowercase ?? false, -1.3)
        return odds
    }

    /// The share of short lines among the four above and the four below.
    private func shortShare(around number: Int) -> Double {
        let others = (max(0, number - 4)..<min(indices.count, number + 5)).filter { $0 != number }
        return Double(others.count { measure($0)?.isShort ?? false }) / Double(max(1, others.count))
    }

    /// The words of a text that say what it is about: those of three letters and digits at least, without case.
    private static func words(of text: String) -> Set<String> {
        let words = text.lowercased().unicodeScalars.split { !$0.isLetter && !("0"..."9").contains($0) }
        return Set(words.filter { $0.prefix(3).count == 3 }.map(String.init))
    }
}
