/// The words above a headline that name its subject, which some pages print on the same line.
enum Kicker {
    /// The most words of one, and the fewest of the headline behind it.
    private static let mostWords = 8
    private static let fewestWordsBehind = 4
    /// The fewest words of a quotation that is all of the headline: fewer are the title of a book or film.
    private static let fewestQuoted = 8
    /// The fewest small letters on both sides of a missing space: names in one word with two capitals have fewer.
    private static let fewestLetters = 8

    /// The longest one on a line of its own, in scalars.
    private static let longestAlone = 40

    /// Whether a line is a few words with a colon behind them.
    static func isAlone(_ text: String) -> Bool {
        text.hasSuffix(":") && text.scalarCount <= longestAlone && wordCount(text[...]) <= mostWords
    }

    /// The headline without a kicker before it; as it is where none is sure.
    static func removed(from headline: String) -> String {
        let found = glued(headline) ?? colon(headline) ?? quoted(headline)
        guard let found, wordCount(headline[found...]) >= fewestWordsBehind,
            (1...mostWords).contains(wordCount(headline[..<found]))
        else { return headline }
        return headline[found...].trimmingSpaces
    }

    /// Where a headline starts that was printed without the space behind a kicker of words: "Energy pricesCabinet meets".
    private static func glued(_ text: String) -> String.Index? {
        guard let space = text.unicodeScalars.firstIndex(of: " ") else { return nil }
        let scalars = text.unicodeScalars
        return scalars.indices.dropFirst(fewestLetters).first { index in
            index > space && scalars[index].isCapital
                && scalars[..<index].suffix(fewestLetters).allSatisfy(\.isSmall)
                && scalars[index...].dropFirst().prefix(fewestLetters).allSatisfy(\.isSmall)
        }
    }

    /// Where a headline starts behind a colon that belongs to no sentence: " :Cabinet meets".
    private static func colon(_ text: String) -> String.Index? {
        let scalars = text.unicodeScalars
        return scalars.indices.first { index in
            scalars[index].isLetter && scalars[..<index].suffix(2).elementsEqual([" ", ":"] as [Unicode.Scalar])
        }
    }

    /// Where a headline starts that is a quotation to its end, in the marks of German: "Nach dem Sturm „Wir haben …“". What ends
    /// with a small letter before it, as a verb does, belongs to it.
    private static func quoted(_ text: String) -> String.Index? {
        let scalars = text.unicodeScalars
        guard let last = scalars.last, Quotation.isClosing(last),
            let start = scalars.firstIndex(where: { $0 == "„" || $0 == "«" }),
            let word = text[..<start].split(separator: " ").last, word.unicodeScalars.first?.isCapital ?? false,
            word.unicodeScalars.last?.isLetter ?? false, scalars[..<start].last == " ",
            let first = scalars[start...].dropFirst().first, first.isLetter,
            wordCount(text[start...]) >= fewestQuoted,
            !scalars[start...].dropFirst().dropLast().contains(where: { Quotation.isClosing($0) && $0 != "’" })
        else { return nil }
        return start
    }

    private static func wordCount(_ text: Substring) -> Int { String(text).parts(between: " ").count }
}
