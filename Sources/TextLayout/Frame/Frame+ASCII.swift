extension Frame {
    /// The same frame for a terminal whose character set is not UTF-8: every cell holds one ASCII character.
    public func asciiOnly() -> Frame {
        var frame = self
        for row in 0..<size.rows {
            var column = 0
            while column < size.columns {
                let cell = self[column, row]
                var end = column + 1
                while end < size.columns && self[end, row].text.isEmpty { end += 1 }
                let text = ASCIIFallback.text(for: cell.text, columns: end - column)
                for (index, character) in text.enumerated() {
                    let style = self[column + index, row].style
                    frame.put(String(character), width: 1, style: style, column: column + index, row: row)
                }
                column = end
            }
        }
        frame.title = title.map { title in
            title.map { ASCIIFallback.text(for: DrawableText.of($0), columns: DisplayWidth.of($0)) }.joined()
        }
        return frame
    }
}
