/// The words of texts as numbers, for looking up whether other texts have the same words in a row.
struct WordHashes {
    /// A number for each word of all texts, without regard to the case of ASCII letters and to signs; from U+3000 on, where
    /// scripts without spaces are, each scalar is a word.
    let words: [UInt32]
    /// Where the words of each text are.
    let texts: [Range<Int>]

    /// Looks at texts, of which those that are nil have no words.
    init(of texts: [String?]) {
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(texts.count)
        // A word has a sign behind it, or is of three bytes; and a place is written before it is known that a word ends.
        let most = texts.reduce(2) { $0 + ($1?.utf8.count ?? 0) / 2 + 1 }
        words = Array(unsafeUninitializedCapacity: most) { words, count in
            for text in texts {
                let start = count
                if let text { count = Self.write(text, to: words, from: start) }
                ranges.append(start..<count)
            }
        }
        self.texts = ranges
    }

    /// Writes the numbers of a text's words from a place on and returns the place behind them.
    private static func write(_ text: String, to words: UnsafeMutableBufferPointer<UInt32>, from start: Int) -> Int {
        let bytes = text.utf8.span
        var place = start
        var index = 0
        while index < bytes.count {
            let end = endOfWord(from: index, in: bytes)
            if end > index {
                words[place] = number(index..<end, of: bytes)
                place += 1
                // Behind most words stands a space.
                index = end < bytes.count && bytes[end] < 0x80 ? end + 1 : end
            } else {
                index += 1
            }
        }
        return place
    }

    /// Where the word ends that begins at a place; the place itself where none does.
    @inline(__always)
    private static func endOfWord(from start: Int, in bytes: borrowing Span<UInt8>) -> Int {
        let end = bytes.firstPlace(from: start) { $0.signs }
        return end == bytes.count || bytes[end] < 0x80 ? end : endOfWord(from: start, goingOnAt: end, in: bytes)
    }

    /// The same from a place within the word on, at which something beyond ASCII stands.
    private static func endOfWord(
        from start: Int, goingOnAt place: Int, in bytes: borrowing Span<UInt8>
    ) -> Int {
        var end = place
        while end < bytes.count, bytes[end] >= 0x80 {
            let byte = bytes[end]
            let isPart = byte >= 0xc3 && byte != 0xe2 || byte < 0xc0 && !isInSign(bytes, end)
            if !isPart || byte >= 0xe3 && end > start { return end }
            end = bytes.firstPlace(from: end + 1) { $0.signs }
        }
        return end
    }

    /// A hash of the bytes of a word, eight at a time, of which all bits depend on all of theirs (D. Knuth, "The Art of
    /// Computer Programming", volume 3, 6.4).
    @inline(__always)
    private static func number(_ word: Range<Int>, of bytes: borrowing Span<UInt8>) -> UInt32 {
        var hash: UInt64 = 0
        for place in stride(from: word.lowerBound, to: word.upperBound, by: 8) {
            let part = bytes.word(at: place).lowered(first: word.upperBound - place)
            hash = ((hash << 5 | hash >> 59) ^ part) &* 0x9e37_79b9_7f4a_7c15
        }
        return UInt32(truncatingIfNeeded: hash >> 32)
    }

    /// Whether a byte goes on with a scalar that begins with E2.
    private static func isInSign(_ bytes: borrowing Span<UInt8>, _ index: Int) -> Bool {
        guard bytes[index] & 0xc0 == 0x80 else { return false }
        return index >= 1 && bytes[index - 1] == 0xe2
            || index >= 2 && bytes[index - 2] == 0xe2 && bytes[index - 1] & 0xc0 == 0x80
    }
}
