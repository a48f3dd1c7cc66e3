/// Where the discussion of a page begins, and how the page prints its comments.
struct DiscussionStart: Equatable, Sendable {
    /// How the comments of a page are told from one another.
    enum Shape: Equatable, Sendable {
        /// By a badge with a name, as in Nutgraf's own comments.
        case badges
        /// By a line above each that says who and when.
        case heads
        /// By such a line below each; the last of them.
        case signed(last: Int)
        /// By a name above and the time below; the last line with a time.
        case dated(last: Int)
        /// By nothing but a name above each.
        case named
        /// As the items of a list, with their text only; the indent is that of the outermost.
        case list(indent: Int)
        /// As paragraphs, with their text only.
        case unsigned

        /// Whether another comment may follow where something else stands between: only heads and times are sure enough.
        var goesOnAfterOtherText: Bool {
            switch self {
            case .badges, .heads, .signed, .dated: true
            case .named, .list, .unsigned: false
            }
        }
    }

    /// The line: the title's, the form's, or that of the first comment.
    let line: Int
    /// The title above the comments, nil where there is none.
    let title: Int?
    /// How the comments are printed.
    let shape: Shape
}
