import NewsModel

/// What the header lines or the front matter of a page say.
struct PageHeader: Equatable, Sendable {
    /// The fields that are understood, in any case; others are left alone.
    enum Field: String, CaseIterable {
        case title, date, author, source, link, tags
    }

    /// The lines that it takes, with the blank line or the marks around it.
    var lines: Range<Int> = 0..<0
    /// The headline of the story.
    var title: String?
    /// When the story was published.
    var date: Timestamp?
    /// Who wrote it.
    var author: String?
    /// The agency or outlet.
    var source: String?
    /// Where the page came from.
    var link: String?
    /// Its tags.
    var tags: [String] = []
    /// What could not be understood.
    var warnings: [PageWarning] = []

    /// Whether there is a header.
    var isEmpty: Bool { lines.isEmpty }

    /// Reads the front matter of a page, or the header lines where it has none.
    static func of(_ lines: [SourceLine]) -> PageHeader {
        let matter = FrontMatter.read(lines)
        return matter.isEmpty ? HeaderLines.read(lines) : matter
    }

    /// Takes a field over; a repeated one counts the first time.
    mutating func set(_ field: Field, to value: String, line: Int) {
        guard !value.isEmpty else { return }
        switch field {
        case .title: title = title ?? value
        case .author: author = author ?? value
        case .source: source = source ?? value
        case .link: link = link ?? value
        case .tags: if tags.isEmpty { tags = Self.list(value) }
        case .date:
            guard date == nil else { return }
            date = DateParser.timestamp(value)
            if date == nil { warnings.append(.unreadableHeader(line: line + 1, field: "date")) }
        }
    }

    private static func list(_ value: String) -> [String] {
        value.split { $0 == "," || $0 == "、" || $0 == "，" }.map { String($0.trimming(where: \.isWhitespace)) }
            .filter { !$0.isEmpty }
    }
}

extension SourceLine {
    /// Whether a line ends a header as a blank one does: a new comment, with blank lines, may be put in above it, and no
    /// line of a comment is to become a part of the header.
    var startsDiscussion: Bool {
        marker == .comments || marker == .commentForm
    }
}
