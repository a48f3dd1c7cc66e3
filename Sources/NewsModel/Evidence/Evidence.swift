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
    /// Whether they support the point; else they are only the nearest that there are, and it is not clearly in the story.
    public var areSupport: Bool

    /// Makes a list of passages.
    public init(passages: [Evidence], areSupport: Bool) {
        self.passages = passages
        self.areSupport = areSupport
    }

    /// Those that support the point; none where nothing does.
    public var support: [Evidence] { areSupport ? passages : [] }
}
