import NewsModel

/// What a ranker finds for a point.
struct Ranking: Equatable {
    /// The places of the blocks that it leads to, the best first.
    let blocks: [Int]
    /// Whether it says that they support the point; else they are only the nearest.
    let isSupported: Bool
}

/// A way from a point to the blocks that support it.
protocol PassageRanker: Sendable {
    /// What the table calls it.
    var name: String { get }

    /// The blocks nearest to a point.
    func rank(point: String, among blocks: [Block]) -> Ranking
}

/// What is measured, a row of the table each. **A method is added here, in one line.**
let rankers: [any PassageRanker] = [
    BM25Ranker(), EvidenceRanker(),
]
