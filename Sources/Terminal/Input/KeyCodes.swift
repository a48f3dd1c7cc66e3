import TextLayout

/// Which keys the numbers and letters in terminals' sequences stand for.
enum KeyCodes {
    /// The key of `ESC [ number ~`, of the VT220 and its heirs.
    static func name(ofNumber number: Int) -> Key.Name? {
        switch number {
        case 1, 7: .home
        case 2: .insert
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case 11...15: .function(number - 10)
        case 17...21: .function(number - 11)
        case 23...26: .function(number - 12)
        case 28...29: .function(number - 13)
        case 31...34: .function(number - 14)
        default: nil
        }
    }

    /// The key of `ESC [ letter` and `ESC O letter`; the lower-case ones are rxvt's.
    static func name(ofLetter letter: UInt8) -> Key.Name? {
        switch letter {
        case UInt8(ascii: "A"), UInt8(ascii: "a"): .up
        case UInt8(ascii: "B"), UInt8(ascii: "b"): .down
        case UInt8(ascii: "C"), UInt8(ascii: "c"): .right
        case UInt8(ascii: "D"), UInt8(ascii: "d"): .left
        case UInt8(ascii: "H"): .home
        case UInt8(ascii: "F"): .end
        case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter - UInt8(ascii: "P")) + 1)
        case UInt8(ascii: "Z"): .backTab
        default: nil
        }
    }

    /// The key of `ESC [ number u`, which some terminals send for Shift-Enter and the like.
    static func key(ofUnicode number: Int, modifiers: Modifiers) -> Key? {
        switch number {
        case 9: return modifiers.key(Key.Name.tab)
        case 13: return modifiers.key(Key.Name.enter)
        case 27: return modifiers.key(Key.Name.escape)
        case 8, 127: return modifiers.key(Key.Name.backspace)
        default:
            guard number >= 0x20, let value = UInt32(exactly: number), let scalar = Unicode.Scalar(value),
                !(0x80..<0xa0).contains(value)
            else { return nil }
            return modifiers.key(scalar)
        }
    }
}
