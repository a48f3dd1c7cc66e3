/// What speaks for a line being the headline of a story, and what against it: a choice among the lines of a page with
/// weights for signs (a conditional logit; D. McFadden, "Conditional Logit Analysis of Qualitative Choice Behavior", 1973).
///
/// The weights were fitted on pages with labels; with a fifth of the sites kept apart each time, those of the other sites
/// found as many of its headlines but for three in a hundred.
struct HeadlineEvidence {
    /// The weight of what speaks for the line, less that of what speaks against it.
    private(set) var weight = 0.0

    /// What speaks for a line that marks say is a title, and for the first line of a bare text: set by hand, as the pages for
    /// fitting have no such marks, and not many of them are bare.
    private static let title = 3.0
    private static let first = 2.5
    /// The weight of a line that says that it is for something else: a headline may begin as such lines do.
    private static let decided = -5.0
    /// The most that lines that name a line add to its weight.
    static let mostOfNaming = namedAbove + named
    private static let namedAbove = 0.95
    private static let named = 1.39
    /// The shortest line that others are said to name, in scalars, and how near above a trail stands, in lines.
    private static let shortestNamed = 12
    private static let trail = 3

    /// Weighs an entry of a page, but for what `naming` adds.
    init(_ page: HeadlinePage, at number: Int, isBare: Bool) {
        let entry = page.lines.entries[number]
        weigh(isBare && number == 0, Self.first)
        weigh(entry.isTitle, Self.title)
        weigh(DecidedLine.purpose(of: entry.text) != nil, Self.decided)
        weighLook(of: entry.text, entry.measure)
        weighWords(entry.measure, page, at: number)
        weighPlace(page, at: number)
        weighSetting(page.lines, at: number)
        weighBelow(page, at: number, length: entry.measure.length)
        weighAbove(page, at: number, length: entry.measure.length)
    }

    /// What it adds that other lines of the page have the text of an entry within theirs, as trails, titles of comments and
    /// links to the story have.
    static func naming(of number: Int, in page: HeadlinePage) -> Double {
        let entry = page.lines.entries[number]
        guard entry.measure.length >= shortestNamed else { return 0 }
        return (page.hasMore(than: entry.text, in: number - trail..<number) ? namedAbove : 0)
            + (page.hasMore(than: entry.text, in: 0..<page.lines.entries.count) ? named : 0)
    }

    private mutating func weigh(_ isSo: Bool, _ share: Double) { if isSo { weight += share } }

    private mutating func weigh(_ value: Double, _ share: Double) { weight += value * share }

    /// How long the line is, how it begins and ends.
    private mutating func weighLook(of text: String, _ measure: LineMeasure) {
        // Most headlines are a line long, and hardly one is a word.
        weigh(measure.length < 12, -1.67)
        weigh((12..<20).contains(measure.length), -0.33)
        weigh((35..<60).contains(measure.length), 0.97)
        weigh((60..<90).contains(measure.length), 0.54)
        weigh(measure.length >= 130, -0.88)
        let isSentence = text.hasSuffix(".") || text.hasSuffix("。")
        weigh(isSentence, -2.6)
        weigh(!isSentence && !Headline.isLike(text), -1.58)
        let isDated = DateSign.isIn(text) && measure.length < 45
        weigh(isDated && text.utf8.count { (0x30...0x39).contains($0) } > 4, -1.16)
        weigh(MenuSign.isIn(text), -1.52)
        weigh(text == text.uppercased() && text != text.lowercased(), -1.03)
        weigh(text.unicodeScalars.first?.properties.isLowercase ?? false, -1.25)
    }

