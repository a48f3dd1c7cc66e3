/// How a character behaves where lines are broken: the classes of UAX #14, those alike taken together.
enum LineBreakClass {
    /// Letters and all that is not named below (AL, HL, PR, PO).
    case letter
    /// Digits (NU).
    case digit
    /// White space that hangs off a broken line (SP, BA of category Zs).
    case space
    /// A line ends here (BK, CR, LF, NL).
    case newline
    /// Joins what stands on both its sides (GL, WJ).
    case glue
    /// A break without a column (ZW).
    case zeroWidthSpace
    /// Not drawn, and of no influence (CM, Cf).
    case transparent
    /// Hyphens and the dash of ranges (HY, HH, BA).
    case hyphen
    /// The dash between clauses (B2).
    case dash
    /// The slash (SY).
    case slash
    /// Opening brackets and quotes (OP, QU of category Pi).
    case opening
    /// Opening brackets of East Asian text, before which a line may break.
    case wideOpening
    /// Closing brackets (CP).
    case closing
    /// Closing quotes and apostrophes (QU of category Pf).
    case closingQuote
    /// Closing brackets, stops and commas of East Asian text, after which a line may break (CL).
    case wideClosing
    /// Points, commas, colons, exclamation and question marks (IS, EX, IN).
    case punctuation
    /// Small kana and what else never begins a row of East Asian text (NS, CJ).
    case nonstarter
    /// Ideographs, kana, Hangul, emoji (ID, JL…H3, EB), and scripts without spaces between words (SA).
    case ideograph
    /// Quotes that open as well as close (QU).
    case quote

    /// The class of the character that starts with a scalar, drawn in so many columns.
    @inline(__always)
    static func of(_ cluster: Cluster) -> LineBreakClass {
        let scalar = cluster.first
        return scalar.isASCII ? of(ascii: UInt8(scalar.value)) : of(other: scalar, columns: cluster.columns)
    }

