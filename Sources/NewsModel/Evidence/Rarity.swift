/// How much it says that a passage has something.
enum Rarity {
    /// The inverse document frequency of what some of all passages have, in bits: never negative (as in Lucene's `BM25Similarity`).
    static func bits(in some: Int, of all: Int) -> Double {
        Logarithm.base2(1 + (Double(all - some) + 0.5) / (Double(some) + 0.5))
    }
}
