/// How a character behaves among others of both directions (UAX #9, table 4).
enum BidiClass: UInt8 {
    /// Letters from left to right (L), from right to left (R), and those of Arabic and its kin (AL).
    case leftToRight, rightToLeft, arabicLetter
    /// European digits (EN), their signs (ES) and what ends them (ET).
    case europeanNumber, europeanSeparator, europeanTerminator
    /// Arabic digits (AN).
    case arabicNumber
    /// What parts the digits of a number (CS).
    case commonSeparator
    /// What is drawn over another character (NSM).
    case nonspacingMark
    /// What counts for nothing (BN); embeddings, overrides and isolates among it, none of which is ever drawn.
    case boundaryNeutral
    /// What ends a paragraph (B), what parts its columns (S), spaces (WS), all else (ON).
    case paragraphSeparator, segmentSeparator, whiteSpace, otherNeutral

    /// The class of a scalar.
    static func of(_ scalar: Unicode.Scalar) -> BidiClass {
        switch scalar.value {
        case 0x61..<0x7b, 0x41..<0x5b: .leftToRight
        case 0x5d0..<0x5eb: .rightToLeft
        case 0x620..<0x64b: .arabicLetter
        default: search(scalar)
        }
    }

    /// The class of a scalar as the table says.
    static func search(_ scalar: Unicode.Scalar) -> BidiClass {
        BidiClass(rawValue: ScalarRuns.bits(of: scalar, in: runs)) ?? .leftToRight
    }

    /// Whether it has a direction of its own (R, AL or L).
    var isStrong: Bool { rawValue <= Self.arabicLetter.rawValue }

    /// Whether it is one of the neutrals that take the direction of what stands around them (NI).
    var isNeutral: Bool { rawValue >= Self.paragraphSeparator.rawValue }

    /// Whether only what has such a character is ever drawn in another order than it is written in.
    var isRightToLeft: Bool { self == .rightToLeft || self == .arabicLetter || self == .arabicNumber }
}
