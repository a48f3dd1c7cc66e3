/// The lines of a page that are not blank, with their measures and with what the lines around them are like.
struct MeasuredLines {
    /// A line that is not blank.
    struct Entry {
        /// Where the line stands in the page.
        let index: Int
        let text: String
        let measure: LineMeasure
        /// Whether marks say that it is a title.
        let isTitle: Bool
    }

    /// The lines in their order.
    let entries: [Entry]
    private let lines: ArraySlice<SourceLine>
    /// How often the page has each line that is not too long.
    private let times: [String: Int]
    /// How many short lines, and lines with the words of furniture, there are before each entry.
    private let shortBefore: [Int]
    private let furnitureBefore: [Int]

    /// The longest line that is looked for elsewhere in the page, in scalars.
    private static let longestRepeated = 220
    /// The lines on each side that are around a line.
    private static let reach = 4

    /// Measures lines.
    init(_ lines: ArraySlice<SourceLine>) {
        self.lines = lines
        let entries = lines.indices.filter { !lines[$0].isBlank }
            .map {
                Entry(
                    index: $0, text: lines[$0].text, measure: LineMeasure(lines[$0]), isTitle: lines[$0].form == .title)
            }
        self.entries = entries
        times = entries.reduce(into: [:]) { times, entry in
            if entry.measure.length <= Self.longestRepeated { times[entry.text, default: 0] += 1 }
        }
        shortBefore = Self.sums(entries.map(\.measure.isShort))
        furnitureBefore = Self.sums(entries.map(\.measure.isFurniture))
    }

    /// The measure of an entry, nil where there is none.
    func measure(_ number: Int) -> LineMeasure? { entries.indices.contains(number) ? entries[number].measure : nil }

    /// Whether the page has another line with the same words; a long one is not looked for.
    func isRepeated(_ number: Int) -> Bool { times[entries[number].text, default: 0] > 1 }

    /// Whether nothing stands right above an entry.
    func isAfterBlank(_ number: Int) -> Bool { isBlank(entries[number].index - 1) }

    /// Whether nothing stands right below an entry.
    func isBeforeBlank(_ number: Int) -> Bool { isBlank(entries[number].index + 1) }

    /// The share of short lines among the four above an entry and the four below, 0…1.
    func shortShare(around number: Int) -> Double { share(of: shortBefore, around: number) }

    /// The share of lines with the words of furniture among them, 0…1.
    func furnitureShare(around number: Int) -> Double { share(of: furnitureBefore, around: number) }

    private func isBlank(_ index: Int) -> Bool { !lines.indices.contains(index) || lines[index].isBlank }

    private func share(of before: [Int], around number: Int) -> Double {
        let low = max(0, number - Self.reach)
        let high = min(entries.count, number + Self.reach + 1)
        let own = before[number + 1] - before[number]
        return Double(before[high] - before[low] - own) / Double(max(1, high - low - 1))
    }

    /// How many are true before each place.
    private static func sums(_ values: [Bool]) -> [Int] {
        values.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1 ? 1 : 0)) }
    }
}