    @inline(__always)
    private static func of(ascii byte: UInt8) -> LineBreakClass {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
        case UInt8(ascii: " "), 0x09: .space
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case 0x0a...0x0d: .newline
        case 0..<0x20, 0x7f: .transparent
        case UInt8(ascii: "-"): .hyphen
        case UInt8(ascii: "/"): .slash
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .opening
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closing
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"),
            UInt8(ascii: "?"):
            .punctuation
        case UInt8(ascii: "\""), UInt8(ascii: "'"): .quote
        default: .letter
        }
    }

    private static func of(other scalar: Unicode.Scalar, columns: Int) -> LineBreakClass {
        let value = scalar.value
        // The scripts of these ranges are long, and none but digits and letters is in them.
        switch value {
        case 0xc0...0x2ff, 0x370...0x52f: return .letter
        case 0x3400...0x4dbf, 0x4e00...0x9fff, 0xac00...0xd7a3: return .ideograph
        case 0xa0...0xbf: return ofLatin1(value)
        case 0x2000...0x206f: return ofGeneralPunctuation(value)
        case 0x3000...0x30ff, 0xfe10...0xfe6f, 0xff00...0xffef: return ofEastAsian(value)
        case 0x0e00...0x0eff, 0x1000...0x109f, 0x1780...0x17ff, 0x1950...0x19df, 0x1a20...0x1aad:
            return ofSoutheastAsian(value)
        default: break
        }
        switch value {
        case 0x85: return .newline
        case 0x660...0x669, 0x6f0...0x6f9, 0x966...0x96f: return .digit
        case 0x58a, 0x2e17, 0x2e40: return .hyphen
        case 0x2e3a, 0x2e3b: return .dash
        case 0x1680: return .space
        case 0xf0c, 0xfeff: return .glue
        case 0xf0b, 0x1361: return .wideClosing
        case 0x60c, 0x61b, 0x61f, 0x6d4, 0x964, 0x965: return .punctuation
        case 0x2103, 0x2109: return .nonstarter
        case 0x31f0...0x31ff: return .nonstarter
        default: return columns == 0 ? .transparent : columns > 1 && isWide(scalar) ? .ideograph : .letter
        }
    }

    /// A cluster may be wide only for being of several scalars.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        ScalarClass.of(scalar).columns == 2
    }

    private static func ofLatin1(_ value: UInt32) -> LineBreakClass {
        switch value {
        case 0xa0: .glue
        case 0xa1, 0xbf: .opening
        case 0xab, 0xbb: .quote
        case 0xad: .transparent
        default: .letter
        }
    }

    private static func ofGeneralPunctuation(_ value: UInt32) -> LineBreakClass {
        switch value {
        case 0x2007, 0x2011, 0x202f, 0x2060: .glue
        case 0x2000...0x200a, 0x205f: .space
        case 0x200b: .zeroWidthSpace
        case 0x2010, 0x2012, 0x2013: .hyphen
        case 0x2014, 0x2015: .dash
        case 0x2018, 0x201a, 0x201b, 0x201c, 0x201e, 0x201f: .opening
        case 0x2019, 0x201d: .closingQuote
        case 0x2024...0x2026, 0x203c, 0x203d, 0x2047...0x2049: .punctuation
        case 0x2028, 0x2029: .newline
        case 0x2030, 0x2031: .nonstarter
        case 0x2039, 0x203a: .quote
        case 0x200c...0x200f, 0x202a...0x202e, 0x2061...0x206f: .transparent
        default: .letter
        }
    }

    private static func ofEastAsian(_ value: UInt32) -> LineBreakClass {
        switch value {
        case 0x3000: .space
        case 0x3001, 0x3002, 0x3009, 0x300b, 0x300d, 0x300f, 0x3011, 0x3015, 0x3017, 0x3019, 0x301b, 0x301e, 0x301f,
            0xfe50, 0xfe52, 0xfe5a, 0xfe5c, 0xfe5e, 0xff01, 0xff09, 0xff0c, 0xff0e, 0xff1f, 0xff3d, 0xff5d, 0xff60,
            0xff61, 0xff63, 0xff64, 0xfe11, 0xfe12, 0xfe15...0xfe16, 0xfe18, 0xfe36, 0xfe38, 0xfe3a, 0xfe3c, 0xfe3e,
            0xfe40, 0xfe42, 0xfe44, 0xfe48, 0xfe56, 0xfe57:
            .wideClosing
        case 0x3008, 0x300a, 0x300c, 0x300e, 0x3010, 0x3014, 0x3016, 0x3018, 0x301a, 0x301d, 0xfe59, 0xfe5b, 0xfe5d,
            0xfe17, 0xfe35, 0xfe37, 0xfe39, 0xfe3b, 0xfe3d, 0xfe3f, 0xfe41, 0xfe43, 0xfe47, 0xff04, 0xff08, 0xff3b,
            0xff5b, 0xff5f, 0xff62, 0xffe1, 0xffe5:
            .wideOpening
        case 0x3005, 0x301c, 0x303b, 0x303c, 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087,
            0x308e, 0x3095, 0x3096, 0x3099...0x309e, 0x30a0, 0x30a1, 0x30a3, 0x30a5, 0x30a7, 0x30a9, 0x30c3, 0x30e3,
            0x30e5, 0x30e7, 0x30ee, 0x30f5, 0x30f6, 0x30fb...0x30fe, 0xfe13, 0xfe14, 0xfe19, 0xfe30, 0xfe54, 0xfe55,
            0xff05, 0xff1a, 0xff1b, 0xff5e, 0xff65, 0xff67...0xff70, 0xff9e, 0xff9f, 0xffe0:
            .nonstarter
        case 0xff0d: .hyphen
        case 0xff10...0xff19: .digit
        case 0xfe20...0xfe2f: .transparent
        default: .ideograph
        }
    }

    /// Where a dictionary would be needed to find the words, a row ends at any syllable.
    private static func ofSoutheastAsian(_ value: UInt32) -> LineBreakClass {
        switch value {
        case 0x0e3f: .letter
        case 0x0e40...0x0e44, 0x0ec0...0x0ec4: .wideOpening
        case 0x0e2f, 0x0e30, 0x0e32, 0x0e33, 0x0e45, 0x0e46, 0x0e5a, 0x0e5b, 0x0eaf, 0x0eb0, 0x0eb2, 0x0eb3, 0x0ec6,
            0x102b, 0x102c, 0x1038, 0x1062...0x1064, 0x1067...0x106d, 0x1083, 0x1087...0x108c, 0x108f, 0x109a...0x109c,
            0x1a61, 0x1a63, 0x1a64, 0x104a, 0x104b, 0x17d4...0x17da:
            .nonstarter
        case 0x0e50...0x0e59, 0x0ed0...0x0ed9, 0x1040...0x1049, 0x17e0...0x17e9, 0x19d0...0x19d9: .digit
        default: .ideograph
        }
    }
}
