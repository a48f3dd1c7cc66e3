import NewsModel

/// The lines of a page as its author had them, where a program broke them to a width and put marks in.
struct UnrenderedLines {
    /// The lines, each with the rows of the text that it takes.
    private(set) var lines: [SourceLine]
    /// The links that were told apart from the text of lines, by line.
    private(set) var links: [(line: Int, link: Link)] = []
    /// How many lines there are yet.
    private var count = 0
    private let rows: [SourceLine]
    private let kept: KeptRows
    private let width: RenderedWidth?
    private let centre: CentredTitle?
    private let marks: RenderedMarks

    /// The longest row that may be a button, in bytes.
    private static let longestButton = 40
    /// The most rows that are taken for one line.
    static let mostRows = 2_000

    /// Puts the rows of a text together and takes the marks off.
    ///
    /// What was written into the page by Nutgraf, and what stands in its header, is left as it is and counts for nothing.
    init(_ rows: [SourceLine]) {
        self.rows = rows
        kept = KeptRows(rows)
        let others = kept.others(of: rows)
        width = RenderedWidth(of: others)
        centre = width.map { CentredTitle(column: $0.column, margin: ProseLine.margin(of: others[...])) }
        marks = RenderedMarks(of: others)
        // Most lines are as their rows, and stay where they are.
        lines = rows
        var index = 0
        while index < rows.count { index = add(from: index) }
        if count < rows.count { lines.removeLast(rows.count - count) }
        if let firstIndent = FirstIndent(of: lines, in: rows) {
            for index in lines.indices where !kept.contains(lines[index].rows.lowerBound) {
                lines[index] = firstIndent.removed(from: lines[index])
            }
        }
    }

    /// Adds the line that begins at a row and returns the row behind it.
    private mutating func add(from start: Int) -> Int {
        if rows[start].isBlank || kept.contains(start) {
            appendRow(start)
            return start + 1
        }
        if let end = endOfTitle(at: start) {
            let isUnderlined = end == start + 2 && TitleMarks.isUnderline(rows[start + 1], below: rows[start])
            let text = isUnderlined ? rows[start].text : JoinedText.of(rows[start..<end])
            append(rows[start].joined(through: rows[end - 1], as: text), as: .title)
            return end
        }
        if let quotation = QuotedRows.quotation(at: start, in: rows, kept) {
            append(rows[start].joined(through: rows[quotation.end - 1], as: quotation.text), as: .quoted)
            return quotation.end
        }
        let end = BadgeRows.end(at: start, in: rows, kept) ?? endOfParagraph(at: start)
        if end > start + 1 {
            append(rows[start].joined(through: rows[end - 1], as: JoinedText.of(rows[start..<end])), as: .text)
        } else if marks.mayBe(inLineWith: rows[start].firstByte), let unmarked = marks.removed(from: rows[start]) {
            append(unmarked.line, with: unmarked.links)
        } else {
            appendRow(start)
        }
        return end
    }

    /// Adds a row as it is.
    private mutating func appendRow(_ row: Int) {
        if count != row { lines[count] = rows[row] }
        count += 1
    }

    /// Adds a line of several rows without its marks, as what it is where they don't say that it is something else.
    private mutating func append(_ line: SourceLine, as form: LineForm) {
        let unmarked = marks.removed(from: line) ?? (line, [])
        let isOther = form != .text && unmarked.line.form == .text
        append(isOther ? unmarked.line.with(text: unmarked.line.text, as: form) : unmarked.line, with: unmarked.links)
    }

    private mutating func append(_ line: SourceLine, with found: [Link]) {
        for link in found { links.append((count, link)) }
        lines[count] = line
        count += 1
    }

    /// The row behind a title that begins at a row, nil where none does.
    private func endOfTitle(at start: Int) -> Int? {
        let next = start + 1
        if next < rows.count, TitleMarks.mayBeUnderline(rows[next]), !kept.contains(next),
            TitleMarks.isUnderline(rows[next], below: rows[start])
        {
            return start + 2
        }
        return centre?.end(at: start, in: rows, kept)
    }

    /// The row behind the last one of the paragraph, or the item of a list, that begins at a row.
    private func endOfParagraph(at start: Int) -> Int {
        guard width != nil else { return start + 1 }
        let isItem = Bullet.split(rows[start].text) != nil
        var end = start + 1
        while end < rows.count, end - start < Self.mostRows,
            goesOn(from: end - 1, start: start, isItem: isItem)
        { end += 1 }
        return end
    }

    /// Whether a line goes on from a row to the next one.
    private func goesOn(from index: Int, start: Int, isItem: Bool) -> Bool {
        let (row, next) = (rows[index], rows[index + 1])
        guard let width, !next.isBlank, !kept.contains(index + 1), row.marker == nil, next.marker == nil,
            width.isFull(row, before: next), Bullet.split(next.text) == nil, next.firstByte != UInt8(ascii: ">"),
            row.firstByte != UInt8(ascii: ">"),
            !CommentShape.isStructure(next) || next.isClosingSign, !marks.isTitle(next),
            !FieldMarks.isAll(of: next.text) || TitleMarks.areStars(row.text, next.text)
        else { return false }
        // A title goes on only where it was too long for its row.
        if marks.isTitle(row), next.text.unicodeScalars.first?.properties.isLowercase != true { return false }
        // A colon at the end of a paragraph leads to something else, which is seldom as wide.
        if row.text.hasSuffix(":"), let third = kept.other(from: index + 2, in: rows), !third.isBlank,
            !width.isFull(next, before: third)
        {
            return false
        }
        guard !row.hasColumns, !next.hasColumns,
            next.text.utf8.count > Self.longestButton || !CommentButtons.isButtons(next.text)
        else { return false }
        // The first row of a paragraph may be set in.
        let isFirst = index == start
        // An item goes on below its text, or below its bullet; a list within the list begins there, too.
        if isItem, next.indent >= rows[start].indent + 2 { return Bullet.nestedItem(next.text) == nil }
        return next.indent == row.indent || isFirst && FirstIndent.widths.contains(row.indent - next.indent)
    }
}

extension SourceLine {
    /// Whether there is nothing but the end of a sentence, or of what somebody said.
    fileprivate var isClosingSign: Bool {
        guard let sign = text.unicodeScalars.first, sign == text.unicodeScalars.last else { return false }
        return text.utf8.count <= 4 && (Quotation.isClosing(sign) || sign.isSentenceEnd || sign == "," || sign == "、")
    }
}
