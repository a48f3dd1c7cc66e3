import Foundation

/// Ranks sentences by how many others share words with them, and how well ranked these are (Mihalcea & Tarau 2004).
public enum TextRank {
    /// How likely a step follows an edge (the paper's d).
    private static let damping = 0.85
    /// Changes below are none.
    private static let precision = 0.0001
    /// Far more steps than any text needs.
    private static let mostSteps = 100

    /// The places of the best sentences, as many or fewer, in the text's order.
    public static func best(_ count: Int, of sentences: [String]) -> [Int] {
        let words = sentences.map { Set(RougeWords.of($0)) }
        let lengths = sentences.map { RougeWords.of($0).count }
        let weights = sentences.indices.map { a in
            sentences.indices.map { b in a == b ? 0 : similarity(words[a], words[b], lengths[a], lengths[b]) }
        }
        let sums = weights.map { $0.reduce(0, +) }
        var ranks = Array(repeating: 1.0, count: sentences.count)
        for _ in 0..<mostSteps {
            let next = sentences.indices.map { a in
                let linked = sentences.indices.filter { weights[$0][a] > 0 }
                return 1 - damping + damping * linked.reduce(0) { $0 + weights[$1][a] / sums[$1] * ranks[$1] }
            }
            let change = zip(ranks, next).map { abs($0 - $1) }.max() ?? 0
            ranks = next
            if change < precision { break }
        }
        return Array(sentences.indices.sorted { (ranks[$1], $0) < (ranks[$0], $1) }.prefix(count)).sorted()
    }

    /// The words that both have, by the logarithms of their lengths.
    private static func similarity(_ a: Set<String>, _ b: Set<String>, _ first: Int, _ second: Int) -> Double {
        guard first > 1, second > 1 else { return 0 }
        return Double(a.intersection(b).count) / (log(Double(first)) + log(Double(second)))
    }
}
