/// A sentence of a story's paragraphs.
struct StorySentence {
    /// The block that it stands in.
    let block: Int
    /// Where it stands there, in UTF-8 offsets.
    let range: Range<Int>
    /// Its words.
    let words: [StoryWord]
    /// How many words it has; two characters of Chinese or Japanese count as one.
    let length: Int
    /// How well it stands alone, 0…1.
    let quality: Double
    /// Whether it is the first of its paragraph.
    let isFirstOfParagraph: Bool
}

/// The sentences that a story's points are taken out of.
struct StorySentences {
    /// The sentences of the paragraphs, in their order.
    private(set) var sentences: [StorySentence] = []
    /// The words of the paragraphs.
    private(set) var paragraphWords = 0
    /// The words of lists and of text that keeps its lines, about.
    private(set) var otherWords = 0

    /// How much of a story is looked at, in bytes: what it is about is said long before, and a book must not keep anybody
    /// waiting.
    private static let limit = 64 << 10

    /// Takes a story's paragraphs apart.
    init(_ story: Story) {
        var bytes = 0
        for (number, block) in story.blocks.enumerated() where bytes < Self.limit {
            let size = block.text.utf8.count
            bytes += size
            switch block {
            // A text of that size without a line break is no paragraph.
            case .paragraph(let text) where size < Self.limit: add(text, block: number)
            case .list, .preformatted: otherWords += size / 6
            case .quote, .subheading, .paragraph: break
            }
        }
    }

    private mutating func add(_ paragraph: String, block: Int) {
        var text = paragraph
        let ranges = SentenceSplitter.ranges(in: text)
        text.withUTF8 { bytes in
            let cursor = ScalarCursor(bytes: bytes)
            for (number, range) in ranges.enumerated() {
                let scanner = WordScanner(cursor, in: range)
                sentences.append(
                    StorySentence(
                        block: block, range: range, words: scanner.words, length: scanner.length,
                        quality: SentenceQuality.of(range, words: scanner.length, cursor),
                        isFirstOfParagraph: number == 0))
                paragraphWords += scanner.length
            }
        }
    }
}
