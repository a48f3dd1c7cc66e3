/// A quick look for text that runs from right to left.
enum RightToLeftBytes {
    /// Whether some of the bytes may be of a scalar of class R, AL or AN; false only where none is.
    ///
    /// They are in U+0590–08FF, U+200F, U+FB1D–FDFF, U+FE70–FEFE, U+10800–10FFF and U+1E800–1EFFF.
    static func mayBe(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            index += 1
            guard byte >= 0xd6, index < range.upperBound else { continue }
            let next = bytes[index]
            switch byte {
            case 0xd6: if next >= 0x90 { return true }
            case 0xd7...0xdf: return true
            case 0xe0: if next < 0xa4 { return true }
            case 0xe2: if next == 0x80, index + 1 < range.upperBound, bytes[index + 1] == 0x8f { return true }
            case 0xef: if (0xac...0xbb).contains(next) { return true }
            case 0xf0: if next == 0x90 || next == 0x9e { return true }
            default: break
            }
        }
        return false
    }
}

extension String {
    /// Whether something in it may run from right to left; false only where nothing does.
    public var mayRunRightToLeft: Bool {
        let bytes = utf8.span
        return RightToLeftBytes.mayBe(in: bytes, 0..<bytes.count)
    }
}
