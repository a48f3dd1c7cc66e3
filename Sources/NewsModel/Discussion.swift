/// What readers said under a story, and the page's rules for saying more.
public struct Discussion: Equatable, Sendable {
    /// The comments, as a forest.
    public var comments: CommentForest
    /// The page's house rules for comments.
    public var guidelines: String?
    /// The fewest user-perceived characters a comment may have, nil where the page says none.
    public var minimumCharacters: Int?
    /// The most user-perceived characters a comment may have, nil where the page says none.
    public var maximumCharacters: Int?

    /// Makes a discussion.
    public init(
        comments: CommentForest = CommentForest(), guidelines: String? = nil, minimumCharacters: Int? = nil,
        maximumCharacters: Int? = nil
    ) {
        self.comments = comments
        self.guidelines = guidelines
        self.minimumCharacters = minimumCharacters
        self.maximumCharacters = maximumCharacters
    }

    /// The limits that a comment on this page has to keep.
    public var limits: CommentLimits {
        CommentLimits(minimum: minimumCharacters ?? CommentLimits.defaultMinimum, maximum: maximumCharacters)
    }
}

/// One reader's comment.
public struct Comment: Equatable, Sendable {
    /// The name it was signed with, empty where the page does not say.
    public var author: String
    /// What the page prints in the author's badge, usually the name's first letter.
    public var initial: String
    /// When it was posted, to the precision that the page gives.
    public var posted: Timestamp?
    /// What it says; lines are separated by line feeds.
    public var text: String

    /// Makes a comment.
    public init(author: String, initial: String? = nil, posted: Timestamp? = nil, text: String) {
        self.author = author
        self.initial = initial ?? Comment.initial(of: author)
        self.posted = posted
        self.text = text
    }

    /// What is shown as the name.
    public var shownName: String { author.isEmpty ? "Anonymous" : author }

    /// The badge for a name: its first letter or digit in upper case, "?" where it has none.
    public static func initial(of author: String) -> String {
        guard let first = author.first(where: { $0.isLetter || $0.isNumber }) else { return "?" }
        let upper = first.uppercased()
        // "ß" becomes "SS": a badge is one character.
        return upper.count == 1 ? upper : String(first)
    }
}
