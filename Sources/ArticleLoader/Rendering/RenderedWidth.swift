/// The width to which a program broke the running text of a page.
struct RenderedWidth: Equatable {
    /// How lines are measured: a program counts the cells of a terminal, or simply the scalars.
    enum Measure: CaseIterable {
        case cells
        case scalars
    }

    /// The column at which lines end at the latest.
    let column: Int
    /// How columns are counted.
    let measure: Measure

    /// The widths that text is broken to: below, lines are short of themselves; above, they are paragraphs.
    private static let widths = 50...130
    /// The bytes of lines that are looked at.
    private static let bytes = 24...600
    /// The fewest lines of running text that tell a width.
    private static let fewest = 3
    /// How many lines are looked at.
    private static let most = 1_000
    /// How short of the width a line may be that is full: by a long word.
    private static let slack = 14
    /// The same for a line that ends within a sentence.
    private static let slackWithinSentence = 8
    /// The share of full lines among those of at least half the width. Lines that end where a writer ended them are as
    /// often short as long, and a third of them is full.
    private static let fullShare = 0.45
    /// The share of full lines that may end as a sentence does: nearly all do where each line is a paragraph.
    private static let sentenceShare = 0.7
    /// The share of lines that may be longer: code, or words that could not be broken.
    private static let longerShare = 0.02

    /// Finds the width of lines; nil where nothing says that they were broken.
    ///
    /// Only what a line itself is like counts, not what stands next to it, so that lines put in between change nothing.
    init?(of rows: [SourceLine]) {
        guard !Self.haveParagraphs(rows) else { return nil }
        let text = rows.indices.lazy.filter { Self.isRunningText(rows[$0]) }.prefix(Self.most).map { rows[$0] }
        guard text.count >= Self.fewest else { return nil }
        let endsSentence = text.map(\.text.endsSentence)
        let found = Measure.allCases.compactMap { measure in
            let ends = zip(text.map { $0.end(in: measure) }, endsSentence).map(End.init)
            return Self.width(of: ends).map { (measure: measure, width: $0) }
        }
        // Where all letters are one cell wide, both measures say the same.
        guard let best = found.max(by: { $0.width.share < $1.width.share }) else { return nil }
        column = best.width.column
        measure = best.measure
    }

    /// Whether too many rows of ASCII are surely longer than any width, which is quickly told.
    private static func haveParagraphs(_ rows: [SourceLine]) -> Bool {
        // However many of the others are shorter, so many long ones are too many.
        let enough = longerShare * Double(min(rows.count, most))
        var count = 0
        var long = 0
        for row in rows where bytes.contains(row.text.utf8.count) {
            count += 1
            if row.text.utf8.count > widths.upperBound, row.text.isASCII, isRunningText(row) {
                long += 1
                if Double(long) > enough { return true }
            }
            if count == most { break }
        }
        return Double(long) > longerShare * Double(count)
    }

    /// Where a line ends, and how.
    private struct End {
        let column: Int
        let isSentence: Bool
    }

    private static func width(of ends: [End]) -> (column: Int, share: Double)? {
        let sorted = ends.map(\.column).sorted()
        let column = sorted[sorted.count - 1 - Int(Double(sorted.count) * longerShare)]
        guard widths.contains(column) else { return nil }
        let long = ends.count { $0.column > column / 2 }
        let full = ends.filter { $0.column >= column - slack }
        let share = Double(full.count) / Double(long)
        let sentences = full.count(where: \.isSentence)
        guard share >= fullShare, full.count >= fewest - 1, Double(sentences) <= sentenceShare * Double(full.count)
        else { return nil }
        return (column, share)
    }

    /// Whether a line may be one of a paragraph: with words, and without what tables, code, addresses and lists have.
    private static func isRunningText(_ row: SourceLine) -> Bool {
        guard bytes.contains(row.text.utf8.count), row.marker == nil, case let text = row.text,
            Bullet.split(text) == nil, !row.hasColumns,
            row.firstByte != UInt8(ascii: "#"), row.firstByte != UInt8(ascii: "*"),
            !text.hasByte(UInt8(ascii: "/")) || !text.contains("://")
        else { return false }
        return text.spaceCount >= 4 || text.unicodeScalars.contains(where: \.isIdeographic)
    }

    /// Whether a line goes as far as it could: the first word of the next one has no place behind it.
    func isFull(_ row: SourceLine, before next: SourceLine) -> Bool {
        let end = row.end(in: measure)
        if let last = row.text.unicodeScalars.last, last.isIdeographic || next.text.unicodeScalars.first!.isIdeographic
        {
            // Some scripts are broken between any two signs, but no line begins with a full stop.
            return end + 4 > column
        }
        // A block that is set in from the left is often set in from the right, too; and programs differ in how wide signs
        // are, which a sentence that goes on in small letters makes up for.
        let isInSentence = !row.text.endsSentence
        let goesOn = isInSentence && next.text.unicodeScalars.first!.properties.isLowercase
        let slack = isInSentence ? max(row.indent, goesOn ? Self.slackWithinSentence : 0) : 0
        return end + 1 + next.text.firstWordWidth(in: measure) > column - slack
    }
}

extension SourceLine {
    /// The column behind the line's text.
    fileprivate func end(in measure: RenderedWidth.Measure) -> Int { indent + text.width(in: measure) }
}

extension StringProtocol {
    fileprivate func width(in measure: RenderedWidth.Measure) -> Int {
        switch measure {
        case .scalars: scalarCount
        case .cells: cellCount
        }
    }

    fileprivate func firstWordWidth(in measure: RenderedWidth.Measure) -> Int {
        let end = utf8.firstIndex { $0 == 0x20 || $0 == 0x09 } ?? endIndex
        return self[..<end].width(in: measure)
    }
}
