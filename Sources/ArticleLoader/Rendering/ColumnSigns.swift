extension SourceLine {
    /// Whether the line has columns: two spaces within it, but for those behind a sentence, or lines drawn between.
    var hasColumns: Bool {
        var last: UInt8 = 0
        var beforeLast: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case 0x20 where last == 0x20 && !".!?:".utf8.contains(beforeLast): return true
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
}
