/// Where a line stands in its page.
struct LinePlace: Equatable {
    /// Where a line stands to the story's running text.
    enum Region { case above, within, below }

    var region = Region.below
    /// Whether the page has another line with the same words.
    var isRepeated = false
    var isAfterBlank = false
    var isAfterText = false
    var isBeforeText = false
    var isAfterFurniture = false
    /// The share of short lines among the four above and the four below, 0…1.
    var shortShare = 0.0
    /// The share of lines with the words of furniture among them, 0…1.
    var furnitureShare = 0.0
    /// How many lines above links to other stories stand, nil where none do.
    var linesSinceBarrier: Int?
    /// How much of the page's running text stands above, 0…1.
    var textAbove = 0.0
    /// How many lines below the first paragraph stands, nil below it.
    var linesToText: Int?
}

/// The places of a page's lines that are not blank.
enum LinePlaces {
    /// The lines on each side that are looked at.
    private static let reach = 4
    /// The longest line that may be a repeated entry, in scalars.
    private static let longestRepeated = 160

    /// The place of each line of `indices`; `measures` and `region` are counted from the first line of `lines`.
    static func of(
        _ lines: ArraySlice<SourceLine>, at indices: [Int], measures: [LineMeasure], region: Range<Int>?
    ) -> [LinePlace] {
        let own = indices.map { measures[$0 - lines.startIndex] }
        var times: [String: Int] = [:]
        for (index, measure) in zip(indices, own) where measure.length < longestRepeated {
            times[lines[index].text, default: 0] += 1
        }
        let shorts = sums(own.map(\.isShort))
        let furniture = sums(own.map(\.isFurniture))
        let firstParagraph = own.firstIndex(where: \.isParagraph) ?? own.count
        let total = Double(max(1, own.reduce(0) { $0 + ($1.isParagraph ? $1.length : 0) }))
        var above = 0
        var barrier: Int?
        return indices.indices.map { number in
            let index = indices[number]
            let measure = own[number]
            var place = LinePlace()
            let offset = index - lines.startIndex
            place.region =
                region.map { offset < $0.lowerBound ? .above : offset < $0.upperBound ? .within : .below } ?? .below
            place.isRepeated = measure.length < longestRepeated && times[lines[index].text, default: 0] > 1
            place.isAfterBlank = index == lines.startIndex || lines[index - 1].isBlank
            place.isAfterText = number > 0 && own[number - 1].isText
            place.isBeforeText = number + 1 < own.count && own[number + 1].isText
            place.isAfterFurniture = number > 0 && own[number - 1].isFurniture
            let low = max(0, number - reach)
            let high = min(own.count, number + reach + 1)
            let others = Double(max(1, high - low - 1))
            place.shortShare = Double(shorts[high] - shorts[low] - (measure.isShort ? 1 : 0)) / others
            place.furnitureShare = Double(furniture[high] - furniture[low] - (measure.isFurniture ? 1 : 0)) / others
            place.linesSinceBarrier = barrier.map { number - $0 - 1 }
            if measure.isBarrier { barrier = number }
            place.textAbove = Double(above) / total
            if measure.isParagraph { above += measure.length }
            place.linesToText = number < firstParagraph ? firstParagraph - number : nil
            return place
        }
    }

    /// How many are true up to each place.
    private static func sums(_ values: [Bool]) -> [Int] {
        values.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1 ? 1 : 0)) }
    }
}
