import NewsModel

/// The marks that a program put into the text of a page, and the text without them.
struct RenderedMarks {
    private let references: LinkReferences
    /// Whether there are brackets at all.
    private let hasBrackets: Bool
    /// Whether the text is Markdown.
    private let isMarkdown: Bool
    /// Whether titles stand between stars, and the words of links have underscores for spaces: html2text.
    private let hasStars: Bool

    /// The deepest a title is set in where it is one: further in stands code.
    private static let deepestTitle = 3
    /// How many titles with signs before them make Markdown: one alone is a hash tag, or a comment in code.
    private static let fewestTitles = 2

    /// Looks at the rows of a page.
    init(of rows: [SourceLine]) {
        hasBrackets = rows.contains { $0.text.hasByte(UInt8(ascii: "]")) }
        references = hasBrackets ? LinkReferences(of: rows) : LinkReferences()
        var titles = 0
        var hasStars = false
        var hasLinks = false
        for index in rows.indices {
            switch rows[index].firstByte {
            case UInt8(ascii: "#")
            where rows[index].indent <= Self.deepestTitle && TitleMarks.behindSigns(rows[index].text) != nil:
                titles += 1
            case UInt8(ascii: "*") where TitleMarks.betweenStars(rows[index].text) != nil: hasStars = true
            default: break
            }
            if hasBrackets, !hasLinks, rows[index].text.hasByte(UInt8(ascii: "]")) {
                hasLinks = rows[index].text.contains("](")
            }
        }
        let beginsWithTitle = rows.first { !$0.isBlank }.map { TitleMarks.behindSigns($0.text) != nil } ?? false
        isMarkdown = titles >= Self.fewestTitles || titles == 1 && (hasLinks || beginsWithTitle)
        self.hasStars = hasStars
    }

    /// Whether a line that begins with a byte may have marks; where the page has no other ones, only lines that are nothing but
    /// marks have some.
    func mayBe(inLineWith firstByte: UInt8) -> Bool {
        hasBrackets || isMarkdown || hasStars || FieldMarks.mayBegin(with: firstByte)
    }

    /// The line without marks, as what it is by them, and the links in it; nil where it has none.
    func removed(from line: SourceLine) -> (line: SourceLine, links: [Link])? {
        guard !line.isBlank, line.form == .text else { return nil }
        if references.contain(line) { return (line.with(text: "", as: .reference), []) }
        var text = line.text
        var links: [Link] = []
        if references.areNumbered, let numbers = LinkNumbers(in: text) {
            text = numbers.removed(from: text).trimmingSpaces
            links = numbers.numbers.compactMap { references.addresses[$0] }.map { Link(address: $0) }
        }
        let isPicture = hasStars && text.hasPrefix("[") && text.hasSuffix("]")
        if text.isEmpty || isPicture || FieldMarks.isAll(of: text) {
            return (line.with(text: "", as: .mark), links)
        }
        if hasBrackets,
            let found = MarkdownLinks(in: text, isMarkdown: isMarkdown, addresses: references.addresses)
        {
            text = found.text
            links += found.links
            if text.isEmpty { return (line.with(text: "", as: .mark), links) }
        }
        if let title = title(text, indent: line.indent) { return (line.with(text: title, as: .title), links) }
        if isMarkdown { text = MarkdownEscapes.removed(from: text) }
        if hasStars { text = UnderlinedWords.parted(in: text) }
        return text == line.text ? nil : (line.with(text: text, as: .text), links)
    }

    /// Whether a row is a title by its marks.
    func isTitle(_ row: SourceLine) -> Bool { title(row.text, indent: row.indent) != nil }

    private func title(_ text: String, indent: Int) -> String? {
        if hasStars, let title = TitleMarks.betweenStars(text) { return title }
        guard isMarkdown, indent <= Self.deepestTitle, let title = TitleMarks.behindSigns(text) else { return nil }
        return title.isEmpty ? nil : MarkdownEscapes.removed(from: title)
    }
}
