/// What words are taken apart into, so that forms of a word, and compounds with it, share the most of it in any language.
///
/// Four characters with the edges of the word counted in did about as well as stemming in eight European languages (McNamee
/// and Mayfield, "Character N-Gram Tokenization for European Language Text Retrieval", 2004).
enum CharacterGrams {
    /// Up to four characters in a row (Unicode scalars), nothing after the last.
    typealias Gram = SIMD4<UInt32>

    /// What stands for an edge of a word; no word has it.
    private static let edge: UInt32 = 0x5F

    /// The different grams of a word, in the order in which they come first.
    static func of(_ word: String) -> [Gram] {
        let scalars = Array(word.unicodeScalars)
        guard let first = scalars.first else { return [] }
        if StoryWords.hasNoSpaces(first) {
            // Such a word is two characters already; of the ideographs, each says something.
            return [gram(scalars.map(\.value))] + scalars.filter(\.properties.isIdeographic).map { gram([$0.value]) }
        }
        let letters = [edge] + scalars.map(\.value) + [edge]
        guard letters.count > 4 else { return [gram(letters)] }
        var known: Set<Gram> = []
        return (0...letters.count - 4).map { gram(letters[$0..<$0 + 4]) }.filter { known.insert($0).inserted }
    }

    private static func gram(_ letters: some Collection<UInt32>) -> Gram {
        var gram = Gram.zero
        for (place, letter) in letters.enumerated() { gram[place] = letter }
        return gram
    }
}
