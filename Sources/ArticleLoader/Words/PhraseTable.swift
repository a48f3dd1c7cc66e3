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
    /// Where each bucket starts in `phrases`, and where the last one ends: in few bytes, since each is looked up for each byte
    /// of a text.
    private var starts: [UInt16]
    /// How many bytes the shortest phrase has.
    private let shortest: Int
    /// How far a search may go on by the last three bytes of what the shortest phrase would take, by their bucket: 0 where a
    /// phrase may begin (S. Wu and U. Manber, "A Fast Algorithm for Multi-Pattern Searching", 1994).
    private var shifts: [UInt8]

    private static var bucketCount: Int { 4096 }

    /// Makes a table of phrases of at least two bytes, in small letters.
    init(_ groups: [(meaning: Meaning, phrases: [String])]) {
        var found: [Phrase] = []
        var counts = Array(repeating: 0, count: Self.bucketCount + 1)
        for group in groups {
            for phrase in group.phrases {
                let start = bytes.count
                bytes.append(contentsOf: phrase.utf8)
                precondition(bytes.count - start >= 2, "a phrase is two bytes long at least")
                found.append(Phrase(place: start..<bytes.count, meaning: group.meaning))
                counts[Self.bucket(bytes[start], bytes[start + 1]) + 1] += 1
            }
        }
        for bucket in 0..<Self.bucketCount { counts[bucket + 1] += counts[bucket] }
        starts = counts.map { UInt16($0) }
        shortest = min(found.map(\.place.count).min() ?? 2, Int(UInt8.max))
        shifts = Array(repeating: UInt8(max(0, shortest - 2)), count: Self.bucketCount)
        for phrase in found where shortest >= 3 {
            for offset in 0...(shortest - 3) {
                let place = phrase.place.lowerBound + offset
                let bucket = Self.bucket(bytes[place], bytes[place + 1], bytes[place + 2])
                shifts[bucket] = min(shifts[bucket], UInt8(shortest - 3 - offset))
            }
        }
        // Into the buckets, each phrase before the shorter ones that are there.
        guard let first = found.first else { return }
        phrases = Array(repeating: first, count: found.count)
        for phrase in found {
            let bucket = Self.bucket(bytes[phrase.place.lowerBound], bytes[phrase.place.lowerBound + 1])
            var place = counts[bucket]
            counts[bucket] += 1
            while place > Int(starts[bucket]), phrases[place - 1].place.count < phrase.place.count {
                phrases[place] = phrases[place - 1]
                place -= 1
            }
            phrases[place] = phrase
        }
    }

    /// The bucket of two bytes, and of the same letters of ASCII in the other case.
    private static func bucket(_ first: UInt8, _ second: UInt8) -> Int {
        (Int(first | 0x20) &* 67 &+ Int(second | 0x20)) & (bucketCount - 1)
    }

    /// The bucket of three bytes.
    private static func bucket(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
        (Int(first | 0x20) &* 1031 &+ Int(second | 0x20) &* 67 &+ Int(third | 0x20)) & (bucketCount - 1)
    }

    /// Hands over what the phrases in a text mean, whatever its case: from left to right, the longest at each place, none
    /// within another.
    func forEach(in text: String, _ visit: (Meaning) -> Void) {
        // The capitals of ASCII are made small where they are compared.
        var lowered = text.mayHaveLettersBeyondASCII ? text.lowercased() : text
        lowered.withUTF8 { text in
            bytes.withUnsafeBufferPointer { bytes in
                phrases.withUnsafeBufferPointer { phrases in
                    starts.withUnsafeBufferPointer { starts in
                        var start = 0
                        while start + shortest <= text.count {
                            let shift = shift(at: start, in: text)
                            guard shift == 0 else {
                                start += shift
                                continue
                            }
                            let bucket = Self.bucket(text[start], text[start + 1])
                            var length = 1
                            for number in Int(starts[bucket])..<Int(starts[bucket + 1]) {
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

    /// How far a search may go on from a place at which no phrase begins, 0 where one may.
    @inline(__always)
    private func shift(at place: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        guard shortest >= 3 else { return 0 }
        let end = place &+ shortest
        return Int(shifts[Self.bucket(text[end &- 3], text[end &- 2], text[end &- 1])])
    }

    /// Whether a text, whatever its case, may begin with a phrase: not where none begins with its bytes, as far as they are
    /// ASCII. The small letters of other scripts have other bytes.
    func mayOpen(_ text: Substring) -> Bool {
        let text = text.utf8.span
        guard text.count >= 2 else { return false }
        guard text[0] < 0x80, text[1] < 0x80 else { return true }
        let bucket = Self.bucket(text[0], text[1])
        for number in Int(starts[bucket])..<Int(starts[bucket + 1]) {
            let place = phrases[number].place
            var length = 0
            while length < min(place.count, text.count), text[length] < 0x80,
                Self.small(text[length]) == bytes[place.lowerBound + length]
            {
                length += 1
            }
            if length == place.count || length < text.count && text[length] >= 0x80 { return true }
        }
        return false
    }

    @inline(__always)
    private static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    /// What the first phrase means, the longer ones before the shorter, with which a text in small letters begins and that is
    /// wanted; asked with the bytes of the phrase.
    func opening(of text: String, where isWanted: (_ meaning: Meaning, _ length: Int) -> Bool) -> Meaning? {
        var text = text
        return text.withUTF8 { text in
            guard text.count >= 2 else { return nil }
            let bucket = Self.bucket(text[0], text[1])
            return bytes.withUnsafeBufferPointer { bytes in
                phrases[Int(starts[bucket])..<Int(starts[bucket + 1])].first { phrase in
                    Self.begins(text, at: 0, with: bytes, phrase.place) && isWanted(phrase.meaning, phrase.place.count)
                }?.meaning
            }
        }
    }

    private static func begins(
        _ text: UnsafeBufferPointer<UInt8>, at start: Int, with bytes: UnsafeBufferPointer<UInt8>, _ place: Range<Int>
    ) -> Bool {
        guard start + place.count <= text.count else { return false }
        for offset in 0..<place.count where small(text[start + offset]) != bytes[place.lowerBound + offset] {
            return false
        }
        return true
    }
}
