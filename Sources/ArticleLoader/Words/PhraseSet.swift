/// Phrases that are looked for in text all at once, by their bytes.
struct PhraseSet: Sendable {
    /// The phrases by their first byte.
    private let byFirstByte: [[[UInt8]]]

    /// Makes a set of phrases, in small letters as the text has to be.
    init(_ phrases: [String]) {
        var table = Array(repeating: [[UInt8]](), count: 256)
        for phrase in phrases {
            let bytes = Array(phrase.utf8)
            if let first = bytes.first { table[Int(first)].append(bytes) }
        }
        byFirstByte = table
    }

    /// Where a text goes on behind the first of the phrases that it begins with; nil where it begins with none.
    func endOfPrefix(of text: String) -> String.Index? {
        let bytes = text.utf8.span
        guard !bytes.isEmpty else { return nil }
        let phrase = byFirstByte[Int(bytes[0])].first { phrase in
            phrase.count <= bytes.count && phrase.indices.allSatisfy { phrase[$0] == bytes[$0] }
        }
        return phrase.map { text.utf8.index(text.startIndex, offsetBy: $0.count) }
    }

    /// Whether one of the phrases occurs in a text.
    func occurs(in text: String) -> Bool {
        var found = false
        forEachPlace(in: text) { _ in
            found = true
            return false
        }
        return found
    }

    /// How many times phrases occur in a text, up to a number.
    func count(in text: String, upTo most: Int) -> Int {
        var count = 0
        forEachPlace(in: text) { _ in
            count += 1
            return count < most
        }
        return count
    }

    /// Where phrases occur in a text, in bytes, in order; more than one may begin at a place.
    func places(in text: String) -> [Range<Int>] {
        var places: [Range<Int>] = []
        forEachPlace(in: text) { place in
            places.append(place)
            return true
        }
        return places
    }

    /// Hands over the places for as long as `visit` returns true.
    private func forEachPlace(in text: String, _ visit: (Range<Int>) -> Bool) {
        var text = text
        text.withUTF8 { bytes in
            byFirstByte.withUnsafeBufferPointer { table in
                for start in bytes.indices {
                    for phrase in table[Int(bytes[start])] where Self.begins(bytes, at: start, with: phrase) {
                        guard visit(start..<(start + phrase.count)) else { return }
                    }
                }
            }
        }
    }

    private static func begins(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, with phrase: [UInt8]) -> Bool {
        guard start + phrase.count <= bytes.count else { return false }
        for offset in 1..<max(1, phrase.count) where bytes[start + offset] != phrase[offset] { return false }
        return true
    }
}
