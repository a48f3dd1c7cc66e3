/// The original bytes of a page by lines, for what is put in between them in the page's own encoding.
struct InsertionSource {
    /// The page's text.
    let text: PageText
    private let page: [UInt8]
    /// Where its lines are in the original bytes.
    private let spans: [Range<Int>]

    /// Finds the lines of the text in the bytes that it was read from; nil where they are not the same, as with a line
    /// break that only the converter knows.
    init?(_ page: [UInt8], readAs text: PageText) {
        self.page = page
        self.text = text
        spans = EncodedLines.spans(of: page, in: text.encoding)
        guard spans.count == text.rowCount else { return nil }
    }

    /// How many lines there are.
    var lineCount: Int { text.lines.count }

    /// Whether a line has nothing but white space.
    func isBlank(_ line: Int) -> Bool { text.lines[line].isBlank && !text.lines[line].isChanged }

    /// Where a line starts in the original bytes, or their end for the line behind the last one.
    func start(ofLine line: Int) -> Int {
        line < lineCount ? spans[text.lines[line].rows.lowerBound].lowerBound : page.count
    }

    /// Where a line stands in the original bytes, from its first row to its last one, without the line break behind it.
    func span(ofLine line: Int) -> Range<Int> {
        let rows = text.lines[line].rows
        return spans[rows.lowerBound].lowerBound..<spans[rows.upperBound - 1].upperBound
    }

    /// What a line says with the white space around it; nil where it is joined of several rows.
    func row(ofLine line: Int) -> String? {
        let line = text.lines[line]
        return line.rows.count == 1 ? String(decoding: text.bytes[line.start..<line.end], as: UTF8.self) : nil
    }

    /// The line break at the end of a line that another one follows.
    func lineBreak(behind line: Int) -> String {
        String(decoding: text.bytes[text.lines[line].end..<textStart(ofLine: line + 1)], as: UTF8.self)
    }

    /// Where a line starts in the text, or its end for the line behind the last one.
    func textStart(ofLine line: Int) -> Int { line < lineCount ? text.lines[line].start : text.bytes.count }

    /// The white space that a line starts with.
    func whiteSpace(ofLine line: Int) -> String {
        let line = text.lines[line]
        return String(decoding: text.bytes[line.start..<max(line.start, line.textStart)], as: UTF8.self)
    }

    /// Lines with the page's own line breaks, to be put before a line or at the page's end.
    func joined(_ lines: [String], at line: Int, isAtEnd: Bool) -> String {
        let lineBreak = lineBreak(before: line)
        // Behind a last line without a break, the break comes first.
        if isAtEnd, let last = text.lines.last, last.end == text.bytes.count {
            return lines.map { lineBreak + $0 }.joined()
        }
        return lines.map { $0 + lineBreak }.joined()
    }

    /// The break at the end of the line above a place; where that is none, the first of the page; LF where there is none.
    private func lineBreak(before line: Int) -> String {
        for above in [line - 1, 0] where text.lines.indices.contains(above) {
            let found = text.bytes[text.lines[above].end..<textStart(ofLine: above + 1)]
            // LS and PS part lines, but nobody writes them between the lines of a comment.
            if !found.isEmpty && found.count <= 2 { return String(decoding: found, as: UTF8.self) }
        }
        return "\n"
    }
}
