/// How much two words are forms of one.
enum WordLikeness {
    /// What forms of a word end in, in languages with such endings; the empty one is a form without any.
    private static let endings: Set<String> = [
        "", "s", "es", "e", "ed", "d", "ing", "er", "ers", "r", "y", "ies", "ied", "ily", "ly", "ion", "ions", "al",
        "n", "en",
        "t", "te", "ten", "st", "em", "es'", "o", "a", "os", "as", "i", "ó", "an", "ar", "ado", "ada", "é", "ée", "ent",
        "ment",
    ]

    /// From 0, for words that have nothing to do with each other, to 1 for the same.
    ///
    /// Forms of a word share their beginning in most languages: "vote", "voted", "votes", "voting".
    static func of(_ first: String, _ second: String) -> Double {
        if first == second { return 1 }
        let (one, other) = (Array(first.unicodeScalars), Array(second.unicodeScalars))
        let shared = zip(one, other).prefix { $0 == $1 }.count
        let longest = max(one.count, other.count)
        let shortest = min(one.count, other.count)
        guard shared >= 3 else { return 0 }
        if shared >= 4, [one, other].allSatisfy({ endings.contains(ending(of: $0, after: shared)) }) { return 0.9 }
        guard shared >= 4, Double(shared) >= 0.6 * Double(longest) else {
            // A compound begins with its part: "Hafen" and "Hafenfähre".
            return shared == shortest && shortest >= 5 ? 0.5 : 0
        }
        return 0.5 + 0.4 * Double(shared) / Double(longest)
    }

    private static func ending(of word: [Unicode.Scalar], after shared: Int) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: word[shared...])
        return String(view)
    }

    /// The letters that forms of a word share at least: words with others are not compared.
    static func beginning(of word: String) -> Substring { word.prefix(3) }
}
