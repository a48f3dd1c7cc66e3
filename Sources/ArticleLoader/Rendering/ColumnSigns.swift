extension SourceLine {
    /// Whether the line has columns: two spaces within it, but for those behind a sentence, or lines drawn between.
    var hasColumns: Bool {
        guard mayHaveColumns else { return false }
        var last: UInt8 = 0
        var beforeLast: UInt8 = 0
        let bytes = text.utf8.span
        for index in bytes.indices {
            let byte = bytes[index]
            switch byte {
            case 0x20 where last == 0x20 && !Self.endsPart(beforeLast): return true
            case UInt8(ascii: "|"), 0x09: return true
            // U+2500 to U+257F, which boxes are drawn with, begin with E2 94 and E2 95.
            case 0x94 where last == 0xe2, 0x95 where last == 0xe2: return true
            default: break
            }
            beforeLast = last
            last = byte
        }
        return false
    }

    /// Whether there are two spaces, a bar, a tab, or the first byte of what boxes are drawn with: hardly a line has one, which
    /// is quickly told.
    private var mayHaveColumns: Bool {
        var spaces: UInt64 = 0
        return text.utf8.span.has {
            $0.doubledSpaces(after: &spaces) | $0.equal(to: UInt8(ascii: "|")) | $0.equal(to: 0x09) | $0.equal(to: 0xe2)
        }
    }

    private static func endsPart(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: ":")
    }
}
