/// How surprising the characters of a text would be in a language, in bits: the less, the likelier it is one.
///
/// A character that one of 2ⁿ is, is worth n bits; that is how the likelihood of a text adds up. The numbers are rough, as
/// they have to tell text from nonsense, not one author from another.
struct LanguageModel: Sendable {
    /// A sequence that can't be decoded.
    static let malformed = 24.0

    /// The characters that are met most, with their bits.
    private let frequent: [UInt32: Double]
    /// The bits of other characters of each kind.
    private let others: [CharacterKind: Double]

    /// Makes a model of characters in order of frequency, so many bits for all of a string; upper case, which begins names
    /// and sentences, is rarer.
    init(_ frequent: KeyValuePairs<Double, String>, others: [CharacterKind: Double] = [:]) {
        var bits: [UInt32: Double] = [:]
        for (value, characters) in frequent {
            for scalar in characters.unicodeScalars where bits[scalar.value] == nil {
                bits[scalar.value] = value
                let upper = scalar.properties.uppercaseMapping.unicodeScalars
                if upper.count == 1, let upper = upper.first, upper != scalar { bits[upper.value] = value + 3 }
            }
        }
        self.frequent = bits.merging(Self.common) { own, _ in own }
        self.others = Self.rare.merging(others) { $1 }
    }

    /// The bits of a text with so many malformed sequences. The time is proportional to its length.
    func bits(of text: String.UnicodeScalarView, malformed: Int) -> Double {
        var sum = Double(malformed) * Self.malformed
        var last = CharacterKind.space
        for scalar in text {
            let kind = CharacterKind(scalar)
            sum += kind.isASCII ? Self.ascii(scalar) : frequent[scalar.value] ?? others[kind] ?? Self.alien
            sum += kind.surprise(after: last)
            last = kind
        }
        return sum
    }

    // MARK: What all languages share

    /// The bits of an ASCII character, which matter where two encodings read different bytes as ASCII.
    static func ascii(_ scalar: Unicode.Scalar) -> Double {
        switch scalar.value {
        case 0x61...0x7a: 4.5
        case 0x20: 3
        case 0x41...0x5a, 0x09, 0x0a, 0x0d: 6.5
        case 0x21...0x7e: 7
        default: 20
        }
    }

    /// A character that has no place in a text of the language.
    private static let alien = 20.0

    private static let rare: [CharacterKind: Double] = [
        .latinLower: 13, .latinUpper: 15, .cyrillicLower: 16, .cyrillicUpper: 17, .symbol: 15, .punctuation: 13,
        .ideograph: 17, .kana: 17, .halfwidthKana: 18, .hangul: 17, .wide: 14,
    ]

    /// Marks that texts in all languages have, and signs between words.
    private static let common: [UInt32: Double] = {
        var bits: [UInt32: Double] = [:]
        let marks: KeyValuePairs<Double, String> = [
            8: "“”‘’–—…", 9: "€«»•·„\u{a0}°", 10: "£§©®™‚½²", 11: "†‰‹›ºª±×µ¿¡³¼¾", 12: "¥¢‡¹÷¶№",
        ]
        for (value, characters) in marks {
            for scalar in characters.unicodeScalars { bits[scalar.value] = value }
        }
        return bits
    }()
}
