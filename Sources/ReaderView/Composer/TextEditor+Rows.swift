import TextLayout

/// Where characters stand in the rows of an edited text.
extension TextEditor {
    /// The row of the cursor.
    var cursorRow: Int { rows?.row(of: buffer.cursor) ?? 0 }

    /// The column of the cursor; in white space that hangs off a row's end it stays at the end.
    var cursorColumn: Int {
        guard let rows else { return 0 }
        let start = rows.range(of: cursorRow).lowerBound
        return Self.columns(buffer.content.slice(start..<max(start, buffer.cursor)))
    }

    /// A row as a part of the text around it, as far as that matters to how the row is drawn.
    func row(_ row: Int) -> (text: String, range: Range<Int>) {
        guard let range = rows?.range(of: row) else { return ("", 0..<0) }
        let content = buffer.content
        let start = content.boundary(from: range.lowerBound - Frame.paragraphSight)
        let end = content.boundary(from: range.upperBound + Frame.paragraphSight)
        return (content.slice(start..<end), (range.lowerBound - start)..<(range.upperBound - start))
    }

    /// Moves the cursor so many rows down, or up where it is negative, to a column or to the end of a shorter row; above the
    /// first row to the start, below the last one to the end.
    mutating func moveRow(by step: Int, column: Int) {
        guard let rows else { return }
        let row = cursorRow + step
        guard row >= 0 else { return move(to: 0) }
        guard row < rows.count else { return move(to: buffer.end) }
        var place = rows.range(of: row).lowerBound
        let next = rows.startOfRow(below: row, in: buffer.content)
        // The place before the next row's start is in that row already.
        let limit = rows.isLast(row) ? next : buffer.back(from: next)
        var used = 0
        while place < limit, let character = buffer.content.character(after: place), !character.isNewline {
            used += DisplayWidth.of(character)
            if used > column { break }
            place += character.utf8.count
        }
        move(to: place)
    }

    private static func columns(_ text: String) -> Int {
        text.reduce(0) { $1.isNewline ? $0 : $0 + DisplayWidth.of($1) }
    }
}
