import NewsModel

/// What is kept of a story to tell whether another one is a copy of it, cut, put in another order, or with another headline.
///
/// The words of the story are taken in runs of a few ("shingles"), each is hashed, and the smallest hashes are kept: of two
/// stories they are a fair sample of what both have (A. Broder, On the resemblance and containment of documents, 1997).
struct StorySketch: Equatable, Sendable {
    /// How many words are in a run.
    static let runLength = 4
    /// How many hashes are kept.
    static let size = 128
    /// How many runs a story has to have: shorter ones say too little to be told apart.
    static let shortest = 20
    /// How many of the smallest hashes lead from one copy to the others: of a copy with half of the story one of them is
    /// missing in one case of 256.
    static let anchorCount = 8

    /// How much of the shorter story has to be in the longer one.
    private static let leastContainment = 0.55
    /// How much of the longer one the shorter one has to be: what is only quoted in a round-up is no copy of it.
    private static let leastLength = 0.4

    /// The smallest hashes in ascending order, all of them where there are fewer; empty where the story is too short.
    let hashes: [UInt32]

    /// Makes the sketch of a story: of its text alone, since headline, credit and date are what others change.
    init(_ story: Story) {
        var run = WordRun()
        for block in story.blocks { run.add(block.text) }
        var hashes = run.hashes
        hashes.sort()
        var kept: [UInt32] = []
        kept.reserveCapacity(StorySketch.size)
        for hash in hashes where hash != kept.last {
            kept.append(hash)
            if kept.count == StorySketch.size { break }
        }
        self.hashes = kept.count < StorySketch.shortest ? [] : kept
    }

    /// Takes a sketch out of the index.
    init(bytes: [UInt8]) {
        hashes = stride(from: 0, to: bytes.count - 3, by: 4).map { place in
            bytes[place..<(place + 4)].reduce(0) { $0 << 8 | UInt32($1) }
        }
    }

    /// The sketch as the index keeps it.
    var bytes: [UInt8] { hashes.flatMap { hash in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: hash >> $0) } } }

    /// The hashes by which copies are found.
    var anchors: ArraySlice<UInt32> { hashes.prefix(StorySketch.anchorCount) }

    /// How much of the shorter of two stories is in the other one, 0...1; nil where one of them is no copy for its length.
    func containment(with other: StorySketch) -> Double? {
        guard let last = hashes.last, let otherLast = other.hashes.last else { return nil }
        // Of both stories all hashes up to here are known.
        let end = min(
            hashes.count == StorySketch.size ? last : .max, other.hashes.count == StorySketch.size ? otherLast : .max)
        var (own, others, common) = (0, 0, 0)
        while own < hashes.count || others < other.hashes.count {
            let first = own < hashes.count ? hashes[own] : nil
            let second = others < other.hashes.count ? other.hashes[others] : nil
            guard let next = [first, second].compactMap(\.self).min(), next <= end else { break }
            if first == second { common += 1 }
            if first == next { own += 1 }
            if second == next { others += 1 }
        }
        let (shorter, longer) = (min(own, others), max(own, others))
        guard shorter > 0, Double(shorter) >= StorySketch.leastLength * Double(longer) else { return nil }
        return Double(common) / Double(shorter)
    }

    /// How near a copy is; nil where the other story is none.
    func likeness(to other: StorySketch) -> Double? {
        containment(with: other).flatMap { $0 >= StorySketch.leastContainment ? $0 : nil }
    }
}

/// The hashes of the runs of words in a text (FNV-1a, and a mix of its bits, so that the smallest are a sample).
private struct WordRun {
    private(set) var hashes: [UInt32] = []
    private var words: [UInt64] = []
    private var word: UInt64 = start

    private static let start: UInt64 = 0xcbf2_9ce4_8422_2325
    private static let prime: UInt64 = 0x100_0000_01b3

    mutating func add(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5a: take(scalar.value | 0x20)
            case 0x30...0x39, 0x61...0x7a: take(scalar.value)
            case ..<0x80: endWord()
            default:
                if SearchText.isUnspaced(scalar) {
                    endWord()
                    take(scalar.value)
                    endWord()
                } else if TextWords.isPartOfWord(scalar) {
                    take(scalar.value)
                } else {
                    endWord()
                }
            }
        }
        endWord()
    }

    private mutating func take(_ value: UInt32) { word = (word ^ UInt64(value)) &* Self.prime }

    private mutating func endWord() {
        guard word != Self.start else { return }
        words.append(word)
        word = Self.start
        guard words.count >= StorySketch.runLength else { return }
        var hash = Self.start
        for word in words.suffix(StorySketch.runLength) { hash = (hash ^ word) &* Self.prime }
        hash ^= hash >> 32
        hash = hash &* 0x9e37_79b9_7f4a_7c15
        hashes.append(UInt32(truncatingIfNeeded: hash >> 32))
        if words.count > 256 { words.removeFirst(words.count - StorySketch.runLength) }
    }
}
