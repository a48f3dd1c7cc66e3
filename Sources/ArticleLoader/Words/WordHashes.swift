/// The words of a text as numbers, for looking up whether other texts have the same words in a row.
enum WordHashes {
    /// A number for each word, without regard to the case of ASCII letters and to
    /// signs; from U+3000 on, where scripts without spaces are, each scalar is a word.
    static func of(_ text: String) -> [UInt64] {
        var words: [UInt64] = []
        words.reserveCapacity(text.utf8.count / 5)
        let bytes = text.utf8.span
        var hash = WordHash()
        for index in bytes.indices {
            var byte = bytes[index]
            switch byte {
            case 0x41...0x5a: byte |= 0x20
            case 0x30...0x39, 0x61...0x7a: break
            case 0xe3...: hash = finish(hash, &words)
            case 0xc3...0xe1: break
            case 0x80...0xbf where !isInSign(bytes, index): break
            default:
                hash = finish(hash, &words)
                continue
            }
            hash.add(byte)
        }
        _ = finish(hash, &words)
        return words
    }

    private static func finish(_ hash: WordHash, _ words: inout [UInt64]) -> WordHash {
        let empty = WordHash()
        if hash != empty { words.append(hash.value) }
        return empty
    }

    /// Whether a byte goes on with a scalar that begins with E2.
    private static func isInSign(_ bytes: borrowing Span<UInt8>, _ index: Int) -> Bool {
        guard bytes[index] & 0xc0 == 0x80 else { return false }
        return index >= 1 && bytes[index - 1] == 0xe2
            || index >= 2 && bytes[index - 2] == 0xe2 && bytes[index - 1] & 0xc0 == 0x80
    }
}
