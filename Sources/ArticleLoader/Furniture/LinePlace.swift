/// Where a line stands in its page.
struct LinePlace: Equatable {
    /// Where a line stands to the story's running text.
    enum Region { case above, within, below }

    let region: Region
    /// Whether the page has another line with the same words.
    let isRepeated: Bool
    let isAfterBlank: Bool
    let isAfterText: Bool
    let isBeforeText: Bool
    let isAfterFurniture: Bool
    /// The share of short lines among the four above and the four below, 0…1.
    let shortShare: Double
    /// The share of lines with the words of furniture among them, 0…1.
    let furnitureShare: Double
    /// How many lines above links to other stories stand, nil where none do.
    let linesSinceBarrier: Int?
    /// How much of the page's running text stands above, 0…1.
    let textAbove: Double
    /// How many lines below the first paragraph stands, nil below it.
    let linesToText: Int?

    /// The longest line that may be a repeated entry of a menu, in scalars.
    private static let longestRepeated = 160

    /// The places of a page's lines; `region` is where the story's running text stands among them.
    static func places(of page: MeasuredLines, region: Range<Int>?) -> [LinePlace] {
        let measures = page.entries.map(\.measure)
        let firstParagraph = measures.firstIndex(where: \.isParagraph) ?? measures.count
        let total = Double(max(1, measures.reduce(0) { $0 + ($1.isParagraph ? $1.length : 0) }))
        var above = 0
        var barrier: Int?
        return measures.enumerated().map { number, measure in
            defer {
                if measure.isBarrier { barrier = number }
                if measure.isParagraph { above += measure.length }
            }
            return LinePlace(
                region: place(of: number, in: region),
                isRepeated: measure.length < longestRepeated && page.isRepeated(number),
                isAfterBlank: page.isAfterBlank(number),
                isAfterText: page.measure(number - 1)?.isText ?? false,
                isBeforeText: page.measure(number + 1)?.isText ?? false,
                isAfterFurniture: page.measure(number - 1)?.isFurniture ?? false,
                shortShare: page.shortShare(around: number), furnitureShare: page.furnitureShare(around: number),
                linesSinceBarrier: barrier.map { number - $0 - 1 }, textAbove: Double(above) / total,
                linesToText: number < firstParagraph ? firstParagraph - number : nil)
        }
    }

    private static func place(of number: Int, in region: Range<Int>?) -> Region {
        guard let region else { return .below }
        return number < region.lowerBound ? .above : number < region.upperBound ? .within : .below
    }
}
