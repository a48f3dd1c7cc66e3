/// Where a comment that was written into a page ends.
enum StampedComment {
    /// The line behind the comment that begins at a line; nil where none that was written into the page does.
    static func end(at index: Int, in lines: [SourceLine]) -> Int? {
        guard CommentShape.stampedHead(at: index, in: lines) != nil else { return nil }
        let indent = lines[index].indent
        return lines[(index + 2)...].indices.first { endsText(at: $0, in: lines, indent: indent) } ?? lines.count
    }

    /// The lines of a range that are no part of such comments.
    static func others(in range: Range<Int>, of lines: [SourceLine]) -> some Sequence<Int> {
        sequence(state: range.lowerBound) { index in
            while index < range.upperBound, let end = end(at: index, in: lines) { index = end }
            guard index < range.upperBound else { return nil }
            defer { index += 1 }
            return index
        }
    }

    /// Whether the text of such a comment, which is indented so far, ends before a line.
    static func endsText(at index: Int, in lines: [SourceLine], indent: Int) -> Bool {
        let line = lines[index]
        if line.isBlank || line.indent < indent || CommentShape.head(at: index, in: lines) != nil { return true }
        return !CommentText.isEscaped(line.text) && CommentShape.isStructure(line)
    }
}
