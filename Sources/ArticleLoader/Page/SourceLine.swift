/// One line of a page: a row of its text, or several where a program broke it to a width.
struct SourceLine: Equatable, Sendable {
    /// Where the line starts, in bytes of the page's text.
    let start: Int
    /// Where it ends, before its line break.
    let end: Int
    /// Where its text starts, behind the white space.
    let textStart: Int
    /// Columns of white space before the text; a tab goes to the next multiple of eight.
    var indent: Int
    /// The text without white space at its ends.
    let text: String

    /// What it marks, where it holds nothing but a marker.
    let marker: Marker?
    /// Whether the text is one user-perceived character, as a badge is.
    let isSingleCharacter: Bool
    /// The first byte of the text, 0 where there is none: what tells at once that most lines are no items, titles or the like.
    let firstByte: UInt8
    /// The rows of the text that it takes.
    var rows: Range<Int> = 0..<1
    /// What marks say that it is.
    var form = LineForm.text
    /// Whether the text is another than that of the rows.
    var isChanged = false

    /// Whether there is nothing but white space.
    var isBlank: Bool { text.isEmpty }
}

extension SourceLine {
    /// A line of one row with what can be told of its text.
    init(start: Int, end: Int, textStart: Int, indent: Int, text: String) {
        self.start = start
        self.end = end
        self.textStart = textStart
        self.indent = indent
        self.text = text
        marker = text.isEmpty ? nil : Markers.marker(of: text)
        isSingleCharacter = CommentShape.isSingleCharacter(text)
        firstByte = text.utf8.first ?? 0
    }

    /// The line that goes on through a row below it, with the text of them all.
    func joined(through last: SourceLine, as text: String) -> SourceLine {
        var line = SourceLine(
            start: start, end: last.end, textStart: textStart, indent: indent, text: text)
        line.rows = rows.lowerBound..<last.rows.upperBound
        line.isChanged = true
        return line
    }

    /// The line with another text, as what marks say that it is; a title is not set in.
    func with(text: String, as form: LineForm) -> SourceLine {
        var line = SourceLine(
            start: start, end: end, textStart: textStart, indent: text.isEmpty || form == .title ? 0 : indent,
            text: text)
        line.rows = rows
        line.form = form
        line.isChanged = true
        return line
    }
}

extension ArraySlice<SourceLine> {
    /// The first line behind another one that is not blank, nil where there is none.
    func nextText(after index: Int) -> Int? {
        // By indices, since a closure would be handed a copy of each line.
        var next = index + 1
        while next < endIndex, self[next].text.isEmpty { next += 1 }
        return next < endIndex ? next : nil
    }
}

extension [SourceLine] {
    /// The first line behind another one that is not blank, nil where there is none.
    func nextText(after index: Int) -> Int? { self[...].nextText(after: index) }

    /// The line right behind another one, or the one behind that where it is blank; nil where both are, or at the end.
    func closeText(after index: Int) -> Int? { self[(index + 1)...].prefix(2).firstIndex { !$0.isBlank } }
}
