/// In which order the comments that answer the same one are shown.
public enum CommentOrder: String, CaseIterable, Sendable {
    /// As the page has them.
    case page
    /// The one posted last first; those without a time last.
    case newest
    /// The one with the most replies, at any depth, first.
    case mostReplies
}
