/// Running text behind angle brackets, as in mail and in Markdown.
enum QuotedRows {
    /// The row behind the last one of a quotation that begins at a row, and its text; nil where none does.
    static func quotation(at start: Int, in rows: [SourceLine], _ kept: KeptRows) -> (end: Int, text: String)? {
        guard isQuoted(rows[start]) else { return nil }
        var text = ""
        var end = start
        while end < rows.count, end - start < UnrenderedLines.mostRows, !kept.contains(end), isQuoted(rows[end]) {
            JoinedText.append(String(rows[end].text.drop { $0 == ">" || $0 == " " }), to: &text)
            end += 1
        }
        return ProseLine.isProse(text) ? (end, text) : nil
    }

    private static func isQuoted(_ row: SourceLine) -> Bool {
        row.firstByte == UInt8(ascii: ">") && row.text.utf8.count > 1
    }
}
