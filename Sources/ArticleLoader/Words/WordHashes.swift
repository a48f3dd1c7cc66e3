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

    /// The letters, in small ones, and digits of ASCII at their places, 0 at those of signs.
    private static let parts: [UInt8] = (0..<0x80).map { (byte: UInt8) in
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 ? byte | 0x20 : 0
    }

    /// Writes the numbers of a text's words from a place on and returns the place behind them.
    private static func write(_ text: String, to words: UnsafeMutableBufferPointer<UInt32>, from start: Int) -> Int {
        var place = start
        let bytes = text.utf8.span
        let parts = parts.span
        // What was taken in of a word, 0 between words.
        var hash: UInt64 = 0
        for index in bytes.indices {
            let byte = bytes[index]
            words[place] = number(hash)
            let isWord = min(hash, 1)
            if byte < 0x80 {
                // Where a word ends is chance to a processor, so that only numbers depend on it and no branch does.
                let part = UInt64(parts[Int(byte)])
                let isPart = min(part, 1)
                place &+= Int(truncatingIfNeeded: isWord & ~isPart)
                hash = added(part, to: hash) & (0 &- isPart)
                continue
            }
            let isPart = byte >= 0xc3 && byte != 0xe2 || byte < 0xc0 && !isInSign(bytes, index)
            if !isPart || byte >= 0xe3 {
                place &+= Int(isWord)
                hash = 0
            }
            if isPart { hash = added(UInt64(byte), to: hash) }
        }
        words[place] = number(hash)
        return hash == 0 ? place : place + 1
    }

    @inline(__always)
    private static func added(_ byte: UInt64, to hash: UInt64) -> UInt64 { (hash << 5 | hash >> 59) ^ byte }

    /// A hash of which all bits depend on those of another one (D. Knuth, "The Art of Computer Programming", volume 3, 6.4).
    private static func number(_ hash: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: (hash &* 0x9e37_79b9_7f4a_7c15) >> 32)
    }

    /// Whether a byte goes on with a scalar that begins with E2.
    private static func isInSign(_ bytes: borrowing Span<UInt8>, _ index: Int) -> Bool {
        guard bytes[index] & 0xc0 == 0x80 else { return false }
        return index >= 1 && bytes[index - 1] == 0xe2
            || index >= 2 && bytes[index - 2] == 0xe2 && bytes[index - 1] & 0xc0 == 0x80
    }
}
