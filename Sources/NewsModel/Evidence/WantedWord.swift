/// A word of a point, and how much of it the story has.
struct WantedWord {
    /// How much it says, in bits.
    var weight: Double
    /// How much of it each sentence of the story has, from 0 to 1.
    var shares: [Double]
}
