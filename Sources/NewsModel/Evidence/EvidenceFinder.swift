/// Finds the passages of a story that key points are about.
///
/// Two measures are added. Words: how much of the point's words two neighbouring sentences have, in any form, as the numbers
/// that they say, as initials of a name. Grams: how much of the point's character grams the whole block has, which finds what
/// is worded otherwise. Both count what fewer passages have for more (inverse document frequency; Spärck Jones 1972).
public struct EvidenceFinder: Sendable {
    private struct Sentence {
        var range: Range<Int>
        /// How many words it has.
        var length: Double
    }

    /// What is looked through of a story, in bytes: the rest of one that is longer is left out.
    private static let mostBytes = 1 << 20
    /// How many words of a point are looked for at most: no editor writes a longer one, but a file may have it.
    private static let mostPointWords = 120
    /// How many sentences are looked through at most.
    private static let mostSentences = 20_000
    /// The least share of a point's bits that a passage has to have to support it: less is shared by chance, also by a
    /// story on something else. Tuned, as the other weights, on the labels that are for that (Tests/Evidence).
    private static let leastShare = 0.09
    /// How much more the grams count than the words.
    private static let gramWeight = 2.5

    private var sentences: [Sentence] = []
    /// The sentences of each block.
    private var blocks: [Range<Int>] = []
    private var vocabulary = Vocabulary()
    private var postings = GramPostings()
    private var averageLength = 1.0

    /// Reads a story.
    public init(_ story: [Block]) {
        var bytes = 0
        for block in story {
            let text = block.text
            let first = sentences.count
            bytes += text.utf8.count
            postings.addBlock()
            if bytes <= Self.mostBytes, sentences.count <= Self.mostSentences {
                for range in SentenceSplitter.ranges(in: text) { add(text, range) }
            }
            blocks.append(first..<sentences.count)
        }
        averageLength = max(1, sentences.reduce(0) { $0 + $1.length } / Double(max(1, sentences.count)))
    }

    private mutating func add(_ text: String, _ range: Range<Int>) {
        let utf8 = text.utf8
        let first = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        let words = StoryWords(text[first..<utf8.index(first, offsetBy: range.count)]).words
        guard !words.isEmpty else { return }
        for grams in vocabulary.add(words) { postings.add(grams) }
        sentences.append(Sentence(range: range, length: Double(words.count)))
    }

    // MARK: Finding

    /// The passages that have most of a point, the best first, one a block, and how many have enough to support it.
    public func passages(nearest point: String, limit: Int = 3) -> NearestPassages {
        let pointWords = Array(StoryWords(point).words.prefix(Self.mostPointWords))
        let words = vocabulary.wanted(pointWords)
        let bits = words.reduce(0) { $0 + $1.weight }
        let shares = postings.shares(of: vocabulary.grams(of: pointWords))
        let passages = blocks.indices.compactMap { block -> Evidence? in
            guard let (sentence, pair) = bestSentence(of: blocks[block], for: words) else { return nil }
            let score = (pair + Self.gramWeight * shares[block] * bits) / (1 + Self.gramWeight)
            return score > 0 ? Evidence(block: block, sentence: sentences[sentence].range, score: score) : nil
        }
        .sorted { ($1.score, $0.block) < ($0.score, $1.block) }
        .prefix(limit)
        let supporting = passages.prefix { $0.score >= Self.leastShare * bits }.count
        return NearestPassages(passages: Array(passages), supporting: supporting)
    }

    /// The sentence of a block that has most of some words, and what a sentence with the one before it has at most, in bits.
    private func bestSentence(of block: Range<Int>, for words: [WantedWord]) -> (sentence: Int, pair: Double)? {
        guard var sentence = block.first else { return nil }
        var (most, pair) = (0.0, 0.0)
        for index in block {
            let before = max(index - 1, block.lowerBound)
            var (alone, both) = (0.0, 0.0)
            for word in words {
                alone += word.weight * word.shares[index]
                both += word.weight * max(word.shares[index], word.shares[before])
            }
            // A long sentence has more words by chance.
            let share = alone / (0.8 + 0.2 * max(1, sentences[index].length / averageLength))
            if share > most { (most, sentence) = (share, index) }
            pair = max(pair, both)
        }
        return (sentence, pair)
    }
}
