/// The words of a text as evidence is looked for in them: lower case, without the marks between them.
struct StoryWords {
    /// One word.
    struct Word: Equatable {
        /// In lower case, without what a language puts before a noun; of scripts without spaces, two characters.
        var text: String
        /// Whether it begins with a capital letter.
        var isCapital: Bool
        /// The number that it says; nil for other words.
        var number: Double?
    }

    /// All words in their order.
    let words: [Word]

    /// Takes a text apart.
    init(_ text: some StringProtocol) {
        var words: [Word] = []
        var current = String.UnicodeScalarView()
        var ideographs = String.UnicodeScalarView()
        func endWord() {
            guard !current.isEmpty else { return }
            words += Self.words(String(current))
            current = String.UnicodeScalarView()
        }
        func endIdeographs() {
            guard !ideographs.isEmpty else { return }
            words += Self.pairs(ideographs)
            ideographs = String.UnicodeScalarView()
        }
        var last: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if Self.hasNoSpaces(scalar) {
                endWord()
                ideographs.append(scalar)
            } else if Self.isInWord(scalar) || Self.joins(scalar, after: last) {
                endIdeographs()
                current.append(scalar)
            } else {
                endWord()
                endIdeographs()
                if scalar == "%" || scalar == "½" { words.append(Word(text: String(scalar), isCapital: false)) }
            }
            last = scalar
        }
        endWord()
        endIdeographs()
        // A capital letter at the beginning of a sentence says nothing.
        if let first = words.indices.first, words[first].text.count > 3 { words[first].isCapital = false }
        self.words = NumberWords.joined(words)
    }

    /// Whether a scalar is a letter, a digit, or a mark that belongs to one.
    private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
        // Most are ASCII, and the tables of Unicode are slow.
        if scalar.isASCII {
            return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
        }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar.properties.generalCategory == .nonspacingMark
    }

    /// Whether a scalar between digits is a part of their number: "1,200", "7.5".
    private static func joins(_ scalar: Unicode.Scalar, after last: Unicode.Scalar) -> Bool {
        (scalar == "," || scalar == ".") && last.properties.numericType == .decimal
    }

    private static func words(_ run: String) -> [Word] {
        var run = run
        while let last = run.last, last == "." || last == "," { run.removeLast() }
        guard !run.isEmpty else { return [] }
        let isCapital = run.first?.isUppercase ?? false
        let text = IrregularForms.base(of: withoutArticle(run.lowercased()))
        return [Word(text: text, isCapital: isCapital, number: NumberWords.digits(run))]
    }

    /// The Arabic article, and the particles that are written with the word, are no part of it.
    private static func withoutArticle(_ word: String) -> String {
        guard let first = word.unicodeScalars.first, !first.isASCII else { return word }
        for prefix in ["وال", "بال", "فال", "كال", "ال"] where word.hasPrefix(prefix) && word.count > prefix.count + 2 {
            return String(word.dropFirst(prefix.count))
        }
        return word
    }

    /// Overlapping pairs of characters, which find words in scripts that write no spaces (as search engines do it: bigrams).
    private static func pairs(_ run: String.UnicodeScalarView) -> [Word] {
        let scalars = Array(run)
        guard scalars.count > 1 else { return [Word(text: String(run), isCapital: false)] }
        return zip(scalars, scalars.dropFirst()).map { first, second in
            var text = String.UnicodeScalarView()
            text.append(first)
            text.append(second)
            return Word(text: String(text), isCapital: false)
        }
    }

    /// Whether words of the scalar's script stand together without spaces: Han, kana, Thai, Lao, Khmer, Burmese; and Hangul,
    /// where particles are written with the word, and a syllable is one scalar.
    static func hasNoSpaces(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0xAC00...0xD7AF: true
        default: if case .ideograph = ScalarKind(scalar) { true } else { false }
        }
    }
}
