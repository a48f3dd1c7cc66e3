/// Which article: the absolute path of its file, so that it is the same whatever folder the reader was started on.
public struct ArticleID: Hashable, Comparable, Sendable {
    /// The path.
    public let path: String

    /// Makes the id of a path.
    public init(path: String) { self.path = path }

    /// By path.
    public static func < (a: ArticleID, b: ArticleID) -> Bool { a.path < b.path }
}

/// What the front page needs to know of an article.
public struct ArticleListing: Equatable, Sendable {
    /// Which article.
    public var id: ArticleID
    /// Its headline, or the name of its file where it has none.
    public var headline: String
    /// The paragraphs to preview: the summary, else the standfirst, else the first paragraph.
    public var summary: [String]
    /// Its key points.
    public var keyPoints: KeyPoints?
    /// Where it comes from.
    public var source: String?
    /// When it was published, else when its file was changed.
    public var date: Timestamp
    /// Minutes to read.
    public var readingMinutes: Int
    /// How many comments it has.
    public var commentCount: Int
    /// What the reader did with it.
    public var marks: ReadingMarks
    /// The subfolder of the articles' folder that it is in, the topmost one; empty for none.
    public var section: String
    /// The passage that a search found; nil where none was looked for.
    public var passage: String?
    /// The other articles that say the same; empty where that was not looked up.
    public var copies: [ArticleCopy] = []

    /// Makes a listing.
    public init(
        id: ArticleID, headline: String, summary: [String], keyPoints: KeyPoints?, source: String?, date: Timestamp,
        readingMinutes: Int, commentCount: Int, marks: ReadingMarks, section: String = "", passage: String? = nil
    ) {
        self.id = id
        self.headline = headline
        self.summary = summary
        self.keyPoints = keyPoints
        self.source = source
        self.date = date
        self.readingMinutes = readingMinutes
        self.commentCount = commentCount
        self.marks = marks
        self.section = section
        self.passage = passage
    }

    /// Makes the listing of a loaded article.
    public init(id: ArticleID, article: Article, fileDate: Timestamp, marks: ReadingMarks) {
        let name = id.path.split(separator: "/").last.map(String.init) ?? id.path
        let summary: [String] =
            if let digest = article.digest, !digest.summary.isEmpty {
                digest.summary
            } else if let standfirst = article.story.standfirst {
                [standfirst]
            } else {
                article.story.blocks.prefix(1).map(\.text)
            }
        self.init(
            id: id, headline: article.headline ?? name, summary: summary, keyPoints: article.digest?.keyPoints,
            source: article.story.source, date: article.story.published ?? fileDate,
            readingMinutes: article.readingMinutes, commentCount: article.discussion.comments.count, marks: marks)
    }
}

/// Another article that says the same as one.
public struct ArticleCopy: Equatable, Sendable {
    /// Which article.
    public var id: ArticleID
    /// Where it comes from.
    public var source: String?

    /// Names a copy.
    public init(id: ArticleID, source: String?) {
        self.id = id
        self.source = source
    }
}

/// A mark that the reader sets and takes away.
public enum ReadingMark: CaseIterable, Equatable, Sendable {
    case read, starred

    /// Where an article's marks hold it.
    public var field: WritableKeyPath<ReadingMarks, Bool> { self == .read ? \.isRead : \.isStarred }
}

/// What the reader did with an article.
public struct ReadingMarks: Equatable, Sendable {
    /// Whether it was read.
    public var isRead: Bool
    /// Whether it is starred.
    public var isStarred: Bool
    /// Whether a comment on it was begun and not posted.
    public var hasDraft: Bool
    /// Whether its story is another one since it was read.
    public var isChanged: Bool

    /// Makes marks.
    public init(isRead: Bool = false, isStarred: Bool = false, hasDraft: Bool = false, isChanged: Bool = false) {
        self.isRead = isRead
        self.isStarred = isStarred
        self.hasDraft = hasDraft
        self.isChanged = isChanged
    }
}

extension ArticleListing {
    /// The summary without paragraphs of the story that extracted points are taken out of, and so say again.
    public var unrepeatedSummary: [String] {
        guard let keyPoints, keyPoints.origin == .extracted else { return summary }
        return summary.filter { paragraph in !keyPoints.points.contains { paragraph.contains($0) } }
    }
}
