import NewsModel

/// How a comment is found again in a file that may have changed since it was seen.
public enum AnsweredComment: Equatable, Sendable {
    /// By what it says; of several that say the same, the nearest to the place where it was seen in pre-order.
    case saying(CommentFingerprint, near: Int?)
    /// By its place in the tree.
    case at(CommentID)

    /// The comment's index in pre-order, nil where it is gone.
    func index(in comments: CommentForest) -> Int? {
        switch self {
        case .at(let id): return comments.index(of: id)
        case .saying(let fingerprint, let hint):
            return comments.nodes.indices.nearest(to: hint ?? 0) { CommentFingerprint(comments[$0]) == fingerprint }
        }
    }
}
