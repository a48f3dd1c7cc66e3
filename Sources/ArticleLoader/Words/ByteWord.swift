/// Eight bytes of a text in one number, the first one lowest, so that one look tells about all of them (H. Warren, "Hacker's
/// Delight", 2nd edition 2012, chapter 6). What is told of each byte is the highest bit of its place.
struct ByteWord {
    private let bits: UInt64

    private static let lowBits: UInt64 = 0x7f7f_7f7f_7f7f_7f7f
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    init(_ bits: UInt64) { self.bits = bits }

    /// Which bytes are spaces behind a space; `last` is what this told of spaces in the word before, 0 at the start.
    @inline(__always)
    func doubledSpaces(after last: inout UInt64) -> UInt64 {
        let spaces = equal(to: 0x20)
        defer { last = spaces }
        return spaces & (spaces << 8 | last >> 56)
    }

    /// Which bytes are beyond ASCII.
    @inline(__always) var beyondASCII: UInt64 { bits & Self.highBits }

    /// Which bytes go on with a scalar of UTF-8.
    @inline(__always) var continuations: UInt64 { bits & ~(bits << 1) & Self.highBits }

    /// Which bytes are this one.
    @inline(__always)
    func equal(to byte: UInt8) -> UInt64 {
        let others = bits ^ UInt64(byte) &* 0x0101_0101_0101_0101
        return ~((others & Self.lowBits) &+ Self.lowBits | others | Self.lowBits)
    }

    /// Which bytes are controls of ASCII, but for DEL.
    @inline(__always)
    var controls: UInt64 { ~((bits & Self.lowBits) &+ 0x6060_6060_6060_6060 | bits) & Self.highBits }

    /// Which bytes are no letters and no digits of ASCII.
    @inline(__always)
    var signs: UInt64 {
        let small = bits & Self.lowBits | 0x2020_2020_2020_2020
        let letters = (small &+ 0x1f1f_1f1f_1f1f_1f1f) & ~(small &+ 0x0505_0505_0505_0505) & ~bits
        return ~(letters | digits) & Self.highBits
    }

    /// The first bytes as a number, with the letters of ASCII as small ones; of words that have no signs of ASCII.
    @inline(__always)
    func lowered(first count: Int) -> UInt64 {
        let small = bits | (~bits & Self.highBits) >> 2
        return count < 8 ? small & (1 << UInt64(8 * count) &- 1) : small
    }

    /// Which bytes are digits of ASCII.
    @inline(__always)
    var digits: UInt64 {
        let others = bits ^ 0x3030_3030_3030_3030
        return ~((others & Self.lowBits) &+ 0x7676_7676_7676_7676 | others) & Self.highBits
    }
}

extension Span<UInt8> {
    /// The first place, from one on, of a byte that `find` tells of in a word; the end where there is none.
    @inline(__always)
    func firstPlace(from start: Int = 0, _ find: (ByteWord) -> UInt64) -> Int {
        var place = start
        while place < count {
            let found = find(word(at: place))
            if found != 0 { return Swift.min(count, place + found.trailingZeroBitCount / 8) }
            place += 8
        }
        return count
    }

    /// Whether there is a byte that `find` tells of in a word. It is asked of one word after the other.
    @inline(__always)
    func has(_ find: (ByteWord) -> UInt64) -> Bool {
        var place = 0
        // Four words are asked before it is seen what they told.
        while place + 32 <= count {
            let found =
                find(word(at: place)) | find(word(at: place + 8)) | find(word(at: place + 16))
                | find(word(at: place + 24))
            if found != 0 { return true }
            place += 32
        }
        return firstPlace(from: place, find) < count
    }

    /// How many bytes `find` tells of in words; it tells of no zeros.
    @inline(__always)
    func count(_ find: (ByteWord) -> UInt64) -> Int {
        var sum = 0
        var place = 0
        // Each word tells in one of eight bits, so that what four tell is counted as one.
        while place + 32 <= count {
            let found =
                find(word(at: place)) | find(word(at: place + 8)) >> 1 | find(word(at: place + 16)) >> 2
                | find(word(at: place + 24)) >> 3
            sum += found.nonzeroBitCount
            place += 32
        }
        while place < count {
            sum += find(word(at: place)).nonzeroBitCount
            place += 8
        }
        return sum
    }

    /// The word at a place; zeros stand in it for what is behind the end.
    @inline(__always)
    func word(at place: Int) -> ByteWord {
        withUnsafeBytes { bytes in
            if place + 8 <= bytes.count {
                return ByteWord(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
            }
            var bits: UInt64 = 0
            for index in (place..<bytes.count).reversed() { bits = bits << 8 | UInt64(bytes[index]) }
            return ByteWord(bits)
        }
    }
}
