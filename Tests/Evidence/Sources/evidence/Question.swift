import NewsModel

/// What a ranker is asked, and what the right answer is.
struct Question {
    /// The point.
    let point: String
    /// What kind of point it is.
    let kind: Kind
    /// The story.
    let blocks: [Block]
    /// The places of the blocks that support the point; empty where none does.
    let support: Set<Int>

    /// What kind of point is asked about.
    enum Kind: Equatable {
        /// One with labels, by who made it.
        case labelled(LabelledPoint.Origin)
        /// One of another page in the same language: nothing supports it.
        case foreign
    }

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
        (self.point, kind, self.blocks, self.support) = (point, .labelled(label.origin), blocks, support)
    }

    /// Asks about a point of another page.
    private init(foreign point: String, blocks: [Block]) {
        (self.point, kind, self.blocks, support) = (point, .foreign, blocks, [])
    }

    /// The labelled points as foreign ones: each on the next page of its language by name, the first after the last; none
    /// in a language with one page.
    static func foreign(_ labels: [LabelledPoint], from pages: inout PageShelf) throws(EvidenceError) -> [Question] {
        var questions: [Question] = []
        for label in labels {
            let others = Set(labels.filter { $0.language == label.language }.map(\.page)).sorted()
            guard let place = others.firstIndex(of: label.page), others.count > 1 else { continue }
            let page = try pages.article(label.page)
            guard let point = label.reference.text(on: page) else {
                throw .otherPoint(page: label.page, key: label.key)
            }
            let other = try pages.article(others[(place + 1) % others.count])
            questions.append(Question(foreign: point, blocks: other.story.blocks))
        }
        return questions
    }
}
