extension Frame {
    /// Fills a region, inside the frame, with a character; columns that are too few for another one are blanked.
    public mutating func fill(_ region: Region, with character: Character = " ", style: Style = .plain) {
        let glyph = glyph(of: DrawableText.of(character))
        let width = DisplayWidth.of(character)
        let columns = region.columns.clamped(to: 0..<size.columns)
        for row in region.rows.clamped(to: 0..<size.rows) {
            var column = columns.lowerBound
            while width > 0 && column + width <= columns.upperBound {
                put(glyph, width: width, style: style, column: column, row: row)
                column += width
            }
            while column < columns.upperBound {
                put(" ", width: 1, style: style, column: column, row: row)
                column += 1
            }
        }
    }

    /// Draws a rounded box along the inner edge of a region, its title in the upper line and its footer in the lower,
    /// each after one dash and cut to what fits.
    ///
    /// The inside is not touched, nor anything where the region has fewer than two columns or rows.
    public mutating func drawBox(
        _ region: Region, title: String? = nil, footer: String? = nil, style: Style = .plain
    ) {
        guard region.size.columns >= 2, region.size.rows >= 2 else { return }
        let (first, last) = (region.rows.lowerBound, region.rows.upperBound - 1)
        drawEdge(of: region, row: first, ends: ("╭", "╮"), caption: title, style: style)
        drawEdge(of: region, row: last, ends: ("╰", "╯"), caption: footer, style: style)
        for row in ((first + 1)..<last).clamped(to: 0..<size.rows) {
            put("│", width: 1, style: style, column: region.columns.lowerBound, row: row)
            put("│", width: 1, style: style, column: region.columns.upperBound - 1, row: row)
        }
    }

    private mutating func drawEdge(
        of region: Region, row: Int, ends: (left: String, right: String), caption: String?, style: Style
    ) {
        let (first, last) = (region.columns.lowerBound, region.columns.upperBound - 1)
        put(ends.left, width: 1, style: style, column: first, row: row)
        for column in ((first + 1)..<last).clamped(to: 0..<size.columns) {
            put("─", width: 1, style: style, column: column, row: row)
        }
        put(ends.right, width: 1, style: style, column: last, row: row)
        // A corner, a dash and a blank stand on either side of the caption.
        let room = region.size.columns - 6
        guard let caption, room > 0 else { return }
        let used = draw(caption, column: first + 3, row: row, limit: room, style: style)
        guard used > 0 else { return }
        put(" ", width: 1, style: style, column: first + 2, row: row)
        put(" ", width: 1, style: style, column: first + 3 + used, row: row)
    }
}
