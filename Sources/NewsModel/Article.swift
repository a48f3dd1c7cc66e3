/// One page of news: the key points first, the story next, the conversation after.
public struct Article: Equatable, Sendable {
    /// What is to be skimmed before the story; nil where the page has nothing and no points can be taken out of the story.
    public var digest: Digest?
    /// The story itself; its headline is nil and its blocks are empty where the page has none.
    public var story: Story
    /// What readers said, and the rules for saying more.
    public var discussion: Discussion
    /// The tags of the page's header lines, in their order.
    public var tags: [String]

    /// Makes an article of its three parts.
    public init(
        digest: Digest? = nil, story: Story = Story(), discussion: Discussion = Discussion(), tags: [String] = []
    ) {
        self.digest = digest
        self.story = story
        self.discussion = discussion
        self.tags = tags
    }

    /// The headline to list the article under: the story's, else the digest's; nil where neither has one.
    public var headline: String? { story.headline ?? digest?.headline }

    /// The minutes it takes to read: the page's own figure, else the one computed from the story's text.
    public var readingMinutes: Int { digest?.readingMinutes ?? ReadingTime.minutes(for: story) }
}

/// What stands above a story to be skimmed in its place.
public struct Digest: Equatable, Sendable {
    /// The digest's own headline, often longer or plainer than the story's.
    public var headline: String?
    /// The paragraphs of the summary.
    public var summary: [String]
    /// The list of key points, nil where the page has none and none can be taken out of the story.
    public var keyPoints: KeyPoints?
    /// The reading time that the page states, in minutes.
    public var readingMinutes: Int?

    /// Makes a digest.
    public init(
        headline: String? = nil, summary: [String] = [], keyPoints: KeyPoints? = nil, readingMinutes: Int? = nil
    ) {
        self.headline = headline
        self.summary = summary
        self.keyPoints = keyPoints
        self.readingMinutes = readingMinutes
    }

    /// The key points that the page prints; nil where it has none, though some were taken out of the story.
    public var publishedPoints: KeyPoints? { keyPoints?.origin == .published ? keyPoints : nil }
}

/// The few sentences that say what a story is about.
public struct KeyPoints: Equatable, Sendable {
    /// Where the points come from.
    public enum Origin: String, Sendable {
        /// The page prints them.
        case published
        /// They were taken out of the story.
        case extracted
    }

    /// What the page calls its points, after the label: "Key Points: *title*".
    public var title: String?
    /// The points, in order.
    public var points: [String]
    /// Where they come from.
    public var origin: Origin

    /// Makes a list of key points.
    public init(title: String? = nil, points: [String], origin: Origin = .published) {
        self.title = title
        self.points = points
        self.origin = origin
    }

    /// What stands above them wherever they are shown, so that nobody takes the program's choice for the editor's.
    public var label: String {
        switch origin {
        case .published: "Key points"
        case .extracted: "Key points · extracted"
        }
    }
}
