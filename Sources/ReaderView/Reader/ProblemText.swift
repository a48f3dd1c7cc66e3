import TextLayout

/// Draws what could not be done and what to do about it: all of it, over as many rows as that takes.
enum ProblemText {
    /// The most rows that are taken for it.
    private static let mostRows = 4

    /// How many rows a problem takes in so many columns, when up to `limit` are free.
    static func rows(of text: String, columns: Int, limit: Int) -> Int {
        min(LineWrapper.rows(of: text, columns: max(1, columns)).count, mostRows, max(1, limit))
    }

    /// Draws a problem into the last rows of a region, which are blanked first.
    static func draw(_ text: String, in frame: inout Frame, region: Region) {
        let rows = rows(of: text, columns: region.size.columns, limit: region.size.rows)
        let last = Region(
            column: region.origin.column, row: region.rows.upperBound - rows, columns: region.size.columns, rows: rows)
        frame.clear(last)
        var flow = TextFlow(region: last)
        flow.add(text, style: .of(.problem), in: &frame)
    }
}
