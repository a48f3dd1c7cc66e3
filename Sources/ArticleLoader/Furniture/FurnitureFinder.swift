/// Tells the lines of a page that are no part of its article: menus, buttons, teasers for other stories.
struct FurnitureFinder {
    private let lines: ArraySlice<SourceLine>
    /// The lines that are known to belong to the article.
    private let kept: Set<Int>
    /// The lines that are no part of the article, with what spoke most for that.
    private(set) var furniture: [Int: FurnitureReason] = [:]
    /// The line with the headline, nil where none was looked for.
    private(set) var headline: Int?

    /// How many short lines that are no sentences a text has at least that may have furniture: below, it is a story with its
    /// headline and byline, and a closer look takes its time.
    private static let fewestShort = 3
    /// The longest of them, in bytes.
    private static let shortLine = 80
    /// The longest button that is looked for, in bytes.
    private static let longestButton = 60
    /// The lines among which the headline of a text without buttons stands.
    private static let firstLines = 60
    /// How many lines below a headline may tell who, where and when.
    private static let opening = 16

    /// Looks at the lines above the discussion; `known` ones belong to the article. Key points tell where the headline is,
    /// and a header has it: without buttons, nothing has to be looked for in such pages.
    init(_ lines: ArraySlice<SourceLine>, needsHeadline: Bool, keeping known: @autoclosure () -> Set<Int>) {
        self.lines = lines
        guard Self.mayHaveFurniture(lines) else {
            kept = []
            return
        }
        kept = known()
        let hasButtons = lines.contains { line in
            line.text.utf8.count <= Self.longestButton && !line.isBlank && line.marker != .furniture
                && LineMeasure(line).isButton && StoryFacts.credit(line.text) == nil
        }
        guard hasButtons || needsHeadline && kept.isEmpty else { return }
        // Without a button the text is one that somebody wrote, or took out of a page: only its headline is looked for.
        let looked = hasButtons ? lines : lines.prefix(Self.firstLines)
        let measures = looked.map { LineMeasure($0) }
        let weights = zip(looked, measures).enumerated().map { offset, line in
            let weight = LineWeight.of(line.0, line.1)
            return kept.contains(lines.startIndex + offset) ? max(1, weight) : weight
        }
        let region = StoryRegion.find(weights)
        let textStart = region.map { lines.startIndex + $0.lowerBound }
        headline = HeadlineFinder(looked, measures: measures, textStart: textStart, hasButtons: hasButtons).best
        guard hasButtons else { return }
        let textEnd = region.map { lines.startIndex + $0.upperBound } ?? lines.endIndex
        let indices = lines.indices.filter { !lines[$0].isBlank }
        let places = LinePlaces.of(lines, at: indices, measures: measures, region: region)
        for (index, place) in zip(indices, places) where !kept.contains(index) && index != headline {
            let measure = measures[index - lines.startIndex]
            let evidence = LineEvidence(lines[index], measure, at: place)
            guard evidence.logOdds < LineEvidence.threshold else { continue }
            let isInOpening = headline.map { index > $0 && index < $0 + Self.opening } ?? false
            if isInOpening || index >= textEnd, isFact(index, measure) { continue }
            furniture[index] = evidence.reason ?? .outside
        }
    }

    private static func mayHaveFurniture(_ lines: ArraySlice<SourceLine>) -> Bool {
        let short = lines.lazy.filter { line in
            guard !line.isBlank, line.text.utf8.count <= shortLine, let last = line.text.utf8.last else { return false }
            return last != UInt8(ascii: ".") || line.text.utf8.count < 40
        }
        return short.prefix(fewestShort).count == fewestShort
    }

    /// Whether a line tells who, where or when, as lines below a headline and at the end of a story do.
    private func isFact(_ index: Int, _ measure: LineMeasure) -> Bool {
        let text = lines[index].text
        if measure.isFurniture || measure.isBullet { return false }
        return StoryFacts.published(text) != nil || StoryFacts.byline(text) != nil || StoryFacts.isDateline(text)
            || StoryFacts.credit(text) != nil
    }
}
