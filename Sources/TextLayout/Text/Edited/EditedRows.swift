/// The rows of a text that is edited: those that `LineWrapper` makes of it, from its start to some below where they were
/// needed last.
///
/// After a change only those are made anew that may be others. In a long line that can be all to its end, so after some rows
/// the others are forgotten until they are needed: the work for a key does not depend on the text.
public struct EditedRows: Equatable, Sendable {
    /// Where a row starts, and what stands before it, as far as it matters to where rows may begin.
    private struct Start: Equatable {
        var offset: Int
        var rules: LineBreakRules
    }

    /// How many rows are known below the one that is needed: more than a screen has.
    private static let ahead = 160
    /// How many are made at once, so that it is not a few with every key.
    private static let batch = 2 * ahead

    /// How many columns a row has at most.
    public let columns: Int
    /// Where each row starts, in UTF-8 bytes.
    private var starts: [Int] = []
    /// Where each row ends, without the white space and the line break that belong to no row.
    private var ends: [Int] = []
    /// What stands before each row, as far as it matters to where rows may begin.
    private var rules: [LineBreakRules] = []
    /// The first row that is not known; nil where all are.
    private var rest: Start? = Start(offset: 0, rules: LineBreakRules())

    /// Wraps a text from its start on; fewer columns than 1 count as 1.
    public init(_ text: ChunkedText, columns: Int) {
        self.columns = max(1, columns)
        reach(0, in: text)
    }

    /// The number of rows that are known, at least 1.
    public var count: Int { starts.count }

    /// The UTF-8 range of a row.
    public func range(of row: Int) -> Range<Int> { starts[row]..<ends[row] }

    /// The row that the cursor before an offset stands in: the last that starts at or before it.
    public func row(of offset: Int) -> Int {
        max(0, starts.partitioningIndex { $0 > offset } - 1)
    }

    /// Whether a row is the last of the text.
    public func isLast(_ row: Int) -> Bool { rest == nil && row == starts.count - 1 }

    /// Where the row below starts; the text's end for the last row.
    public func startOfRow(below row: Int, in text: ChunkedText) -> Int {
        row + 1 < starts.count ? starts[row + 1] : rest?.offset ?? text.utf8Count
    }

    /// Makes the rows known down to some below the one that an offset stands in.
    public mutating func reach(_ offset: Int, in text: ChunkedText) {
        guard let rest, rest.offset <= offset || count - row(of: offset) <= Self.ahead else { return }
        var builder = RowBuilder(columns: columns, start: rest.offset, rules: rest.rules)
        self.rest = nil
        text.scan(from: rest.offset) { cluster in
            builder.add(cluster)
            guard builder.isAhead(of: offset, by: Self.batch) else { return true }
            self.rest = Start(offset: builder.rowStart, rules: builder.rowRules)
            return false
        }
        take(builder, over: count..<count, in: text)
    }

    /// Wraps anew after bytes of a range were replaced by so many, which `text` has already.
    public mutating func update(_ range: Range<Int>, replacedBy new: Int, in text: ChunkedText) {
        let shift = new - range.count
        let newEnd = range.lowerBound + new
        if let rest, range.lowerBound >= rest.offset {
            forgetLastRows()
            return reach(newEnd, in: text)
        }
        // The character before may be another one now. Where a row ends is decided by what does not fit into it any more,
        // which stands in the next row: so two rows above nothing has changed.
        let boundary = text.boundary(from: range.lowerBound)
        let edited = row(of: boundary - (text.character(before: boundary)?.utf8.count ?? 0))
        var first = edited
        while first > 0, edited - first < 2, !rules[first].isLineStart { first -= 1 }
        var builder = RowBuilder(columns: columns, start: starts[first], rules: rules[first])
        let restBefore = rest
        rest = nil
        // The old row that begins where a new one does, behind all that has changed: from there on the rows are the old ones.
        var same: Int?
        text.scan(from: starts[first]) { cluster in
            builder.add(cluster)
            let start = builder.rowStart - shift
            guard builder.rowStart > newEnd, start > range.upperBound else { return true }
            let row = starts[first...].partitioningIndex { $0 >= start }
            if row < starts.count, starts[row] == start, rules[row] == builder.rowRules {
                same = row
                rest = restBefore.map { Start(offset: $0.offset + shift, rules: $0.rules) }
                return false
            }
            guard builder.isAhead(of: newEnd, by: Self.batch) else { return true }
            rest = Start(offset: builder.rowStart, rules: builder.rowRules)
            return false
        }
        let end = same ?? starts.count
        let added = take(builder, over: first..<end, in: text, to: same.map { starts[$0] + shift })
        guard shift != 0 else { return }
        for row in (first + added)..<starts.count {
            starts[row] += shift
            ends[row] += shift
        }
    }

    /// Puts the rows that were made in the place of others, and gives their number; those from `end` on are not wanted.
    @discardableResult private mutating func take(
        _ builder: RowBuilder, over old: Range<Int>, in text: ChunkedText, to end: Int? = nil
    ) -> Int {
        var builder = builder
        let end = end ?? rest?.offset
        if end == nil { builder.finish(at: text.utf8Count) }
        let rows = builder.rows.filter { row in end.map { row.range.lowerBound < $0 } ?? true }
        starts.replaceSubrange(old, with: rows.map(\.range.lowerBound))
        ends.replaceSubrange(old, with: rows.map(\.range.upperBound))
        rules.replaceSubrange(old, with: builder.startRules.prefix(rows.count))
        return rows.count
    }

    /// Forgets the rows that a change below all of them may have changed: the last one, where the character before the change
    /// is, and two above it.
    private mutating func forgetLastRows() {
        let kept = max(0, count - 3)
        guard kept < count else { return }
        rest = Start(offset: starts[kept], rules: rules[kept])
        starts.removeSubrange(kept...)
        ends.removeSubrange(kept...)
        rules.removeSubrange(kept...)
    }
}

extension RowBuilder {
    /// Whether so many rows are finished below the one that an offset stands in.
    fileprivate func isAhead(of offset: Int, by count: Int) -> Bool {
        rows.count > count && rows[rows.count - count].range.lowerBound > offset
    }
}
