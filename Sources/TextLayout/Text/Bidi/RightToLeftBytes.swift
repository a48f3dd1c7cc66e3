/// A quick look for text that runs from right to left.
enum RightToLeftBytes {
    /// Whether some of the bytes may be of a scalar of class R, AL or AN; false only where none is.
    ///
    /// They are in U+0590–08FF, U+200F, U+FB1D–FDFF, U+FE70–FEFE, U+10800–10FFF and U+1E800–1EFFF.
    static func mayBe(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let words = bytes.bytes
        var index = range.lowerBound
        while index < range.upperBound {
            // Eight bytes of ASCII are passed over at a time: every row of Latin text is looked at.
            if index + 8 <= range.upperBound,
                words.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                index += 8
                continue
            }
            let end = min(index + 8, range.upperBound)
            while index < end {
                if bytes[index] >= 0xd6, mayBegin(at: index, in: bytes, end: range.upperBound) { return true }
                index += 1
            }
        }
        return false
    }

    private static func mayBegin(at index: Int, in bytes: Span<UInt8>, end: Int) -> Bool {
        guard index + 1 < end else { return false }
        let next = bytes[index + 1]
        return switch bytes[index] {
        case 0xd6: next >= 0x90
        case 0xd7...0xdf: true
        case 0xe0: next < 0xa4
        case 0xe2: next == 0x80 && index + 2 < end && bytes[index + 2] == 0x8f
        case 0xef: (0xac...0xbb).contains(next)
        case 0xf0: next == 0x90 || next == 0x9e
        default: false
        }
    }
}

extension String {
    /// Whether something in it may run from right to left; false only where nothing does.
    public var mayRunRightToLeft: Bool {
        let bytes = utf8.span
        return RightToLeftBytes.mayBe(in: bytes, 0..<bytes.count)
    }
}
