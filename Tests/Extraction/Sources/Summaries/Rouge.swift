/// How much of a published summary another text has, as F1 of what they share (Lin 2004: ROUGE-1, ROUGE-2, ROUGE-L).
///
/// F1 counts what is missing and what is too much alike, so that a longer text does not win by its length. ROUGE-L takes each
/// text as one sequence.
public struct Rouge: Equatable, Sendable {
    /// F1 of single words, 0…1.
    public var one: Double
    /// F1 of pairs of neighbouring words, 0…1.
    public var two: Double
    /// F1 of the longest common subsequence, 0…1.
    public var longest: Double

    /// Makes a score.
    public init(one: Double, two: Double, longest: Double) {
        self.one = one
        self.two = two
        self.longest = longest
    }

    /// Compares a text with the reference.
    public init(of text: String, reference: String) {
        let (found, wanted) = (RougeWords.of(text), RougeWords.of(reference))
        one = Self.score(Self.grams(found, 1), Self.grams(wanted, 1))
        two = Self.score(Self.grams(found, 2), Self.grams(wanted, 2))
        longest = Self.f1(Self.longestCommon(found, wanted), found.count, wanted.count)
    }

    private static func grams(_ words: [String], _ size: Int) -> [[String]: Int] {
        guard words.count >= size else { return [:] }
        return (0...(words.count - size)).reduce(into: [:]) { $0[Array(words[$1..<($1 + size)]), default: 0] += 1 }
    }

    /// Each of the reference's is found as often as it is there at most.
    private static func score(_ found: [[String]: Int], _ wanted: [[String]: Int]) -> Double {
        let shared = wanted.reduce(0) { $0 + min($1.value, found[$1.key] ?? 0) }
        return f1(shared, found.values.reduce(0, +), wanted.values.reduce(0, +))
    }

    private static func f1(_ shared: Int, _ found: Int, _ wanted: Int) -> Double {
        found + wanted > 0 ? 2 * Double(shared) / Double(found + wanted) : 0
    }

    private static func longestCommon(_ a: [String], _ b: [String]) -> Int {
        var row = Array(repeating: 0, count: b.count + 1)
        for word in a {
            var diagonal = 0
            for (index, other) in b.enumerated() {
                let above = row[index + 1]
                row[index + 1] = word == other ? diagonal + 1 : max(above, row[index])
                diagonal = above
            }
        }
        return row[b.count]
    }
}

/// The words that texts are compared by: letters and digits in lower case, without stemming; each character of Chinese and
/// Japanese by itself.
public enum RougeWords {
    /// The words of a text in its order.
    public static func of(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for character in text.lowercased() {
            let isUnspaced = character.unicodeScalars.contains { (0x3040...0x9fff).contains($0.value) }
            if !word.isEmpty, isUnspaced || !(character.isLetter || character.isNumber) {
                words.append(word)
                word = ""
            }
            if isUnspaced {
                words.append(String(character))
            } else if character.isLetter || character.isNumber {
                word.append(character)
            }
        }
        return word.isEmpty ? words : words + [word]
    }
}
