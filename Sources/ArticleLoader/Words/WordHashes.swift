/// The words of a text as numbers, for looking up whether other texts have the same words in a row.
enum WordHashes {
    /// A number for each word (FNV-1a, G. Fowler, L. Noll and K.-P. Vo), without regard to the case of ASCII letters and to
    /// signs; from U+3000 on, where scripts without spaces are, each scalar is a word.
    static func of(_ text: String) -> [UInt64] {
        var words: [UInt64] = []
        words.reserveCapacity(text.utf8.count / 5)
        let bytes = text.utf8.span
        var hash = offset
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
            hash = (hash ^ UInt64(byte)) &* prime
        }
        _ = finish(hash, &words)
        return words
    }

    private static let offset: UInt64 = 0xcbf2_9ce4_8422_2325
    private static let prime: UInt64 = 0x100_0000_01b3

    private static func finish(_ hash: UInt64, _ words: inout [UInt64]) -> UInt64 {
        if hash != offset { words.append(hash) }
        return offset
    }

    /// Whether a byte goes on with a scalar that begins with E2.
    private static func isInSign(_ bytes: borrowing Span<UInt8>, _ index: Int) -> Bool {
        guard bytes[index] & 0xc0 == 0x80 else { return false }
        return index >= 1 && bytes[index - 1] == 0xe2
            || index >= 2 && bytes[index - 2] == 0xe2 && bytes[index - 1] & 0xc0 == 0x80
    }
}
