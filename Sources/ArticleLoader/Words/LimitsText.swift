/// The limits of a comment's length as a form states them.
struct LimitsText: Equatable {
    /// The fewest characters.
    let minimum: Int?
    /// The most characters.
    let maximum: Int?

    private static let minimumWords = PhraseSet([
        "minimum", "min.", "min", "at least", "mindestens", "au moins", "mínimo", "minimo", "minimaal", "न्यूनतम",
        "कम से कम",
        "最低", "最少", "最小", "최소", "минимум",
    ])
    private static let maximumWords = PhraseSet([
        "maximum", "max.", "max", "at most", "up to", "no more than", "höchstens", "maximal", "au plus", "máximo",
        "massimo", "maximaal", "अधिकतम", "最大", "最多", "최대", "максимум", "remaining", "characters left",
        "übrig", "restants", "restantes", "rimanenti",
    ])
    private static let units = PhraseSet([
        "character", "zeichen", "caractère", "caracter", "caratter", "tekens", "वर्ण", "अक्षर", "文字", "字", "자", "символ",
        "знак", "حرف", "karakter",
    ])

    /// The longest line, in bytes, that may state limits.
    private static let longest = 160

    /// Reads a line; nil where it states no limit.
    init?(_ line: String) {
        guard line.utf8.count <= Self.longest, line.hasDigit else {
            return nil
        }
        let text = line.lowercased()
        guard Self.units.occurs(in: text) else { return nil }
        let numbers = Self.numbers(in: text)
        let minimum = Self.number(nearest: Self.minimumWords, in: text, numbers)
        let maximum = Self.number(nearest: Self.maximumWords, in: text, numbers.filter { $0.value != minimum })
        guard minimum != nil || maximum != nil else { return nil }
        self.minimum = minimum
        self.maximum = maximum
    }

    private typealias Number = (value: Int, start: Int, end: Int)

    /// The numbers of a text with their places in bytes. A separator of thousands may stand in them.
    private static func numbers(in text: String) -> [Number] {
        var numbers: [Number] = []
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            guard (0x30...0x39).contains(bytes[index]) else {
                index += 1
                continue
            }
            let start = index
            var value = 0
            while index < bytes.count {
                if (0x30...0x39).contains(bytes[index]) {
                    value = min(value * 10 + Int(bytes[index] - 0x30), 1_000_000_000)
                } else if bytes[index] != 0x2c || !isGroup(bytes, after: index) {
                    break
                }
                index += 1
            }
            numbers.append((value, start, index))
        }
        return numbers
    }

    private static func isGroup(_ bytes: [UInt8], after comma: Int) -> Bool {
        let group = bytes[(comma + 1)...].prefix { (0x30...0x39).contains($0) }
        return group.count == 3
    }

    /// The number nearest behind one of some words, else the nearest before it.
    private static func number(nearest words: PhraseSet, in text: String, _ numbers: [Number]) -> Int? {
        for place in words.places(in: text) {
            if let after = numbers.first(where: { $0.start >= place.upperBound }), after.value > 0 {
                return after.value
            }
            if let before = numbers.last(where: { $0.end <= place.lowerBound }), before.value > 0 {
                return before.value
            }
        }
        return nil
    }
}
