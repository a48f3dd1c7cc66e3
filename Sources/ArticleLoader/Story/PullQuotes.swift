/// Sentences that a page shows a second time, set apart to catch the eye.
enum PullQuotes {
    /// The words of a pull quote, and its bytes.
    private static let words = 7...60
    private static let bytes = 20...600
    /// How many words in a row are looked up.
    private static let window = 4
    /// How many more words the paragraph has in which the sentence stands.
    private static let leastMore = 3
    /// How many texts that begin alike are looked at.
    private static let mostAlike = 4

    /// The texts, by number, that stand within a longer one, word by word.
    static func find(in texts: [String?]) -> Set<Int> {
        guard texts.count > 1 else { return [] }
        let hashes = WordHashes(of: texts)
        var quotes = Beginnings(of: texts.count)
        for (number, text) in texts.enumerated()
        where bytes.contains(text?.utf8.count ?? 0) && words.contains(hashes.texts[number].count) {
            quotes.add(number, key(of: hashes.words, at: hashes.texts[number].lowerBound))
        }
        var found: Set<Int> = []
        for text in hashes.texts where text.count >= words.lowerBound + leastMore {
            for place in text.lowerBound...(text.upperBound - window) {
                let key = key(of: hashes.words, at: place)
                guard quotes.mayBegin(with: key) else { continue }
                for number in quotes.texts(beginningWith: key) {
                    let quote = hashes.texts[number]
                    guard text.count >= quote.count + leastMore, place + quote.count <= text.upperBound,
                        hashes.words[quote].elementsEqual(hashes.words[place..<(place + quote.count)])
                    else { continue }
                    found.insert(number)
                }
            }
        }
        return found
    }

    private static func key(of words: [UInt32], at place: Int) -> UInt64 {
        var key: UInt64 = 0
        for index in place..<(place + window) { key = (key &* 0x1_0000_01b3) &+ UInt64(words[index]) }
        return key
    }

    /// Texts by how they begin, which mostly tells at once that none begins so.
    private struct Beginnings {
        private var numbers: [UInt64: [Int]] = [:]
        private var mayBegin: [Bool]
        private let mask: UInt64

        /// How many places a text has among those that tell that none begins so, at least.
        private static let placesOfText = 16
        /// The most places: more texts than that have to be looked up more often.
        private static let mostPlaces = 1 << 20

        init(of count: Int) {
            let wanted = 1 << (Int.bitWidth - (count * Self.placesOfText).leadingZeroBitCount)
            let places = min(wanted, Self.mostPlaces)
            mayBegin = Array(repeating: false, count: places)
            mask = UInt64(places - 1)
        }

        mutating func add(_ number: Int, _ key: UInt64) {
            mayBegin[place(of: key)] = true
            if numbers[key, default: []].count < mostAlike { numbers[key, default: []].append(number) }
        }

        func mayBegin(with key: UInt64) -> Bool { mayBegin[place(of: key)] }

        func texts(beginningWith key: UInt64) -> [Int] { numbers[key] ?? [] }

        private func place(of key: UInt64) -> Int { Int(truncatingIfNeeded: (key ^ key >> 32) & mask) }
    }
}
