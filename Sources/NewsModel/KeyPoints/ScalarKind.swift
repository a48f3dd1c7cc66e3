/// What a scalar is within a word.
enum ScalarKind {
    /// A letter, with its value in lower case.
    case letter(UInt32)
    case digit
    /// A character of Chinese or Japanese.
    case ideograph
    /// A sign that belongs to the letter before.
    case mark
    /// What stands between words.
    case other

    /// The kind of a scalar.
    init(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        switch value {
        case 0x61...0x7a: self = .letter(value)
        case 0x41...0x5a: self = .letter(value + 0x20)
        case 0x30...0x39: self = .digit
        case 0..<0x80: self = .other
        case 0xdf...0xf6, 0xf8...0xff, 0x3b1...0x3c9, 0x430...0x44f: self = .letter(value)
        // Capitals that stand as far from their small letters as in ASCII: Latin-1, Greek, Cyrillic.
        case 0xc0...0xd6, 0xd8...0xde, 0x391...0x3a9, 0x410...0x42f: self = .letter(value + 0x20)
        case 0x2000...0x206f, 0x3000...0x3004, 0x3008...0x3020, 0xff00...0xff0f: self = .other
        case 0x3005...0x3007, 0x3041...0x30ff, 0x3400...0x4dbf, 0x4e00...0x9fff, 0xf900...0xfaff, 0x20000...0x3ffff:
            self = .ideograph
        default: self = Self.byProperties(of: scalar)
        }
    }

    private static func byProperties(of scalar: Unicode.Scalar) -> ScalarKind {
        let properties = scalar.properties
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
        case .decimalNumber: return .digit
        case .uppercaseLetter, .titlecaseLetter:
            return .letter(properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value)
        case .lowercaseLetter, .otherLetter, .modifierLetter: return .letter(scalar.value)
        default: return .other
        }
    }
}
