/// What kind of character a scalar is, as far as it matters for what may stand beside it.
enum CharacterKind: Sendable {
    case asciiLower, asciiUpper, digit
    /// White space, punctuation and controls of ASCII.
    case space
    case latinLower, latinUpper
    case cyrillicLower, cyrillicUpper
    case ideograph, kana, halfwidthKana, hangul
    /// Punctuation and forms that are as wide as an ideograph.
    case wide
    /// A sign that stands beside words or numbers, not in them: ½, ¤, ¦.
    case symbol
    /// Quotation marks, dashes and the like.
    case punctuation
    /// Anything else: other scripts, private use, the controls C1.
    case alien

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x61...0x7a: self = .asciiLower
        case 0x41...0x5a: self = .asciiUpper
        case 0x30...0x39: self = .digit
        case 0x00...0x7f: self = .space
        case 0xaa, 0xba: self = .symbol
        case 0xd7, 0xf7: self = .symbol
        case 0xc0...0x24f: self = scalar.properties.isUppercase ? .latinUpper : .latinLower
        case 0xa0, 0xa1, 0xab, 0xb7, 0xbb, 0xbf, 0x2010...0x203a, 0x20ac: self = .punctuation
        case 0xa2...0xbe, 0x2c6...0x2dd, 0x2100...0x214f, 0x2190...0x22ff: self = .symbol
        case 0x400...0x4ff: self = scalar.properties.isUppercase ? .cyrillicUpper : .cyrillicLower
        case 0x3041...0x30ff: self = .kana
        case 0xff61...0xff9f: self = .halfwidthKana
        case 0xac00...0xd7a3: self = .hangul
        case 0x4e00...0x9fff: self = .ideograph
        case 0x3000...0x303f, 0xff01...0xff60: self = .wide
        default: self = .alien
        }
    }

    /// Whether it is an ASCII character.
    var isASCII: Bool {
        switch self {
        case .asciiLower, .asciiUpper, .digit, .space: true
        default: false
        }
    }

    private var isLower: Bool { self == .asciiLower || self == .latinLower || self == .cyrillicLower }
    private var isUpper: Bool { self == .asciiUpper || self == .latinUpper || self == .cyrillicUpper }
    private var isASCIILetter: Bool { self == .asciiLower || self == .asciiUpper }
    private var isLatin: Bool { isASCIILetter || self == .latinLower || self == .latinUpper }
    private var isCyrillic: Bool { self == .cyrillicLower || self == .cyrillicUpper }
    private var isEastAsian: Bool {
        switch self {
        case .ideograph, .kana, .hangul, .halfwidthKana: true
        default: false
        }
    }

    /// The bits that a character of this kind is the more surprising for the one before it.
    func surprise(after last: CharacterKind) -> Double {
        // ASCII after ASCII is the same in all encodings.
        if isASCII && last.isASCII { return 0 }
        var bits = 0.0
        if last.isLower && isUpper { bits += 6 }
        if last.isLatin && isCyrillic || last.isCyrillic && isLatin { bits += 6 }
        if last.isLatin && isLatin && !isASCII && !last.isASCII { bits += 4 }
        if last.isEastAsian && isEastAsian && last != self { bits += last.surpriseBeside(self) }
        if last.isEastAsian && (isLatin || isCyrillic) || (last.isLatin || last.isCyrillic) && isEastAsian { bits += 4 }
        let isWord = isLatin || isCyrillic
        let lastIsWord = last.isLatin || last.isCyrillic
        if last == .symbol && isWord || lastIsWord && self == .symbol { bits += 3 }
        return bits
    }

    private func surpriseBeside(_ other: CharacterKind) -> Double {
        switch (self, other) {
        case (.ideograph, .kana), (.kana, .ideograph): 0
        case (.hangul, .ideograph), (.ideograph, .hangul): 3
        default: 5
        }
    }
}
