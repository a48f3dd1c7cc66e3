/// Cuts a text into words.
enum Words {
    /// The words in lower case, in order: runs of letters, marks and digits, by and large as in UAX #29; a Chinese or
    /// Japanese character is a word of its own, since those languages put no spaces between words.
    static func of(_ text: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        var mark: Unicode.Scalar?
        func end() {
            if !word.isEmpty { words.append(String(word)) }
            word.removeAll()
            mark = nil
        }
        for scalar in text.lowercased().unicodeScalars {
            if isCharacterWord(scalar) {
                end()
                words.append(String(scalar))
            } else if isWordPart(scalar) {
                if let joint = mark { word.append(joint) }
                mark = nil
                word.append(scalar)
            } else if !word.isEmpty, mark == nil, joins(scalar, after: word.last) {
                mark = scalar
            } else {
                end()
            }
        }
        end()
        return words
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .decimalNumber, .letterNumber, .nonspacingMark, .spacingMark, .enclosingMark: true
        default: scalar.properties.isAlphabetic
        }
    }

    private static func isCharacterWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isIdeographic || (0x3041...0x30FF).contains(scalar.value) && scalar.properties.isAlphabetic
    }

    /// Whether a mark stands inside a word or a number where another part follows: "don't", "1,206".
    private static func joins(_ scalar: Unicode.Scalar, after last: Unicode.Scalar?) -> Bool {
        guard let last else { return false }
        let afterDigit = last.properties.generalCategory == .decimalNumber
        return afterDigit ? scalar == "." || scalar == "," : scalar == "'" || scalar == "’"
    }
}
