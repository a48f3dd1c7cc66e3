/// What no headline looks like.
enum HeadlineShape {
    /// Signs with which asides, links and continued lines begin.
    private static let openings: SignSet = "…~>»/^"
    /// Signs with which a line ends that goes on below.
    private static let ends: SignSet = ",:،：，"
    /// The longest word that a line has to itself, in bytes: names of files and of styles are longer.
    private static let longestWord = 60
    /// The longest headline with a full stop, in bytes.
    private static let longestStatement = 30
    /// The longest line of two sentences that may be a headline, in bytes.
    private static let longestOfTwoSentences = 90

    /// Whether a line is no headline whatever stands around it.
    static func isImpossible(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return true }
        return openings.contains(first) || ends.contains(last) || isPath(text)
            || isStatement(text) || isTwoSentences(text) || StoryFacts.beginsWithDateLabel(text)
    }

    /// Whether a line is one plain sentence with a full stop, and longer than those that are headlines.
    private static func isStatement(_ text: String) -> Bool {
        text.utf8.count > longestStatement && text.hasSuffix(".")
            && !text.unicodeScalars.dropLast().contains { $0.isSentenceEnd || $0 == ":" }
    }

    /// Whether a line is so long that it is a paragraph if it has two sentences.
    private static func isTwoSentences(_ text: String) -> Bool {
        guard text.utf8.count > longestOfTwoSentences, text.endsSentence else { return false }
        var isAfterEnd = false
        var isAfterSpace = false
        for scalar in text.unicodeScalars {
            if isAfterSpace, scalar.isCapital { return true }
            isAfterSpace = isAfterEnd && scalar == " "
            isAfterEnd = scalar.isSentenceEnd
        }
        return false
    }

    /// Whether a line is a trail through a site, or one word as long as only names of files and styles are.
    static func isPath(_ text: String) -> Bool { isOneLongWord(text) || Trail.isIn(text) }

    private static func isOneLongWord(_ text: String) -> Bool {
        text.utf8.count > longestWord && text.utf8.allSatisfy { $0 < 0x80 && $0 != 0x20 }
    }
}
