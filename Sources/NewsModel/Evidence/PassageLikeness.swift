/// How much of a point a block has, by several measures from 0 to 1.
struct PassageLikeness {
    /// The sentence that has most of it.
    var sentence: Int?
    /// What that sentence has.
    var best = 0.0
    /// What two neighbouring sentences have.
    var pair = 0.0
    /// What all sentences have together.
    var whole = 0.0
    /// How much of each word all sentences have together.
    var union: [Double] = []
    /// What the block has together with its neighbours.
    var context = 0.0
    /// What the block has, weighed as BM25 does.
    var weighted = 0.0

    /// All measures in one. The weights were tuned on the labelled half that is for that.
    var score: Double { 0.05 * best + 0.45 * pair + 0.05 * whole + 0.35 * weighted + 0.1 * context }
}
