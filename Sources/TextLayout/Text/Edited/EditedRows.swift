/// The rows of a text that is edited: those that `LineWrapper` makes of it. After a change only those are made anew that may
/// be others.
public struct EditedRows: Equatable, Sendable {
    /// How many columns a row has at most.
    public let columns: Int
    /// Where each row starts, in UTF-8 bytes.
    private var starts: [Int] = []
    /// Where each row ends, without the white space and the line break that belong to no row.
    private var ends: [Int] = []
    /// What stands before each row, as far as it matters to where rows may begin.
    private var rules: [LineBreakRules] = []

    /// Wraps a text; fewer columns than 1 count as 1.
    public init(_ text: ChunkedText, columns: Int) {
        self.columns = max(1, columns)
        var builder = RowBuilder(columns: self.columns)
        text.scan(from: 0) { cluster in
            builder.add(cluster)
            return true
        }
        append(builder.finish(at: text.utf8Count), builder.startRules)
    }

    private mutating func append(_ rows: [TextRow], _ rules: [LineBreakRules]) {
        starts += rows.map(\.range.lowerBound)
        ends += rows.map(\.range.upperBound)
        self.rules += rules
    }

    /// The number of rows, at least 1.
    public var count: Int { starts.count }

    /// The UTF-8 range of a row.
    public func range(of row: Int) -> Range<Int> { starts[row]..<ends[row] }

    /// The row that the cursor before an offset stands in: the last that starts at or before it.
    public func row(of offset: Int) -> Int {
        max(0, starts.partitioningIndex { $0 > offset } - 1)
    }

    /// Where the row below starts; the text's end for the last row.
    public func startOfRow(below row: Int, in text: ChunkedText) -> Int {
        row + 1 < starts.count ? starts[row + 1] : text.utf8Count
    }

    /// Wraps anew after bytes of a range were replaced by so many, which `text` has already.
    public mutating func update(_ range: Range<Int>, replacedBy new: Int, in text: ChunkedText) {
        let shift = new - range.count
        let newEnd = range.lowerBound + new
        // The character before may be another one now. Where a row ends is decided by what does not fit into it any more,
        // which stands in the next row: so two rows above nothing has changed.
        let boundary = text.boundary(from: range.lowerBound)
        let edited = row(of: boundary - (text.character(before: boundary)?.utf8.count ?? 0))
        var first = edited
        while first > 0, edited - first < 2, !rules[first].isLineStart { first -= 1 }
        var builder = RowBuilder(columns: columns, start: starts[first], rules: rules[first])
        // The old row that begins where a new one does, behind all that has changed: from there on the rows are the old ones.
        var same: Int?
        text.scan(from: starts[first]) { cluster in
            builder.add(cluster)
            let start = builder.rowStart - shift
            guard builder.rowStart > newEnd, start > range.upperBound else { return true }
            let row = starts[first...].partitioningIndex { $0 >= start }
            guard row < starts.count, starts[row] == start, rules[row] == builder.rowRules else { return true }
            same = row
            return false
        }
        if same == nil { builder.finish(at: text.utf8Count) }
        let end = same ?? starts.count
        let rows = same == nil ? builder.rows : builder.rows.filter { $0.range.lowerBound < starts[end] + shift }
        starts.replaceSubrange(first..<end, with: rows.map(\.range.lowerBound))
        ends.replaceSubrange(first..<end, with: rows.map(\.range.upperBound))
        rules.replaceSubrange(first..<end, with: builder.startRules.prefix(rows.count))
        guard shift != 0 else { return }
        for row in (first + rows.count)..<starts.count {
            starts[row] += shift
            ends[row] += shift
        }
    }
}
