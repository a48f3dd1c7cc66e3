import NewsModel

/// The small words of which running text is made and menus are not.
enum StopWords {
    private static let hashes: Set<WordHash> = Set(
        SmallWords.all.map { word in
            var word = String(word)
            return word.withUTF8 { hash($0, 0..<$0.count) }
        })

    /// How many words of a text are such, up to a number.
    static func count(in text: String, upTo most: Int) -> Int {
        var text = text
        return text.withUTF8 { bytes in
            var count = 0
            var start = 0
            while start < bytes.count && count < most {
                var end = start
                while end < bytes.count && isLetter(bytes[end]) { end += 1 }
                if end > start {
                    if end - start <= 18 && hashes.contains(hash(bytes, start..<end)) { count += 1 }
                    start = end
                } else {
                    start += 1
                }
            }
            return count
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }

    /// The hash of some bytes with ASCII in small letters.
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> WordHash {
        var hash = WordHash()
        for index in range { hash.add(bytes[index] &- 0x41 < 26 ? bytes[index] | 0x20 : bytes[index]) }
        return hash
    }
}
