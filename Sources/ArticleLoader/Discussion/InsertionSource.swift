/// The original bytes of a page by lines, for what is put in between them.
struct InsertionSource {
    private let page: [UInt8]
    private let spans: [Range<Int>]
    /// Where the text starts, behind a byte order mark.
    private let textStart: Int

    /// Divides a page into the same lines as its reading has: repairing what is not UTF-8 makes and takes no line break.
    init(_ page: [UInt8]) {
        let textStart = page.starts(with: PageText.byteOrderMark) ? PageText.byteOrderMark.count : 0
        self.page = page
        self.textStart = textStart
        spans = page.withUnsafeBufferPointer { bytes in
            PageText.spans(of: UnsafeBufferPointer(rebasing: bytes[textStart...]))
                .map { ($0.lowerBound + textStart)..<($0.upperBound + textStart) }
        }
    }

    /// How many lines there are.
    var lineCount: Int { spans.count }

    /// Whether a line has nothing but white space.
    func isBlank(_ line: Int) -> Bool { PageText.line(String(decoding: page[spans[line]], as: UTF8.self)).isBlank }

    /// Where a line starts, or the page's end for the line behind the last one.
    func start(ofLine line: Int) -> Int { line < spans.count ? spans[line].lowerBound : page.count }

    /// The white space that a line starts with.
    func whiteSpace(ofLine line: Int) -> [UInt8] {
        let start = PageText.line(String(decoding: page[spans[line]], as: UTF8.self)).textStart
        return Array(page[spans[line]].prefix(start))
    }

    /// Lines with the page's own line breaks, to be put before a line or at the page's end.
    func joined(_ lines: [String], at line: Int, isAtEnd: Bool) -> [UInt8] {
        let lineBreak = lineBreak(before: line)
        // Behind a last line without a break, the break comes first.
        if isAtEnd, let last = spans.last, last.upperBound == page.count {
            return lines.flatMap { lineBreak + Array($0.utf8) }
        }
        return lines.flatMap { Array($0.utf8) + lineBreak }
    }

    /// The break at the end of the line above a place; where that is none, the first of the page; LF where there is none.
    private func lineBreak(before line: Int) -> [UInt8] {
        for above in [line - 1, 0] where spans.indices.contains(above) {
            let end = spans[above].upperBound
            let next = above + 1 < spans.count ? spans[above + 1].lowerBound : page.count
            let found = Array(page[end..<next])
            // LS and PS part lines, but nobody writes them between the lines of a comment.
            if !found.isEmpty && found.count <= 2 { return found }
        }
        return [0x0a]
    }
}
