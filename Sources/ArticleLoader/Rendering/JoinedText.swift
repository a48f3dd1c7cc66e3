/// Parts of a text put together that a line break had parted.
enum JoinedText {
    /// The text of the rows of a paragraph.
    static func of(_ rows: ArraySlice<SourceLine>) -> String {
        guard var text = rows.first?.text else { return "" }
        for row in rows.dropFirst() where !row.isBlank { append(row.text, to: &text) }
        return text
    }

    /// Adds a part, behind a space that was lost to the break: there was none between two ideographs.
    static func append(_ part: String, to text: inout String) {
        let isWithinIdeographs =
            text.unicodeScalars.last?.isIdeographic == true && part.unicodeScalars.first?.isIdeographic == true
        if !isWithinIdeographs, !text.isEmpty { text += " " }
        text += part
    }
}
