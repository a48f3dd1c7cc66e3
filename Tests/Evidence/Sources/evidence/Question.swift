import NewsModel

/// What a ranker is asked, and what the right answer is.
struct Question {
    /// The point.
    let point: String
    /// Who made it.
    let origin: LabelledPoint.Origin
    /// The story.
    let blocks: [Block]
    /// The places of the blocks that support the point; empty where none does.
    let support: Set<Int>

    /// Finds a labelled point and its blocks on the page as it is read now; throws where the page has changed too much.
    init(_ label: LabelledPoint, on article: Article) throws(EvidenceError) {
        guard let point = label.reference.text(on: article), TextKey(of: point) == label.key else {
            throw .otherPoint(page: label.page, key: label.key)
        }
        let blocks = article.story.blocks
        let keys = blocks.map { TextKey(of: $0.text) }
        var support: Set<Int> = []
        for name in label.support {
            // Where blocks begin alike, the nearest to where it was.
            let places = keys.indices.filter { keys[$0] == name.key }
            guard let place = places.min(by: { abs($0 - name.block) < abs($1 - name.block) }) else {
                throw .noBlock(page: label.page, key: name.key)
            }
            support.insert(place)
        }
        (self.point, origin, self.blocks, self.support) = (point, label.origin, blocks, support)
    }
}
