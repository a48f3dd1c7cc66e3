import NewsModel

/// The program's own way.
struct EvidenceRanker: PassageRanker {
    let name = "nutgraf"

    func rank(point: String, among blocks: [Block]) -> [RankedBlock] {
        EvidenceFinder(blocks).evidence(for: point).map { RankedBlock(block: $0.block, score: $0.score) }
    }
}
