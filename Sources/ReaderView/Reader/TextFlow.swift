import TextLayout

/// Draws wrapped texts one below the other until a region is full.
struct TextFlow {
    let region: Region
    /// The next free row.
    private(set) var row: Int

    init(region: Region) {
        self.region = region
        row = region.origin.row
    }

    /// How many rows are still free.
    var rowsLeft: Int { max(0, region.rows.upperBound - row) }

    /// Leaves a row free.
    mutating func skip() { row += 1 }

    /// Draws a text; where it does not fit, its last row ends in an ellipsis.
    ///
    /// `prefix` stands before the first row, and the rest is indented as much; the first `labelColumns` columns are
    /// drawn in the style `label`.
    mutating func add(
        _ text: String, prefix: String = "", prefixStyle: Style = .plain, labelColumns: Int = 0, label: Style = .plain,
        style: Style = .plain, maximumRows: Int = .max, in frame: inout Frame
    ) {
        let indent = DisplayWidth.of(prefix)
        let columns = max(1, region.size.columns - indent)
        let rows = LineWrapper.rows(of: text, columns: columns)
        let count = min(rows.count, rowsLeft, maximumRows)
        guard count > 0 else { return }
        frame.draw(prefix, column: region.origin.column, row: row, limit: region.size.columns, style: prefixStyle)
        for (index, wrapped) in rows.prefix(count).enumerated() {
            let isCut = index == count - 1 && count < rows.count
            let end = isCut ? text.utf8.count : wrapped.range.upperBound
            frame.draw(
                wrapped.range.lowerBound..<end, of: text, column: region.origin.column + indent, row: row,
                measure: columns, markerColumns: indent, style: style)
            if index == 0 && labelColumns > 0 {
                let label = label
                frame.restyle(
                    Region(column: region.origin.column + indent, row: row, columns: labelColumns, rows: 1)
                ) { $0 = label }
            }
            row += 1
        }
    }
}
