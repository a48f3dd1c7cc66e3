/// A line as a phrase to be looked up: in small letters, single spaces between the words, without numbers and without
/// punctuation around them.
enum PlainPhrase {
    /// The phrase of a line; nil where it has more than so many words or bytes.
    static func of(_ line: String, mostWords: Int, mostBytes: Int) -> String? {
        guard line.utf8.count <= mostBytes else { return nil }
        // A number may stand before and after the words.
        guard line.spaceCount <= mostWords + 1 else { return nil }
        var text = line.mayHaveLettersBeyondASCII ? line.lowercased() : line
        return text.withUTF8 { phrase(of: $0, mostWords: mostWords) }
    }

    private static func phrase(of bytes: UnsafeBufferPointer<UInt8>, mostWords: Int) -> String? {
        var isTooLong = false
        let phrase = String(unsafeUninitializedCapacity: bytes.count) { phrase in
            let length = write(bytes, to: phrase, mostWords: mostWords)
            isTooLong = length == nil
            return length ?? 0
        }
        return isTooLong ? nil : phrase
    }

    /// Writes a phrase and returns its length in bytes; nil where it has too many words.
    private static func write(
        _ bytes: UnsafeBufferPointer<UInt8>, to phrase: UnsafeMutableBufferPointer<UInt8>, mostWords: Int
    ) -> Int? {
        var length = 0
        var words = 0
        var start = 0
        while start < bytes.count {
            let end = endOfWord(bytes, from: start)
            if let word = trimmed(start..<end, of: bytes), bytes[word].contains(where: { !(0x30...0x39).contains($0) })
            {
                if words > 0 {
                    phrase[length] = 0x20
                    length += 1
                }
                for index in word {
                    phrase[length] = bytes[index] &- 0x41 < 26 ? bytes[index] | 0x20 : bytes[index]
                    length += 1
                }
                words += 1
                if words > mostWords { return nil }
            }
            start = end + 1
        }
        return length
    }

    /// Where a word ends: before a space, a tab or a no-break space, of which the last byte is the one to skip.
    private static func endOfWord(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] != 0x20, bytes[end] != 0x09,
            !(bytes[end] == 0xa0 && end > start && bytes[end - 1] == 0xc2)
        {
            end += 1
        }
        return end
    }

    /// A word without punctuation around it, nil where it is nothing else.
    private static func trimmed(_ word: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        var (first, last) = (word.lowerBound, word.upperBound)
        // The first byte of the no-break space that ends the word.
        if last < bytes.count, bytes[last] == 0xa0, last > first { last -= 1 }
        while first < last {
            let length = punctuation(bytes, at: first, before: last)
            if length == 0 { break }
            first += length
        }
        while first < last {
            if punctuation(bytes, at: last - 1, before: last) == 1 {
                last -= 1
            } else if last - first >= 3, punctuation(bytes, at: last - 3, before: last) == 3 {
                last -= 3
            } else {
                break
            }
        }
        return first < last ? first..<last : nil
    }

    /// The bytes of the punctuation at a place, 0 where there is none.
    private static func punctuation(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, before end: Int) -> Int {
        switch bytes[index] {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "-"):
            return 1
        case 0xe2 where index + 2 < end && bytes[index + 1] == 0x80:
            // En dash, bullet and ellipsis.
            return [0x93, 0xa2, 0xa6].contains(bytes[index + 2]) ? 3 : 0
        case 0xef where index + 2 < end && bytes[index + 1] == 0xbc && bytes[index + 2] == 0x9a:
            // The full-width colon.
            return 3
        default: return 0
        }
    }
}
