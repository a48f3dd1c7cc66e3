/// Finds the passages of a story that key points are about.
///
/// A point is compared with each sentence, and with each block, by the words that they share: in any form, as the numbers that
/// they say, as initials of a name. A word counts the more the fewer sentences have it (inverse document frequency; Spärck
/// Jones 1972), and small words hardly at all.
public struct EvidenceFinder: Sendable {
    private struct Sentence {
        var block: Int
        var range: Range<Int>
        /// The words by their numbers in the vocabulary, with how often each is there.
        var words: [Int: Int]
        var length: Double
    }

    /// What is looked through of a story, in bytes: the rest of one that is longer is left out.
    private static let mostBytes = 1 << 20
    /// A passage with a lower score does not support a point. Tuned, as the weights, on the labelled half that is for that.
    public static let threshold = 0.08

    private var sentences: [Sentence] = []
    /// The sentences of each block.
    private var blocks: [Range<Int>] = []
    private var vocabulary = Vocabulary()
    private var averageLength = 1.0
    private var averageBlock = 1.0

    /// Reads a story.
    public init(_ story: [Block]) {
        var bytes = 0
        for (number, block) in story.enumerated() {
            let text = block.text
            let first = sentences.count
            bytes += text.utf8.count
            if bytes <= Self.mostBytes {
                for range in SentenceSplitter.ranges(in: text) { add(text, range, block: number) }
            }
            blocks.append(first..<sentences.count)
        }
        let words = sentences.reduce(0) { $0 + $1.length }
        averageLength = max(1, words / Double(max(1, sentences.count)))
        averageBlock = max(1, words / Double(max(1, blocks.count { !$0.isEmpty })))
    }

    private mutating func add(_ text: String, _ range: Range<Int>, block: Int) {
        let utf8 = text.utf8
        let first = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        let words = StoryWords(text[first..<utf8.index(first, offsetBy: range.count)]).words
        guard !words.isEmpty else { return }
        let counts = vocabulary.add(words, sentence: sentences.count)
        sentences.append(Sentence(block: block, range: range, words: counts, length: Double(words.count)))
    }

    // MARK: Finding

    /// The passages that support a point, the best first, one a block; none where the story does not.
    public func evidence(for point: String, limit: Int = 3) -> [Evidence] {
        Array(ranking(for: point).prefix { $0.score >= Self.threshold }.prefix(limit))
    }

    /// All blocks that have something of a point, the best first, each with its best sentence.
    public func ranking(for point: String) -> [Evidence] {
        let words = vocabulary.wanted(StoryWords(point).words, sentences: sentences.count)
        let total = words.reduce(0) { $0 + $1.weight }
        guard total > 0 else { return [] }
        var likenesses = blocks.indices.map { likeness(of: $0, to: words, total: total) }
        // A paragraph goes on with what the one before it speaks of, and is understood by that.
        let unions = likenesses.map(\.union)
        for block in likenesses.indices {
            let near = [block - 1, block + 1].filter(unions.indices.contains).map { unions[$0] }
            likenesses[block].context =
                words.indices.reduce(0.0) { sum, place in
                    let own = unions[block][place]
                    return sum + words[place].weight * max(own, near.map { $0[place] }.max() ?? 0)
                } / total
        }
        return zip(blocks.indices, likenesses).compactMap { block, likeness in
            guard likeness.best > 0, let sentence = likeness.sentence else { return nil }
            return Evidence(block: block, sentence: sentences[sentence].range, score: likeness.score)
        }.sorted { ($1.score, $0.block) < ($0.score, $1.block) }
    }

    /// What a block has of a point.
    func likeness(of block: Int, to words: [WantedWord], total: Double) -> PassageLikeness {
        var likeness = PassageLikeness()
        var union = Array(repeating: 0.0, count: words.count)
        var counts = union
        var before = union
        var length = 0.0
        for index in blocks[block] {
            let sentence = sentences[index]
            var own = Array(repeating: 0.0, count: words.count)
            for (place, word) in words.enumerated() {
                let (best, amount) = word.likeness(in: sentence.words, sentence: index)
                own[place] = best
                union[place] = max(union[place], best)
                counts[place] += amount
            }
            length += sentence.length
            // A long sentence has more words by chance.
            let share = zip(words, own).reduce(0.0) { $0 + $1.0.weight * $1.1 } / total
            let score = share / (0.8 + 0.2 * max(1, sentence.length / averageLength))
            let both = zip(words, zip(own, before)).reduce(0.0) { $0 + $1.0.weight * max($1.1.0, $1.1.1) } / total
            likeness.pair = max(likeness.pair, both)
            if score > likeness.best {
                likeness.best = score
                likeness.sentence = index
            }
            before = own
        }
        likeness.union = union
        likeness.whole = zip(words, union).reduce(0.0) { $0 + $1.0.weight * $1.1 } / total
        // Robertson and Zaragoza 2009, 3.4, with k1 1.2 and b 0.75, as a share of what a block could have at most.
        let norm = 1.2 * (0.25 + 0.75 * length / averageBlock)
        likeness.weighted = zip(words, counts).reduce(0.0) { $0 + $1.0.weight * $1.1 / ($1.1 + norm) } / total
        return likeness
    }
}
