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
