import NewsModel

/// The text of a page, in lines.
struct PageText: Sendable {
    /// The text as valid UTF-8, without a byte order mark.
    let bytes: [UInt8]
    /// Its lines as their author had them; none where there is no text.
    let lines: [SourceLine]
    /// The links that were told apart from the text of lines, by line.
    let links: [(line: Int, link: Link)]
    /// How many rows the lines take.
    let rowCount: Int
    /// What the page is encoded in.
    let encoding: TextEncoding
    /// Whether something was malformed and is U+FFFD now.
    let isRepaired: Bool

    /// Reads bytes in whatever they are encoded in.
    init(_ page: [UInt8]) throws(PageError) { self.init(try DecodedText(page)) }

    private init(_ text: DecodedText) {
        bytes = text.bytes
        encoding = text.encoding
        isRepaired = text.isRepaired
        let rows = bytes.withUnsafeBufferPointer { bytes in
            Self.spans(of: bytes).enumerated().map { SourceLine($1, in: bytes, row: $0) }
        }
        rowCount = rows.count
        let unrendered = UnrenderedLines(rows)
        lines = unrendered.lines
        links = unrendered.links
    }

    /// Some lines, a few of them left blank, and with a headline that is told apart from them.
    func lines(_ range: Range<Int>, clearedOf blanked: some Collection<Int>, headline: Int?) -> ArraySlice<SourceLine> {
        var lines = lines[range]
        for index in blanked { lines[index] = lines[index].with(text: "", as: lines[index].form) }
        if let headline { lines[headline] = lines[headline].with(text: lines[headline].text, as: .title) }
        return lines
    }

    /// The text of a line with the white space behind it, but without that before it.
    func rawText(of line: SourceLine) -> Substring {
        String(decoding: bytes[line.textStart..<max(line.textStart, line.end)], as: UTF8.self)[...]
    }

    /// Hands over what stands in the rows of a line, without white space at their ends.
    func forEachRow(of line: SourceLine, _ visit: (String) -> Void) {
        guard line.isChanged else { return visit(line.text) }
        let texts = bytes[line.start..<line.end].withUnsafeBufferPointer { bytes in
            Self.spans(of: bytes).map { SourceLine($0, in: bytes, row: 0).text }
        }
        // The last row may be blank, and then nothing of it is there.
        for number in 0..<line.rows.count { visit(number < texts.count ? texts[number] : "") }
    }

    /// The line that a text without line breaks makes.
    static func line(_ text: String) -> SourceLine {
        var text = text
        return text.withUTF8 { SourceLine(0..<$0.count, in: $0, row: 0) }
    }

    /// The lines of bytes without their breaks: LF, CR LF, CR, LS and PS (UAX #14, but for VT, FF and NEL, which old
    /// programs put inside lines).
    ///
    /// A break at the end of the text begins no further line.
    static func spans(of bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        var start = 0
        var index = 0
        let span = bytes.span
        while true {
            // Most bytes begin no break, which is told of many at once.
            index = span.firstPlace(from: index) { $0.equal(to: 0x0a) | $0.equal(to: 0x0d) | $0.equal(to: 0xe2) }
            guard index < bytes.count else { break }
            let length = breakLength(bytes, at: index)
            if length == 0 {
                index += 1
            } else {
                spans.append(start..<index)
                index += length
                start = index
            }
        }
        if start < bytes.count { spans.append(start..<bytes.count) }
        return spans
    }

    /// The bytes of the line break at an offset, 0 where there is none.
    static func breakLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch bytes[index] {
        case 0x0a: return 1
        case 0x0d: return index + 1 < bytes.count && bytes[index + 1] == 0x0a ? 2 : 1
        case 0xe2:
            let isSeparator =
                index + 2 < bytes.count && bytes[index + 1] == 0x80
                && (bytes[index + 2] == 0xa8 || bytes[index + 2] == 0xa9)
            return isSeparator ? 3 : 0
        default: return 0
        }
    }
}

extension SourceLine {
    fileprivate init(_ span: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, row: Int) {
        var content = span
        var indent = 0
        while true {
            let length = WhiteSpace.length(bytes, in: content)
            if length == 0 { break }
            indent = bytes[content.lowerBound] == 0x09 ? (indent / 8 + 1) * 8 : indent + 1
            content = (content.lowerBound + length)..<content.upperBound
        }
        while true {
            let length = WhiteSpace.lengthAtEnd(bytes, in: content)
            if length == 0 { break }
            content = content.lowerBound..<(content.upperBound - length)
        }
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[content]), as: UTF8.self)
        self.init(
            start: span.lowerBound, end: span.upperBound, textStart: content.lowerBound,
            indent: content.isEmpty ? 0 : indent, text: text)
        rows = row..<(row + 1)
    }
}
