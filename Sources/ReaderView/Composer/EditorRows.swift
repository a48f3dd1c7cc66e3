import TextLayout

/// An edited text wrapped to a width, and where its characters stand in the rows.
struct EditorRows {
    /// The text.
    let text: String
    /// The rows, as UTF-8 ranges.
    let rows: [TextRow]
    private let characters: [Character]
    /// The character at which each row starts.
    private let starts: [Int]

    /// Wraps the text of a buffer.
    init(_ buffer: EditBuffer, columns: Int) {
        text = buffer.text
        characters = buffer.characters
        rows = LineWrapper.rows(of: text, columns: max(1, columns))
        var starts: [Int] = []
        var index = 0
        var offset = 0
        for row in rows {
            while offset < row.range.lowerBound, index < buffer.characters.count {
                offset += buffer.characters[index].utf8.count
                index += 1
            }
            starts.append(index)
        }
        self.starts = starts
    }

    /// The row that the cursor before a character stands in: the last that starts at or before it.
    func row(of character: Int) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= character { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }

    /// The column of the cursor before a character; in white space that hangs off a row's end it stays at the end.
    func column(of character: Int) -> Int {
        let row = row(of: character)
        let end = min(character, characters.count)
        var column = 0
        for index in starts[row]..<max(starts[row], end) where !characters[index].isNewline {
            column += DisplayWidth.of(characters[index])
        }
        return column
    }

    /// The character in a row that stands at a column or, where the row is shorter, at its end.
    func character(inRow row: Int, column: Int) -> Int {
        guard rows.indices.contains(row) else { return row < 0 ? 0 : characters.count }
        var index = starts[row]
        var used = 0
        let limit = row + 1 < starts.count ? starts[row + 1] - 1 : characters.count
        while index < limit, !characters[index].isNewline {
            let width = DisplayWidth.of(characters[index])
            if used + width > column { break }
            used += width
            index += 1
        }
        return index
    }
}
