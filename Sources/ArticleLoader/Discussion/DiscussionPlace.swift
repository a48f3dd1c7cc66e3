/// Where the comments of a page stand, in lines, and where new ones may be put in.
struct DiscussionPlace: Equatable, Sendable {
    /// Where each comment stands, in pre-order.
    var comments: [CommentPlace] = []
    /// The title above the comments, nil where there is none.
    var title: Int?
    /// The line before which a section of comments is made where there is none.
    var end: Int
}

/// Where a comment stands.
struct CommentPlace: Equatable, Sendable {
    /// Its lines, from its head to the last one of its text.
    var lines: Range<Int>
    /// The columns that it is indented, or would be where the page says its depth in words.
    var indent: Int
    /// Whether the page says its depth in words, as in "level 2".
    var isLeveled: Bool

    /// How many columns more than a comment a reply to it is indented.
    static let indentOfReply = 4
}
