import NewsModel

/// The words that say what an article is about, to look for others that are about the same.
///
/// Which of them are rare, and so tell much, the archive has to say: here they only get the weight that their place gives.
struct TellingWords: Equatable, Sendable {
    /// A word and what it weighs.
    struct Word: Equatable, Sendable {
        /// The word as the search takes it; of a script without spaces a run of characters, spaces between them.
        var text: String
        /// What its places weigh together.
        var weight: Double
        /// Whether it stands for a name somewhere.
        var isName: Bool
    }

    /// How many words are looked up at most.
    static let limit = 32

    /// How many bytes of the story are looked at: what it is about stands at its beginning.
    private static let storyBytes = 20_000

    /// The words, those of the greatest weight first.
    let words: [Word]

    /// Weighs the words of an article.
    init(_ article: Article) {
        var weights: [String: Double] = [:]
        var names: Set<String> = []
        func add(_ texts: [String?], weight: Double, name: Double, shortest: Int = 4) {
            for text in texts {
                for (word, isName) in text.map({ TellingWords.terms(of: $0, shortest: shortest) }) ?? [] {
                    weights[word, default: 0] += isName ? name : weight
                    if isName { names.insert(word) }
                }
            }
        }
        let digest = article.digest
        let points = digest?.keyPoints
        add([article.story.headline, digest?.headline], weight: 3, name: 4)
        add([points?.title], weight: 1.5, name: 2.5)
        add([article.story.standfirst] + (digest?.summary ?? []) + (points?.points ?? []), weight: 1, name: 2)
        var bytes = 0
        for block in article.story.blocks where bytes < TellingWords.storyBytes {
            add([block.text], weight: 0.4, name: 1, shortest: 6)
            bytes += block.text.utf8.count
        }
        // What is said ten times is not ten times as telling.
        words = Array(
            weights.map {
                Word(text: $0.key, weight: ($0.value + 1).squareRoot() - 0.9, isName: names.contains($0.key))
            }
            .sorted { ($1.weight, $0.text) < ($0.weight, $1.text) }.prefix(TellingWords.limit))
    }

    /// The words of a text that may tell something, and whether each is a name: words of fewer letters are mostly particles.
    private static func terms(of text: String, shortest: Int) -> [(String, Bool)] {
        var terms: [(String, Bool)] = []
        var run: [String] = []
        func endRun() {
            if run.count > 1 && run.count <= 4 {
                terms.append((run.joined(separator: " "), false))
            } else if run.count > 4 {
                for place in run.indices.dropLast() { terms.append((run[place] + " " + run[place + 1], false)) }
            }
            run = []
        }
        for word in TextWords.words(of: text) {
            if word.isUnspaced, word.text.unicodeScalars.first.map(isContent) ?? false {
                run.append(word.text)
                continue
            }
            endRun()
            guard !word.isUnspaced else { continue }
            let length = word.text.unicodeScalars.count
            if length >= shortest
                || (length > 1 && (word.isName || word.text.unicodeScalars.allSatisfy { $0.value > 0x24f }))
            {
                terms.append((word.text, word.isName))
            }
        }
        endRun()
        return terms
    }

    /// Whether a character of a script without spaces is one of words that say something: Han or katakana.
    private static func isContent(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3005...0x3007, 0x30a1...0x30fa, 0x30fc...0x30ff, 0x3400...0x4dbf, 0x4e00...0x9fff, 0xf900...0xfaff,
            0x20000...0x3ffff:
            true
        default: false
        }
    }
}
