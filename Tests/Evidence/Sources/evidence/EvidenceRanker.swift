import NewsModel

/// The program's own way.
struct EvidenceRanker: PassageRanker {
    let name = "nutgraf"

    func rank(point: String, among blocks: [Block]) -> Ranking {
        let nearest = EvidenceFinder(blocks).passages(nearest: point)
        return Ranking(blocks: nearest.passages.map(\.block), isSupported: !nearest.support.isEmpty)
    }
}
