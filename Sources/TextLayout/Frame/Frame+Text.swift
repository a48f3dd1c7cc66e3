extension Frame {
    /// Draws text on one row and returns the columns used.
    ///
    /// Never draws past `limit` columns nor past the frame's edge; what starts outside the frame is not drawn. A character
    /// wider than the room that is left is left out, with all that follows; with `.ellipsis` the text then ends in "…",
    /// right after its last word or part of one.
    @discardableResult
    public mutating func draw(
        _ text: String, column: Int, row: Int, limit: Int? = nil, style: Style = .plain,
        truncation: Truncation = .ellipsis
    ) -> Int {
        let drawn = drawAsWritten(text, column: column, row: row, limit: limit, style: style, truncation: truncation)
        if drawn.columns > 0, let bidi = BidiRow(0..<drawn.end, of: text), bidi.isReordered {
            order(drawn, of: text, bidi, column: column, row: row, columns: drawn.columns)
        }
        return drawn.columns
    }

    /// How many bytes of the text before and behind a row matter to how it is drawn.
    public static let paragraphSight = BidiRow.sight

    /// Draws a row of a text that is set in a measure of columns, and returns the columns that were used as it is written.
    ///
    /// What runs from right to left is put in order by the whole paragraph, and a paragraph that does so stands at the right
    /// edge of the measure, once the frame is `inVisualOrder()`; the marker in the `markerColumns` before the row then stands
    /// to the right of it. All else is as for a text by itself.
    @discardableResult
    public mutating func draw(
        _ range: Range<Int>, of text: String, column: Int, row: Int, measure: Int, markerColumns: Int = 0,
        style: Style = .plain, truncation: Truncation = .ellipsis
    ) -> Int {
        let slice = text.slice(range)
        let drawn = drawAsWritten(slice, column: column, row: row, limit: measure, style: style, truncation: truncation)
        if measure > 0, let bidi = BidiRow(range.lowerBound..<(range.lowerBound + drawn.end), of: text),
            bidi.isReordered
        {
            order(drawn, of: slice, bidi, column: column, row: row, columns: measure)
            if bidi.paragraphLevel == 1 { orderMarker(columns: markerColumns, before: column, row: row) }
        }
        return drawn.columns
    }

    /// Draws text from left to right; gives the columns used, and where the part that was drawn ends.
    private mutating func drawAsWritten(
        _ text: String, column: Int, row: Int, limit: Int?, style: Style, truncation: Truncation
    ) -> (columns: Int, end: Int) {
        guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return (0, 0) }
        let room = min(limit ?? .max, size.columns - column)
        guard room > 0 else { return (0, 0) }
        let fitting = FittingText(text, columns: room, truncation: truncation)
        var place = column
        ClusterScanner.scan(text) { cluster in
            guard cluster.offset < fitting.end else { return false }
            if cluster.first == "\t" {
                // Its blanks are cells of their own.
                for index in 0..<cluster.columns {
                    put(" ", width: 1, style: style, column: place + index, row: row)
                }
            } else if cluster.isPrintableASCII {
                put(ascii: cluster.first, style: style, column: place, row: row)
            } else if cluster.columns > 0 {
                let drawable = DrawableCluster.text(of: cluster, in: text)
                put(drawable, width: cluster.columns, style: style, column: place, row: row)
            }
            place += cluster.columns
            return true
        }
        if fitting.endsInEllipsis {
            put("…", width: 1, style: style, column: place, row: row)
            place += 1
        }
        return (place - column, fitting.end)
    }
}
