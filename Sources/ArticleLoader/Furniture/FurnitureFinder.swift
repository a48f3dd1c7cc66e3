/// Tells the lines of a page that are no part of its article: menus, buttons, teasers for other stories.
struct FurnitureFinder {
    private let lines: ArraySlice<SourceLine>
    private let measures: [LineMeasure]
    private let weights: [Double]
    /// The lines that are known to belong to the article.
    private let kept: Set<Int>
    /// The lines that are no part of the article.
    private(set) var furniture: Set<Int> = []
    /// The line with the headline, nil where none was looked for.
    private(set) var headline: Int?

    /// How many lines a page has to have that are no running text, and stand above or below it, to be a whole page with its
    /// menus and not only what somebody took out of one.
    private static let menuLines = 12
    /// How many of them stand above it: below, a long list may be a part of the article.
    private static let linesAbove = 6
    /// The bytes below which a line may be one of a menu.
    private static let shortLine = 40
    /// The lines at the start of a page among which its first menu stands, blank ones not counted.
    private static let firstLines = 40
    /// From this weight on down a line is a button, a barrier or a legal notice.
    private static let refused = -5.0

    /// Looks at the lines above the discussion; `known` ones belong to the article.
    init(_ lines: ArraySlice<SourceLine>, keeping known: @autoclosure () -> Set<Int>) {
        self.lines = lines
        guard Self.mayHaveMenus(lines) else {
            kept = []
            measures = []
            weights = []
            return
        }
        let kept = known()
        self.kept = kept
        measures = lines.map { LineMeasure($0) }
        weights = zip(lines, measures).map { LineWeight.of($0, $1) }
        let counted = weights.enumerated().map { kept.contains(lines.startIndex + $0) ? max(1, $1) : $1 }
        guard let region = StoryRegion.find(counted) else { return }
        let story = (region.lowerBound + lines.startIndex)..<(region.upperBound + lines.startIndex)
        let above = (lines.startIndex..<story.lowerBound).filter(isOther).count
        let below = (story.upperBound..<lines.endIndex).filter(isOther).count
        // What somebody took out of a page, or wrote, is an article as it is.
        guard above >= Self.linesAbove, above + below >= Self.menuLines else { return }
        sortOpening(before: story)
        sortEnd(after: story)
        furniture.formUnion(story.filter { isOther($0) && weight($0) <= Self.refused })
    }

    /// Whether a page begins with lines that are as short as those of menus: few pages that people keep do, and the closer
    /// look takes its time.
    private static func mayHaveMenus(_ lines: ArraySlice<SourceLine>) -> Bool {
        let first = lines.lazy.filter { !$0.isBlank }.prefix(firstLines)
        return first.reduce(0) { $0 + ($1.text.utf8.count < shortLine ? 1 : 0) } >= menuLines
    }

    private func isOther(_ index: Int) -> Bool { !lines[index].isBlank && !kept.contains(index) }
    private func weight(_ index: Int) -> Double { weights[index - lines.startIndex] }
    private func measure(_ index: Int) -> LineMeasure { measures[index - lines.startIndex] }

    /// Takes away what stands above the headline, and menus between it and the text.
    private mutating func sortOpening(before story: Range<Int>) {
        headline = HeadlineFinder(lines, measures: measures, textStart: story.lowerBound).best
        for index in lines.startIndex..<story.lowerBound where isOther(index) {
            if let headline, index >= headline, belongsToOpening(index, headline: headline) { continue }
            furniture.insert(index)
        }
    }

    /// Whether a line between the headline and the text tells who, where or when, or sells the story.
    private func belongsToOpening(_ index: Int, headline: Int) -> Bool {
        if index == headline { return true }
        let text = lines[index].text
        if weight(index) <= Self.refused || measure(index).isBullet { return false }
        return StoryFacts.published(text) != nil || StoryFacts.byline(text) != nil || StoryFacts.isDateline(text)
            || measure(index).length >= 40
    }

    /// Takes away what stands below the text.
    private mutating func sortEnd(after story: Range<Int>) {
        for index in story.upperBound..<lines.endIndex where isOther(index) {
            if StoryFacts.credit(lines[index].text) == nil { furniture.insert(index) }
        }
    }
}
