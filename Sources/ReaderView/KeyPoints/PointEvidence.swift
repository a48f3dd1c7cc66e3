import NewsModel

/// The passages behind the key points of an article.
public struct PointEvidence: Equatable, Sendable {
    /// The story that they were looked for in.
    let blocks: [Block]
    /// The points.
    let points: [String]
    /// The passages nearest to each point, the best first.
    let passages: [NearestPassages]

    /// How many passages of a point are worth going to.
    private static let passagesPerPoint = 3

    /// Looks for them, which takes a while in a long story.
    public init(_ request: EvidenceRequest) {
        blocks = request.blocks
        points = request.points
        let finder = EvidenceFinder(request.blocks)
        passages = request.points.map { finder.passages(nearest: $0, limit: Self.passagesPerPoint) }
    }

    /// The points that nothing in the story supports, from 0.
    var unsupported: Set<Int> { Set(passages.indices.filter { passages[$0].support.isEmpty }) }

    /// The passages of a point that support it nearly as well as the best one.
    func strong(of point: Int) -> [Evidence] {
        let support = passages[point].support
        guard let best = support.first else { return [] }
        return support.filter { $0.score >= 0.85 * best.score }
    }
}

/// What passages are looked for.
public struct EvidenceRequest: Equatable, Sendable {
    /// The article.
    public var article: ArticleID
    /// Its story.
    var blocks: [Block]
    /// Its key points.
    var points: [String]

    /// Asks for those of an article; nil where it has no key points.
    init?(_ id: ArticleID, _ article: Article) {
        guard let points = article.digest?.keyPoints?.points, !points.isEmpty else { return nil }
        self.article = id
        blocks = article.story.blocks
        self.points = points
    }
}

/// The passage that the reader went to from a key point.
struct ReachedPassage: Equatable, Sendable {
    /// The point, from 0.
    var point: Int
    /// Which of its passages, from 0.
    var rank: Int
    /// The passage.
    var evidence: Evidence
}
