/// What speaks for a line being the headline of a story, and what against it. The weights were fitted as those of
/// `LineEvidence`.
struct HeadlineEvidence {
    /// The odds for the headline, as a logarithm.
    private(set) var logOdds = -7.39

    /// What speaks for a line that marks say is a title: set by hand, as the pages for fitting have no such marks.
    private static let title = 3.0

    /// Weighs an entry of a page of which the running text starts at another one; `aboutness` is the share of the line's
    /// words that the text has, nil where the line has none.
    init(_ page: MeasuredLines, at number: Int, textStart: Int, aboutness: Double?) {
        let entry = page.entries[number]
        weigh(entry.isTitle, Self.title)
        weighLook(of: entry.text, entry.measure)
        weighWords(of: entry.text, entry.measure, aboutness: aboutness)
        weighPlace(number, textStart: textStart)
        weighNeighbours(page, at: number)
    }

    private mutating func weigh(_ isSo: Bool, _ weight: Double) { if isSo { logOdds += weight } }

    /// How long the line is, how it begins and ends.
    private mutating func weighLook(of text: String, _ measure: LineMeasure) {
        // Most headlines are a line long, and hardly one is a word.
        switch measure.length {
        case ..<12: logOdds -= 2.03
        case ..<20: logOdds -= 1
        case ..<35: logOdds += 0.08
        case ..<60: logOdds += 1.12
        case ..<90: logOdds += 1.05
        case ..<130: logOdds += 0.93
        default: logOdds -= 1.07
        }
        weigh(text.hasSuffix(".") || text.hasSuffix("。"), -2.39)
        weigh(measure.endsWithColon, -1.75)
        weigh(measure.isBullet, 0.44)
        let isDated = DateSign.isIn(text)
        weigh(isDated && measure.length < 80, -0.67)
        weigh(isDated && measure.length < 45 && text.utf8.count { (0x30...0x39).contains($0) } > 4, -1.63)
        weigh(MenuSign.isIn(text), -1.28)
        weigh(text == text.uppercased() && text != text.lowercased(), -0.89)
        weigh(text.unicodeScalars.first?.properties.isLowercase ?? false, -1.3)
    }

    private mutating func weighWords(of text: String, _ measure: LineMeasure, aboutness: Double?) {
        // What the story is about is in its headline.
        if let aboutness { logOdds += 2.93 * aboutness }
        weigh(measure.isFurniture, -0.47)
        weigh(measure.furniturePhrases >= 2, -1.49)
    }

    private mutating func weighPlace(_ number: Int, textStart: Int) {
        // It stands above the text, with a date or a standfirst between at the most.
        switch textStart - number {
        case ..<0: logOdds -= 1.83
        case 0: break
        case 1: logOdds += 0.95 + 0.39
        case 2: logOdds += 0.95 + 0.91
        case 3, 4: logOdds += 0.95 + 0.4
        case 15...: logOdds += 0.95 - 0.93
        default: logOdds += 0.95
        }
        // Where a page was cut to its story, it begins with the headline.
        weigh(number == 0, 1.64)
        weigh(number == 1, 1.08)
    }

    private mutating func weighNeighbours(_ page: MeasuredLines, at number: Int) {
        let length = Double(page.entries[number].measure.length)
        // The headline is what other places of the page call the story by.
        weigh(page.isRepeated(number), 0.38)
        // A headline stands by itself; what is in a menu has neighbours.
        weigh(page.isBeforeBlank(number), 1.17)
        weigh(page.isBeforeBlank(number) && page.isAfterBlank(number), 1.04)
        if let next = page.measure(number + 1) {
            weigh(next.isParagraph, 0.32)
            weigh(next.length < 60 && DateSign.isIn(page.entries[number + 1].text), 1.06)
            weigh(next.endsSentence && Double(next.length) > 1.5 * length, 0.23)
        }
        // Above it stands a word or two that name the subject.
        if let previous = page.measure(number - 1) { weigh(Double(previous.length) < 0.6 * length, 0.81) }
        logOdds += 1.02 * page.shortShare(around: number)
    }
}
