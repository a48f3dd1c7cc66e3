import TextLayout

/// Sets off the matches of a search in what is drawn already.
enum Highlighter {
    /// Gives every cell of a region that belongs to a match of `query` within one row a style.
    static func highlight(_ query: String, in frame: inout Frame, region: Region, style: Style) {
        guard !query.isEmpty else { return }
        for row in region.rows.clamped(to: 0..<frame.size.rows) {
            let columns = region.columns.clamped(to: 0..<frame.size.columns)
            var text = ""
            var columnOfByte: [Int] = []
            for column in columns {
                let cell = frame[column, row].text
                text += cell
                columnOfByte += Array(repeating: column, count: cell.utf8.count)
            }
            for match in TextSearch.matches(of: query, in: text) {
                guard let first = columnOfByte[match].first, let last = columnOfByte[match].last else { continue }
                let region = Region(column: first, row: row, columns: last - first + 1, rows: 1)
                frame.restyle(region) { $0 = style }
            }
        }
    }
}
