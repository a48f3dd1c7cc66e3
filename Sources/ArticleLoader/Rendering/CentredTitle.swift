/// Titles that programs set in the middle of the page.
struct CentredTitle {
    /// The column at which running text ends at the latest.
    let column: Int
    /// The columns that running text is indented.
    let margin: Int

    /// How far from the middle a title may be, in columns.
    private static let tolerance = 3
    /// How much further than running text it is set in at least.
    private static let leastIndent = 3
    /// How much shorter than the page the rows of a long title may be.
    private static let wideRest = 16
    /// The most rows that it takes.
    private static let mostRows = 4

    /// The row behind a title that begins at a row and has nothing right above and below it; nil where none does.
    ///
    /// Of a long title all rows but the last may be as wide as the page.
    func end(at start: Int, in rows: [SourceLine], _ kept: KeptRows) -> Int? {
        guard start == 0 || rows[start - 1].isBlank, isCentred(rows[start]) || isWide(rows[start]) else { return nil }
        var end = start + 1
        while end < rows.count, end - start < Self.mostRows, !kept.contains(end),
            isCentred(rows[end]) || isWide(rows[end])
        {
            end += 1
        }
        guard kept.other(from: end, in: rows)?.isBlank ?? true else { return nil }
        return isCentred(rows[end - 1]) ? end : nil
    }

    private func isWide(_ row: SourceLine) -> Bool {
        row.indent + row.text.scalarCount > column - Self.wideRest && mayBeTitle(row)
    }

    private func isCentred(_ row: SourceLine) -> Bool {
        guard row.indent >= margin + Self.leastIndent, mayBeTitle(row) else { return false }
        // Some programs count the bytes of a title when they find its middle.
        let widths = [
            row.text.utf8.count, row.text.scalarCount, row.text.cellCount,
        ]
        return widths.contains { abs((2 * row.indent + $0) - (margin + column)) <= 2 * Self.tolerance }
    }

    private func mayBeTitle(_ row: SourceLine) -> Bool {
        row.marker == nil && row.text.utf8.count <= 4 * column && Bullet.split(row.text) == nil
            && Headline.isLike(row.text) && !row.hasColumns
    }
}
