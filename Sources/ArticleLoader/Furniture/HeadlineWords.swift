/// The words of a text that say what it is about, without case.
struct HeadlineWords {
    /// Those of three letters and digits at least.
    private(set) var all: Set<WordHash> = []
    /// The beginnings of those of four at least: most inflections differ behind them.
    private(set) var stems: Set<WordHash> = []

    private static let leastLength = 3
    private static let leastLengthOfInflected = 4
    private static let stemLength = 5

    /// Takes the words of a text.
    init(_ text: String) {
        var word = WordHash()
        var stem = WordHash()
        var length = 0
        for scalar in text.lowercased().unicodeScalars {
            if scalar.isLetter || ("0"..."9").contains(scalar) {
                word.add(scalar)
                length += 1
                if length <= Self.stemLength { stem = word }
            } else {
                add(word, stem, length)
                word = WordHash()
                length = 0
            }
        }
        add(word, stem, length)
    }

    private mutating func add(_ word: WordHash, _ stem: WordHash, _ length: Int) {
        if length >= Self.leastLength { all.insert(word) }
        if length >= Self.leastLengthOfInflected { stems.insert(stem) }
    }

    /// Takes those of another text in.
    mutating func formUnion(_ other: HeadlineWords) {
        all.formUnion(other.all)
        stems.formUnion(other.stems)
    }

    /// The share of a text's words that another one has, 0…1; 0 where the text has none.
    static func share(of words: Set<WordHash>, in others: Set<WordHash>) -> Double {
        words.isEmpty ? 0 : Double(words.intersection(others).count) / Double(words.count)
    }
}
