/// Kana with the combining marks of voicing, U+3099 and U+309A, as one scalar (UnicodeData.txt, decompositions).
enum VoicedKana {
    /// The scalar that a kana and a mark make together, nil if they make none.
    static func composition(_ kana: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
        switch mark.value {
        case 0x3099: voiced(kana)
        case 0x309a: halfVoiced(kana)
        default: nil
        }
    }

    private static func voiced(_ kana: Unicode.Scalar) -> Unicode.Scalar? {
        switch kana.value {
        case 0x30ef...0x30f2: Unicode.Scalar(kana.value + 8)
        default:
            switch hiragana(kana) {
            case 0x3046: Unicode.Scalar(kana.value + 0x4e)
            case 0x304b...0x3061 where kana.value % 2 == 1: Unicode.Scalar(kana.value + 1)
            case 0x3064, 0x3066, 0x3068, 0x306f, 0x3072, 0x3075, 0x3078, 0x307b, 0x309d: Unicode.Scalar(kana.value + 1)
            default: nil
            }
        }
    }

    private static func halfVoiced(_ kana: Unicode.Scalar) -> Unicode.Scalar? {
        switch hiragana(kana) {
        case 0x306f, 0x3072, 0x3075, 0x3078, 0x307b: Unicode.Scalar(kana.value + 2)
        default: nil
        }
    }

    /// Katakana follow hiragana, in the same order.
    private static func hiragana(_ kana: Unicode.Scalar) -> UInt32 {
        (0x30a1...0x30fe).contains(kana.value) ? kana.value - 0x60 : kana.value
    }
}
