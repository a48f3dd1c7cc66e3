import NewsModel

/// A page that comments are written into: its bytes by lines, and what it is read as, for whatever is done with it.
public struct WritablePage: Sendable {
    /// A part of the page: in its bytes, and in the text that they are read as.
    struct Part {
        var bytes: Range<Int>
        var text: Range<Int>
    }

    /// The page's bytes.
    public let bytes: [UInt8]
    /// What it is read as.
    let reading: PageReading
    /// Its text.
    let text: PageText
    /// Where the text's lines are in the bytes.
    private let spans: [Range<Int>]

    /// Reads a page; throws where its lines are not the same in the bytes as in the text, as with a line break that only
    /// the converter knows.
    public init(_ page: [UInt8]) throws(WritingError) {
        bytes = page
        text = try Self.text(of: page)
        reading = PageReader.read(text)
        spans = EncodedLines.spans(of: page, in: text.encoding)
        guard spans.count == text.rowCount else { throw .ambiguous(text.encoding) }
    }

    /// The article.
    public var article: Article { reading.article }

    /// The article's comments.
    public var comments: CommentForest { article.discussion.comments }

    private static func text(of page: [UInt8]) throws(WritingError) -> PageText {
        do {
            return try PageText(page)
        } catch {
            throw .unreadable(error)
        }
    }

    // MARK: Writing

    /// The page with a text in the place of a part, as far as it is read as the article that is expected; nil where it is read
    /// as another one. `written` are the text's bytes.
    func replacing(
        _ part: Part, with new: String, expecting expected: Article
    ) throws(WritingError) -> (page: [UInt8], written: [UInt8])? {
        guard let written = text.encoding.encode(new) else {
            throw .missing(text.encoding.firstMissing(in: new) ?? "\u{fffd}", text.encoding)
        }
        let page = bytes.replacing(part.bytes, with: written)
        let result = try Self.text(of: page)
        guard result.encoding == text.encoding, result.bytes == text.bytes.replacing(part.text, with: new.utf8) else {
            throw .ambiguous(text.encoding)
        }
        return PageReader.read(result).article == expected ? (page, written) : nil
    }

    /// The place before a line, or at the page's end.
    func place(beforeLine line: Int) -> Part {
        let (byte, character) = (start(ofLine: line), textStart(ofLine: line))
        return Part(bytes: byte..<byte, text: character..<character)
    }

    /// Lines without the break at their end.
    func part(ofLines lines: Range<Int>) -> Part {
        let last = lines.upperBound - 1
        return Part(
            bytes: start(ofLine: lines.lowerBound)..<span(ofLine: last).upperBound,
            text: textStart(ofLine: lines.lowerBound)..<text.lines[last].end)
    }

    /// Lines with their breaks. At the page's end, where the last line has none, it is the break above that came with them.
    func partWithBreaks(ofLines lines: Range<Int>) -> Part {
        let whole = Part(
            bytes: start(ofLine: lines.lowerBound)..<start(ofLine: lines.upperBound),
            text: textStart(ofLine: lines.lowerBound)..<textStart(ofLine: lines.upperBound))
        guard lines.lowerBound > 0, span(ofLine: lines.upperBound - 1).upperBound == bytes.count else { return whole }
        let above = lines.lowerBound - 1
        return Part(
            bytes: span(ofLine: above).upperBound..<whole.bytes.upperBound,
            text: text.lines[above].end..<whole.text.upperBound)
    }

    // MARK: Lines

    /// How many lines there are.
    var lineCount: Int { text.lines.count }

    /// Whether there is such a line, and it has nothing but white space.
    func isBlank(_ line: Int) -> Bool {
        text.lines.indices.contains(line) && text.lines[line].isBlank && !text.lines[line].isChanged
    }

    /// Where a line starts in the bytes, or their end for the line behind the last one.
    func start(ofLine line: Int) -> Int {
        line < lineCount ? spans[text.lines[line].rows.lowerBound].lowerBound : bytes.count
    }

    /// Where a line stands in the bytes, from its first row to its last one, without the line break behind it.
    private func span(ofLine line: Int) -> Range<Int> {
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
    private func textStart(ofLine line: Int) -> Int { line < lineCount ? text.lines[line].start : text.bytes.count }

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

extension [UInt8] {
    /// The bytes with others in the place of a range.
    fileprivate func replacing(_ range: Range<Int>, with new: some Sequence<UInt8>) -> [UInt8] {
        self[..<range.lowerBound] + Array(new) + self[range.upperBound...]
    }
}