    /// What its words say, and whether the story says the same.
    private mutating func weighWords(_ measure: LineMeasure, _ page: HeadlinePage, at number: Int) {
        weigh(measure.isFurniture, -0.5)
        weigh(measure.furniturePhrases >= 2, -0.57)
        weigh(measure.leadsAway, -0.71)
        weigh(measure.speaksToReader, -0.79)
        weigh(measure.isAboutPicture, -0.91)
        weigh(measure.stopWords >= 2, -0.27)
        // What the story is about is in its headline.
        guard let words = page.line(number)?.words else { return }
        let story = page.storyWords
        weigh(HeadlineWords.share(of: words.all, in: story.all), 0.5)
        weigh(Double(min(6, words.all.intersection(story.all).count)) / 6, 0.71)
        weigh(HeadlineWords.share(of: words.stems, in: story.stems), 0.55)
        weigh(Double(min(5, words.stems.intersection(story.stems).count)) / 5, 1.94)
        // A standfirst takes words of the headline up.
        let below = (1...3).compactMap { page.line(number + $0)?.words }
        if let next = below.first { weigh(HeadlineWords.share(of: words.all, in: next.all), 0.32) }
        weigh(HeadlineWords.share(of: words.all, in: below.reduce(into: []) { $0.formUnion($1.all) }), 0.54)
    }

    private mutating func weighPlace(_ page: HeadlinePage, at number: Int) {
        // It stands above the text, with a date or a standfirst between at the most.
        let above = page.textStart - number
        weigh(above < 0, -2.53)
        weigh(above == 0, -1.42)
        weigh(above == 2, 0.8)
        weigh((10..<20).contains(above), 0.34)
        weigh(above > 40, -0.54)
        let paragraphs = page.paragraphs(above: number)
        weigh(paragraphs == 1, -0.63)
        weigh((2...3).contains(paragraphs), -1.23)
        weigh(paragraphs >= 4, -2.39)
        let next = page.linesToParagraph(from: number)
        weigh(next.map { $0 > 8 } ?? false, -0.98)
        weigh(next == nil, -0.48)
        // The earlier, the better.
        weigh(Double(number) / Double(page.lines.entries.count), -0.87)
        weigh(Double(min(3, page.headlines(above: number))) / 3, -1.15)
    }

    /// A headline stands by itself; what is in a menu has neighbours.
    private mutating func weighSetting(_ lines: MeasuredLines, at number: Int) {
        let (isAfterBlank, isBeforeBlank) = (lines.isAfterBlank(number), lines.isBeforeBlank(number))
        weigh(isAfterBlank, 0.92)
        weigh(isBeforeBlank, 1.9)
        weigh(isAfterBlank && isBeforeBlank, 1.32)
        weigh(lines.shortShare(around: number), 0.66)
        weigh(lines.furnitureShare(around: number), 0.29)
    }

    /// A date, a byline or a standfirst stands below it.
    private mutating func weighBelow(_ page: HeadlinePage, at number: Int, length: Int) {
        let below = (1...3).map { page.line(number + $0) }
        weigh(below.contains { $0?.tellsFacts ?? false }, 0.6)
        weigh(below[1]?.tellsFacts ?? false, 0.64)
        weigh(below[0]?.isDate ?? false, 1.45)
        weigh(below[0]?.isLikeHeadline ?? false, 0.41)
        guard let next = page.lines.measure(number + 1) else { return }
        weigh(next.isBullet, -0.26)
        weigh(next.endsSentence && next.length >= 50 && Double(next.length) > 1.5 * Double(length), 0.09)
        weigh(next.length > length, 0.58)
    }

    /// A word or two that name the subject stand above it, and no sentence.
    private mutating func weighAbove(_ page: HeadlinePage, at number: Int, length: Int) {
        guard let previous = page.lines.measure(number - 1) else { return }
        weigh(Double(previous.length) < 0.6 * Double(length), 0.4)
        weigh(previous.length < 25 && !previous.endsSentence, 0.21)
        weigh(previous.isShortFurniture, -0.39)
        weigh(previous.endsSentence && previous.length >= 50 && Double(previous.length) > 1.5 * Double(length), -1.16)
    }
}
