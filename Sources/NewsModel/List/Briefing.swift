/// How much there is to skim and to read: "12 stories, 9 min to skim, 41 to read".
public struct Briefing: Equatable, Sendable {
    /// How many stories.
    public private(set) var stories = 0
    /// Minutes to read all of them.
    public private(set) var minutesToRead = 0
    private var toSkim = ReadingAmount()

    /// Makes an empty one.
    public init() {}

    /// Counts an article in: its headline, the first paragraph of its summary, and its key points are what is skimmed.
    public mutating func add(_ listing: ArticleListing) {
        stories += 1
        minutesToRead += listing.readingMinutes
        for text in [listing.headline] + listing.unrepeatedSummary.prefix(1) + (listing.keyPoints?.points ?? []) {
            toSkim.add(text)
        }
    }

    /// Minutes to skim all of them.
    public var minutesToSkim: Int { toSkim.minutes }

    /// The whole in a line.
    public var text: String {
        "\(stories) \(stories == 1 ? "story" : "stories"), \(minutesToSkim) min to skim, \(minutesToRead) to read"
    }
}
