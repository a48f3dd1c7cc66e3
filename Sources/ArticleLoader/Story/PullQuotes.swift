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
                quotes.forEach(beginningWith: key) { number in
                    let quote = hashes.texts[number]
                    guard text.count >= quote.count + leastMore, place + quote.count <= text.upperBound,
                        hashes.words[quote].elementsEqual(hashes.words[place..<(place + quote.count)])
                    else { return }
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
        private var first: [UInt64: Int] = [:]
        /// The texts that begin as a first one does.
        private var others: [UInt64: [Int]] = [:]
        /// Two bits for each text in one of these words (F. Putze, P. Sanders and J. Singler, "Cache-, Hash- and
        /// Space-Efficient Bloom Filters", 2007).
        private var words: [UInt64]

        /// How many texts have a word for themselves to tell that none of them begins so, at most.
        private static let textsOfWord = 4
        /// The most words: more texts than that have to be looked up more often.
        private static let mostWords = 1 << 16

        init(of count: Int) {
            let wanted = 1 << (Int.bitWidth - (count / Self.textsOfWord).leadingZeroBitCount)
            words = Array(repeating: 0, count: min(wanted, Self.mostWords))
        }

        mutating func add(_ number: Int, _ key: UInt64) {
            words[word(of: key)] |= bits(of: key)
            if first[key] == nil {
                first[key] = number
            } else if others[key, default: []].count < mostAlike - 1 {
                others[key, default: []].append(number)
            }
        }

        func mayBegin(with key: UInt64) -> Bool {
            let bits = bits(of: key)
            return words[word(of: key)] & bits == bits
        }

        func forEach(beginningWith key: UInt64, _ visit: (Int) -> Void) {
            guard let number = first[key] else { return }
            visit(number)
            if !others.isEmpty { others[key]?.forEach(visit) }
        }

        private func word(of key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ key >> 32) & (words.count - 1) }

        private func bits(of key: UInt64) -> UInt64 { 1 << (key >> 20 & 63) | 1 << (key >> 26 & 63) }
    }
}
