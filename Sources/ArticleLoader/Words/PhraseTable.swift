/// Many phrases with what they mean, which are looked for in text all at once, by their bytes.
struct PhraseTable<Meaning: Sendable>: Sendable {
    private struct Phrase: Sendable {
        /// Where its bytes are in `bytes`.
        let place: Range<Int>
        let meaning: Meaning
    }

    /// The bytes of all phrases.
    private var bytes: [UInt8] = []
    /// The phrases by their bucket, the longest first in each.
    private var phrases: [Phrase] = []
    /// Where each bucket starts in `phrases`, and where the last one ends.
    private var starts: [Int] = [0]

    private static var bucketCount: Int { 4096 }

    /// Makes a table of phrases of at least two bytes, in small letters.
    init(_ groups: [(meaning: Meaning, phrases: [String])]) {
        var buckets: [Int: [(bytes: [UInt8], meaning: Meaning)]] = [:]
        for group in groups {
            for phrase in group.phrases {
                let bytes = Array(phrase.utf8)
                precondition(bytes.count >= 2, "a phrase is two bytes long at least")
                buckets[Self.bucket(bytes[0], bytes[1]), default: []].append((bytes, group.meaning))
            }
        }
        for bucket in 0..<Self.bucketCount {
            for phrase in (buckets[bucket] ?? []).sorted(by: { $0.bytes.count > $1.bytes.count }) {
                let start = bytes.count
                bytes += phrase.bytes
                phrases.append(Phrase(place: start..<bytes.count, meaning: phrase.meaning))
            }
            starts.append(phrases.count)
        }
    }

    private static func bucket(_ first: UInt8, _ second: UInt8) -> Int {
        (Int(first) &* 67 &+ Int(second)) & (bucketCount - 1)
    }

    /// Hands over what the phrases in a text mean, whatever its case: from left to right, the longest at each place, none
    /// within another.
    func forEach(in text: String, _ visit: (Meaning) -> Void) {
        var lowered = Array(text.utf8)
        if lowered.allSatisfy({ $0 < 0x80 }) {
            for index in lowered.indices where lowered[index] &- 0x41 < 26 { lowered[index] |= 0x20 }
        } else {
            lowered = Array(text.lowercased().utf8)
        }
        lowered.withUnsafeBufferPointer { text in
            bytes.withUnsafeBufferPointer { bytes in
                phrases.withUnsafeBufferPointer { phrases in
                    starts.withUnsafeBufferPointer { starts in
                        var start = 0
                        while start + 1 < text.count {
                            let bucket = Self.bucket(text[start], text[start + 1])
                            var length = 1
                            for number in starts[bucket]..<starts[bucket + 1] {
                                let place = phrases[number].place
                                guard Self.begins(text, at: start, with: bytes, place) else { continue }
                                visit(phrases[number].meaning)
                                length = place.count
                                break
                            }
                            start += length
                        }
                    }
                }
            }
        }
    }

    private static func begins(
        _ text: UnsafeBufferPointer<UInt8>, at start: Int, with bytes: UnsafeBufferPointer<UInt8>, _ place: Range<Int>
    ) -> Bool {
        guard start + place.count <= text.count else { return false }
        for offset in 0..<place.count where text[start + offset] != bytes[place.lowerBound + offset] { return false }
        return true
    }
}
