/// Which blocks of a story have which grams, by the numbers of the grams, and how often.
struct GramPostings: Sendable {
    private var postings: [[(block: Int, count: Int)]] = []
    /// How many grams each block has.
    private var lengths: [Int] = []

    /// Begins another block.
    mutating func addBlock() { lengths.append(0) }

    /// Takes the grams of a word of the last block.
    mutating func add(_ grams: [Int]) {
        let block = lengths.count - 1
        for gram in grams {
            while postings.count <= gram { postings.append([]) }
            if let last = postings[gram].indices.last, postings[gram][last].block == block {
                postings[gram][last].count += 1
            } else {
                postings[gram].append((block, 1))
            }
        }
        lengths[block] += grams.count
    }

    /// For each block, how much of some grams it has: of what they say, the share that BM25 gives it, from 0 to 1.
    ///
    /// Robertson and Zaragoza, "The Probabilistic Relevance Framework" (2009), 3.4. The length of a block counts less than
    /// usual, since the longer paragraph is the likelier one. Grams that no block has are nil.
    func shares(of grams: [Int?]) -> [Double] {
        let (saturation, lengthWeight) = (1.2, 0.5)
        let average = max(1, Double(lengths.reduce(0, +)) / Double(max(1, lengths.count)))
        let norms = lengths.map { saturation * (1 - lengthWeight + lengthWeight * Double($0) / average) }
        var shares = Array(repeating: 0.0, count: lengths.count)
        var total = 0.0
        for gram in grams {
            let places = gram.map { postings[$0] } ?? []
            let weight = Rarity.bits(in: places.count, of: lengths.count)
            total += weight
            for (block, count) in places { shares[block] += weight * Double(count) / (Double(count) + norms[block]) }
        }
        return total > 0 ? shares.map { $0 / total } : shares
    }
}
