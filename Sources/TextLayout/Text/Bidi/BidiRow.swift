/// The levels of a row of text, which follow from the paragraph that it is a part of.
struct BidiRow {
    /// The level of the paragraph: 0 from left to right, 1 from right to left (UAX #9, P2 and P3).
    let paragraphLevel: UInt8
    /// The level of the scalar that begins at each byte of the row, counted from the row's start.
    private let levels: [UInt8]

    /// How many bytes before and behind a row are looked at: of a longer paragraph the rest is as if it were another one,
    /// so that no row takes the longer for it.
    static let sight = 1024

    /// Finds the levels of a part of a text, both ends boundaries of scalars; nil where nothing in its paragraph runs from
    /// right to left.
    init?(_ range: Range<Int>, of text: String) {
        let bytes = text.utf8.span
        let sight = max(0, range.lowerBound - Self.sight)..<min(bytes.count, range.upperBound + Self.sight)
        guard RightToLeftBytes.mayBe(in: bytes, sight) else { return nil }
        let paragraph = Self.paragraph(around: range, in: bytes, sight)
        let scalars = Array(text.slice(paragraph).unicodeScalars)
        let classes = scalars.map(BidiClass.of)
        guard classes.contains(where: \.isRightToLeft) else { return nil }
        let strong = classes.first(where: \.isStrong) ?? .leftToRight
        paragraphLevel = strong == .leftToRight ? 0 : 1
        var levels = BidiLevels(scalars, classes, paragraphLevel: paragraphLevel).levels
        let start = text.slice(paragraph.lowerBound..<range.lowerBound).unicodeScalars.count
        let row = start..<(start + text.slice(range).unicodeScalars.count)
        Self.resetSpaces(in: row, &levels, classes, to: paragraphLevel)
        var levelOfByte = Array(repeating: paragraphLevel, count: range.count)
        var offset = 0
        for place in row {
            levelOfByte[offset] = levels[place]
            offset += UTF8.width(scalars[place])
        }
        self.levels = levelOfByte
    }

    /// The level of the scalar that begins at a byte, counted from the row's start.
    func level(at offset: Int) -> UInt8 { levels[offset] }

    /// Whether something in it is drawn in another place than it would be otherwise.
    var isReordered: Bool { paragraphLevel > 0 || levels.contains { $0 > 0 } }

    /// L1: spaces at the end of the row and before separators stand where the paragraph's direction puts them.
    private static func resetSpaces(
        in row: Range<Int>, _ levels: inout [UInt8], _ classes: [BidiClass], to level: UInt8
    ) {
        var isReset = true
        for place in row.reversed() {
            switch classes[place] {
            case .segmentSeparator, .paragraphSeparator: isReset = true
            case .whiteSpace, .boundaryNeutral: break
            default: isReset = false
            }
            if isReset { levels[place] = level }
        }
    }

    /// The text between the line breaks around a range, as far as it is in sight.
    private static func paragraph(around range: Range<Int>, in bytes: Span<UInt8>, _ sight: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start > sight.lowerBound, !isLineBreak(bytes[start - 1]) { start -= 1 }
        var end = range.upperBound
        while end < sight.upperBound, !isLineBreak(bytes[end]) { end += 1 }
        // A scalar is in it whole, or not at all.
        while start < range.lowerBound, isContinuation(bytes[start]) { start += 1 }
        while end > range.upperBound, end < bytes.count, isContinuation(bytes[end]) { end -= 1 }
        return start..<end
    }

    private static func isLineBreak(_ byte: UInt8) -> Bool { byte >= 0x0a && byte <= 0x0d }

    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xc0 == 0x80 }
}
