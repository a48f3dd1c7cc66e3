import NewsModel

/// What was understood of a page.
public struct PageReading: Sendable {
    /// The article.
    public let article: Article
    /// What was doubtful, in the order of the page.
    public let warnings: [PageWarning]
    /// The page's text.
    let page: PageText
    /// What each of its lines was taken for.
    let roles: [LineRole]
    /// The lines that were taken for no part of the article by their look and place, with what spoke most for that.
    let furniture: [Int: FurnitureReason]
    /// Where comments stand and may be put in.
    let discussionPlace: DiscussionPlace

    /// What each line was taken for, a row of the text each; seldom somebody asks.
    public var lines: [LineReading] {
        var lines: [LineReading] = []
        lines.reserveCapacity(page.rowCount)
        for (index, line) in page.lines.enumerated() {
            let role = line.form.role ?? roles[index]
            let reason = furniture[index].map(LineReason.furniture) ?? .role(role)
            page.forEachRow(of: line) { lines.append(LineReading(text: $0, role: role, reason: reason)) }
        }
        return lines
    }
}

/// What a line of a page was taken for.
public struct LineReading: Equatable, Sendable {
    /// The text without white space at its ends.
    public let text: String
    /// What it was taken for.
    public let role: LineRole
    /// Why.
    public let reason: LineReason
}
