import Foundation
import NewsModel

/// Plain BM25 over the blocks of one story, as the measure of what words alone can do.
///
/// Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), section 3.4, with the inverse
/// document frequency that Lucene's `BM25Similarity` takes since it is never negative. Blocks that share no word with the
/// point are left out, so that it finds nothing only where no word of the point is in the story.
struct BM25Ranker: PassageRanker {
    let name = "bm25"
    /// How soon further occurrences of a word count for less.
    let saturation = 1.2
    /// How much the length of a block counts, from 0 to 1.
    let lengthWeight = 0.75

    func rank(point: String, among blocks: [Block]) -> Ranking {
        let counts = blocks.map { Dictionary(Words.of($0.text).map { ($0, 1) }, uniquingKeysWith: +) }
        let lengths = counts.map { Double($0.values.reduce(0, +)) }
        let meanLength = max(1, lengths.reduce(0, +) / Double(max(1, lengths.count)))
        let weights = Dictionary(
            Words.of(point).map { word in
                (word, Self.rarity(in: counts.count { $0[word] != nil }, of: counts.count))
            }, uniquingKeysWith: +)
        let scores = counts.indices.map { block in
            let norm = saturation * (1 - lengthWeight + lengthWeight * lengths[block] / meanLength)
            // In one order, since floating-point sums depend on it.
            return weights.sorted { $0.key < $1.key }.reduce(0.0) { sum, weight in
                let count = Double(counts[block][weight.key] ?? 0)
                return sum + weight.value * count * (saturation + 1) / (count + norm)
            }
        }
        let blocks = scores.indices.filter { scores[$0] > 0 }.sorted { (scores[$1], $0) < (scores[$0], $1) }
        return Ranking(blocks: blocks, isSupported: !blocks.isEmpty)
    }

    /// The inverse document frequency of a word that is in some of the blocks.
    private static func rarity(in some: Int, of all: Int) -> Double {
        log(1 + (Double(all - some) + 0.5) / (Double(some) + 0.5))
    }
}
