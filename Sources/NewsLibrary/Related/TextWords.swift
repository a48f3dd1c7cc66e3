/// Takes a text apart into words, in lower case and without punctuation; each character of a script that puts no spaces
/// between its words is a word of its own.
enum TextWords {
    /// A word as it stands in a text.
    struct Word: Equatable, Sendable {
        /// In lower case.
        var text: String
        /// Whether it begins with a capital letter that no end of a sentence explains: mostly a name.
        var isName: Bool
        /// Whether it is a character of a script without spaces.
        var isUnspaced: Bool
    }

    /// The words of a text, in order.
    static func words(of text: String) -> [Word] {
        var words: [Word] = []
        var word: [Unicode.Scalar] = []
        var isSentenceOpen = false
        func end() {
            guard let first = word.first else { return }
            let text = String(String.UnicodeScalarView(word))
            words.append(
                Word(text: text.lowercased(), isName: isSentenceOpen && first.properties.isUppercase, isUnspaced: false)
            )
            word.removeAll(keepingCapacity: true)
            isSentenceOpen = true
        }
        for scalar in text.unicodeScalars {
            if SearchText.isUnspaced(scalar) {
                end()
                words.append(Word(text: String(scalar), isName: false, isUnspaced: true))
            } else if isPartOfWord(scalar) {
                word.append(scalar)
            } else {
                end()
                if endsSentence(scalar) { isSentenceOpen = false }
            }
        }
        end()
        return words
    }

    /// Whether a scalar is of a word: what the search takes for one (`IndexSchema`).
    static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
        case ..<0x80: false
        default:
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
                .letterNumber, .otherNumber, .privateUse, .nonspacingMark, .spacingMark:
                true
            default: false
            }
        }
    }

    private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "!", "?", ":", "\n", "\"", "“", "”", "„", "«", "»", "…": true
        default: false
        }
    }
}
