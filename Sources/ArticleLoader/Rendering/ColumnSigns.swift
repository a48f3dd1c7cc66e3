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

extension Unicode.Scalar {
    /// Whether the scalar is of a script that is written without spaces and broken anywhere: ideographs and kana.
    var isIdeographic: Bool {
        (0x3000...0x30ff).contains(value) || (0x3400...0x9fff).contains(value) || (0xf900...0xfaff).contains(value)
            || (0xff00...0xff60).contains(value) || (0x20000...0x3ffff).contains(value)
    }

    /// How many cells of a terminal the scalar takes, 0…2, as far as breaking lines is concerned (UAX #11).
    var cells: Int {
        if value < 0x300 { return 1 }
        if isIdeographic || (0x1100...0x115f).contains(value) || (0xac00...0xd7a3).contains(value) { return 2 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return 1
        }
    }
}
