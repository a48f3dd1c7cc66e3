/// What the characters mean that a sentence may end with (after UAX #29, table 4).
enum SentenceMarks {
    /// A mark that ends a sentence in its script.
    enum Mark {
        /// A full stop of Latin, Greek or Cyrillic text, which also stands in abbreviations and numbers.
        case stop
        /// "!", "?" and the ellipsis: what follows in small letters goes on with the sentence.
        case spaced
        /// A mark that ends a sentence whether a space follows or not: 。！？ and those of Indic, Arabic and other scripts.
        case final
    }

    /// What a scalar marks; nil for those that end nothing.
    static func mark(_ scalar: Unicode.Scalar) -> Mark? {
        switch scalar.value {
        case 0x2e: .stop
        case 0x21, 0x3f, 0x2026, 0x203c, 0x203d, 0x2047...0x2049: .spaced
        // Ideographic and full-width marks.
        case 0x3002, 0xff01, 0xff0e, 0xff1f, 0xff61: .final
        // Arabic ؟ and Urdu ۔; Armenian; dandas; Ethiopic; Myanmar; Khmer.
        case 0x61f, 0x6d4, 0x589, 0x964, 0x965, 0x1362, 0x1367, 0x104a, 0x104b, 0x17d4, 0x17d5: .final
        default: nil
        }
    }

    /// Whether a byte may begin such a mark or a line break; false for most of any text.
    static func mayBegin(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x0a, 0x0d, 0x2e, 0x21, 0x3f, 0xd6, 0xd8, 0xdb, 0xe0, 0xe1, 0xe2, 0xe3, 0xef: true
        default: false
        }
    }

    /// Whether a scalar right behind a mark closes what was opened within a sentence, and so still belongs to it; the
    /// quotation marks that open in some languages close in others.
    static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x22, 0x27, 0x29, 0x5d, 0x7d, 0xab, 0xbb, 0x2018, 0x2019, 0x201c, 0x201d, 0x2039, 0x203a, 0x3009, 0x300b,
            0x300d, 0x300f, 0x3011, 0x3015,
            0xff02, 0xff09, 0xff3d, 0xff63:
            true
        default: false
        }
    }

    /// Whether a scalar may stand in front of the first letter of a sentence.
    static func isOpener(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x22, 0x27, 0x28, 0x5b, 0xa1, 0xab, 0xbb, 0xbf, 0x2018, 0x201a, 0x201c, 0x201e, 0x2039, 0x203a, 0x3008,
            0x300a, 0x300c,
            0x300e, 0x3010, 0xff08:
            true
        default: false
        }
    }

    /// Whether a scalar goes on with the sentence whatever stood before it (SContinue).
    static func goesOn(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2c, 0x3a, 0x3b, 0x60c, 0x61b, 0x3001, 0xff0c, 0xff1a, 0xff1b: true
        default: false
        }
    }

    /// Whether a scalar is hiragana: behind a closing bracket it is a particle, as in 「…。」と.
    static func isHiragana(_ scalar: Unicode.Scalar) -> Bool { (0x3041...0x309f).contains(scalar.value) }
}
