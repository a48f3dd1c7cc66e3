import NewsModel

/// A block, and how well it supports a point.
struct RankedBlock: Equatable {
    /// The place of the block in the story.
    let block: Int
    /// How well it supports the point; comparable only with others of the same ranking.
    let score: Double
}

/// A way from a point to the blocks that support it.
protocol PassageRanker: Sendable {
    /// What the table calls it.
    var name: String { get }

    /// The blocks that support a point, the best first; empty where none does.
    func rank(point: String, among blocks: [Block]) -> [RankedBlock]
}

/// What is measured, a row of the table each. **A method is added here, in one line.**
let rankers: [any PassageRanker] = [
    BM25Ranker(), EvidenceRanker(),
]
