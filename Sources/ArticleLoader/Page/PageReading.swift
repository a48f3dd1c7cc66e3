import NewsModel

/// What was understood of a page.
public struct PageReading: Equatable, Sendable {
    /// The article.
    public let article: Article
    /// What was doubtful, in the order of the page.
    public let warnings: [PageWarning]
    /// What each line was taken for.
    public let lines: [LineReading]
    /// Where comments stand and may be put in.
    let discussionPlace: DiscussionPlace
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
