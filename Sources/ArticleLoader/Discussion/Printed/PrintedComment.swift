import NewsModel

/// A comment as a page prints it, and what its lines are.
struct PrintedComment: Equatable {
    /// Who, when and what; nil where it is no comment after all, as a pingback is none.
    var comment: Comment?
    /// Its lines, up to the last one that is not blank.
    var lines: Range<Int>
    /// What each of its lines is, and each blank one behind it that was looked at.
    var roles: [LineRole]
    /// How deep in the thread the page says that it is, 0 being the outermost; nil where only its indent tells.
    var depth: Int?

    /// The line behind all that was looked at.
    var end: Int { lines.lowerBound + roles.count }
}
