/// The white space that may stand around the text of a line, found without decoding.
enum WhiteSpace {
    /// The bytes of the white space at the start of a range of UTF-8 text, 0 where there is none.
    @inline(__always)
    static func length(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Int {
        guard let first = range.first else { return 0 }
        let byte = bytes[first]
        if byte < 0x80 { return isASCII(byte) ? 1 : 0 }
        if byte == 0xc2 { return range.count >= 2 && isWide(byte, bytes[first + 1]) ? 2 : 0 }
        return range.count >= 3 && isWide(byte, bytes[first + 1], bytes[first + 2]) ? 3 : 0
    }

    /// The bytes of the white space at the end of a range of UTF-8 text, 0 where there is none.
    @inline(__always)
    static func lengthAtEnd(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Int {
        guard let last = range.last else { return 0 }
        let byte = bytes[last]
        if byte < 0x80 { return isASCII(byte) ? 1 : 0 }
        if range.count >= 2 && isWide(bytes[last - 1], byte) { return 2 }
        return range.count >= 3 && isWide(bytes[last - 2], bytes[last - 1], byte) ? 3 : 0
    }

    private static func isASCII(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d).contains(byte) }

    /// NEL and NBSP.
    private static func isWide(_ a: UInt8, _ b: UInt8) -> Bool { a == 0xc2 && (b == 0x85 || b == 0xa0) }

    /// The rest of White_Space, and the two spaces without a width (ZWSP, ZWNBSP) that pages put around text just so.
    private static func isWide(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
        switch (a, b, c) {
        case (0xe2, 0x80, 0x80...0x8b), (0xe2, 0x80, 0xa8...0xa9), (0xe2, 0x80, 0xaf), (0xe2, 0x81, 0x9f): true
        case (0xe1, 0x9a, 0x80), (0xe3, 0x80, 0x80), (0xef, 0xbb, 0xbf): true
        default: false
        }
    }
}
