/// Where the discussion of a page begins, and how the page prints its comments.
struct DiscussionStart: Equatable, Sendable {
    /// How the comments of a page are told from one another.
    enum Shape: Equatable, Sendable {
        /// By a badge with a name, as in Nutgraf's own comments.
        case badges
        /// By a line that says who and when.
        case heads
        /// As the items of a list, with their text only; the indent is that of the outermost.
        case list(indent: Int)
    }

    /// The line: the title's, the form's, or that of the first comment.
    let line: Int
    /// The title above the comments, nil where there is none.
    let title: Int?
    /// How the comments are printed.
    let shape: Shape
}
