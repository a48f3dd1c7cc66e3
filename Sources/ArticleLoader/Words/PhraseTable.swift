/// Many phrases with what they mean, which are looked for in text all at once, by their bytes.
struct PhraseTable<Meaning: Sendable>: Sendable {
    private struct Phrase: Sendable {
        let bytes: [UInt8]
        let meaning: Meaning
    }

    /// The phrases by their first two bytes, the longest first.
    private let buckets: [[Phrase]]

    private static var bucketCount: Int { 1024 }

    /// Makes a set of phrases of at least two bytes, in small letters as the text has to be.
    init(_ groups: [(meaning: Meaning, phrases: [String])]) {
        var buckets = Array(repeating: [Phrase](), count: Self.bucketCount)
        for group in groups {
            for phrase in group.phrases {
                let bytes = Array(phrase.utf8)
                precondition(bytes.count >= 2, "a phrase is two bytes long at least")
                buckets[Self.bucket(bytes[0], bytes[1])].append(Phrase(bytes: bytes, meaning: group.meaning))
            }
        }
        self.buckets = buckets.map { $0.sorted { $0.bytes.count > $1.bytes.count } }
    }

    private static func bucket(_ first: UInt8, _ second: UInt8) -> Int {
        (Int(first) &* 31 &+ Int(second)) & (bucketCount - 1)
    }

    /// Hands over what the phrases in a text mean: from left to right, the longest at each place, none within another.
    func forEach(in text: String, _ visit: (Meaning) -> Void) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            while start + 1 < bytes.count {
                let candidates = buckets[Self.bucket(bytes[start], bytes[start + 1])]
                if let phrase = candidates.first(where: { Self.begins(bytes, at: start, with: $0.bytes) }) {
                    visit(phrase.meaning)
                    start += phrase.bytes.count
                } else {
                    start += 1
                }
            }
        }
    }

    private static func begins(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, with phrase: [UInt8]) -> Bool {
        guard start + phrase.count <= bytes.count else { return false }
        for offset in phrase.indices where bytes[start + offset] != phrase[offset] { return false }
        return true
    }
}
