/// A passage of a story that supports a key point.
public struct Evidence: Hashable, Sendable {
    /// The block of the story that the passage is in.
    public var block: Int
    /// The sentence, as UTF-8 offsets of the block's text.
    public var sentence: Range<Int>
    /// How much of the point it has, in bits: comparable with other passages, whatever the point.
    public var score: Double

    /// Makes a passage.
    public init(block: Int, sentence: Range<Int>, score: Double) {
        self.block = block
        self.sentence = sentence
        self.score = score
    }
}

/// The passages of a story that are nearest to a key point.
public struct NearestPassages: Hashable, Sendable {
    /// The passages, the best first; empty where the story shares nothing with the point.
    public var passages: [Evidence]
    /// How many of them, from the best on, have enough of the point to support it; the others are only the nearest that
    /// there are.
    public var supporting: Int

    /// Makes a list of passages.
    public init(passages: [Evidence], supporting: Int) {
        self.passages = passages
        self.supporting = supporting
    }

    /// Those that support the point; where there are none, it is hardly in the story.
    public var support: ArraySlice<Evidence> { passages.prefix(supporting) }
}
