/// The different words of a story, and how to find those that are like another one.
struct Vocabulary: Sendable {
    /// A word, and what is known of it.
    private struct Entry {
        var word: StoryWords.Word
        /// The numbers of its grams.
        var grams: [Int]
        /// The sentences that have it, in order.
        var sentences: [Int] = []
    }

    private var entries: [Entry] = []
    private var numbers: [String: Int] = [:]
    private var gramNumbers: [CharacterGrams.Gram: Int] = [:]
    /// The words that have each gram.
    private var byGram: [[Int]] = []
    /// The words that say numbers.
    private var figures: [Int] = []
    /// Initials of names, with the sentences that have these.
    private var initials: [String: Set<Int>] = [:]
    /// How many sentences there are.
    private var sentences = 0

    /// Takes the words of the next sentence, and gives their grams by their numbers, word after word.
    mutating func add(_ words: [StoryWords.Word]) -> [[Int]] {
        for name in Initials.of(words) { initials[name, default: []].insert(sentences) }
        defer { sentences += 1 }
        return words.map { word in
            let number = number(of: word)
            if entries[number].sentences.last != sentences { entries[number].sentences.append(sentences) }
            return entries[number].grams
        }
    }

    private mutating func number(of word: StoryWords.Word) -> Int {
        if let number = numbers[word.text] { return number }
        let number = entries.count
        numbers[word.text] = number
        let grams = CharacterGrams.of(word.text).map { self.number(of: $0, in: number) }
        entries.append(Entry(word: word, grams: grams))
        if word.number != nil { figures.append(number) }
        return number
    }

    private mutating func number(of gram: CharacterGrams.Gram, in word: Int) -> Int {
        let number = gramNumbers[gram] ?? byGram.count
        if number == byGram.count {
            gramNumbers[gram] = number
            byGram.append([])
        }
        byGram[number].append(word)
        return number
    }

    /// The different grams of some words by their numbers, nil for one that the story does not have.
    func grams(of words: [StoryWords.Word]) -> [Int?] {
        var known: Set<CharacterGrams.Gram> = []
        return words.flatMap { CharacterGrams.of($0.text) }.filter { known.insert($0).inserted }.map { gramNumbers[$0] }
    }

    // MARK: Likeness

    /// The words of a point, and the initials of its names, each with what the story has of it.
    func wanted(_ words: [StoryWords.Word]) -> [WantedWord] {
        var known: Set<String> = []
        var wanted = words.filter { known.insert($0.text).inserted }.map { word in
            let matches = matches(of: word)
            let named = initials[word.text] ?? []
            let frequency = max(matches.keys.map { entries[$0].sentences.count }.max() ?? 0, named.count)
            var shares = shares(of: matches)
            for sentence in named { shares[sentence] = max(shares[sentence], Self.initialsLikeness) }
            return WantedWord(weight: Rarity.bits(in: frequency, of: sentences) * Self.worth(of: word), shares: shares)
        }
        // The story may have the initials of a name in the point: "PM" for "Prime Minister".
        for name in Initials.of(words).sorted() {
            if let number = numbers[name] {
                wanted.append(WantedWord(weight: 1, shares: shares(of: [number: Self.initialsLikeness])))
            }
        }
        return wanted
    }

    /// How much of a word each sentence has that has some of those that are like it.
    private func shares(of matches: [Int: Double]) -> [Double] {
        var shares = Array(repeating: 0.0, count: sentences)
        for (number, likeness) in matches {
            for sentence in entries[number].sentences { shares[sentence] = max(shares[sentence], likeness) }
        }
        return shares
    }

    /// The words that are like one, with how much they are.
    private func matches(of word: StoryWords.Word) -> [Int: Double] {
        let own = CharacterGrams.of(word.text)
        var shared: [Int: Int] = [:]
        for gram in own {
            for other in gramNumbers[gram].map({ byGram[$0] }) ?? [] { shared[other, default: 0] += 1 }
        }
        var matches: [Int: Double] = [:]
        for (other, count) in shared {
            // Dice's coefficient; words that share less than this have an ending or a syllable in common by chance.
            let likeness = 2 * Double(count) / Double(own.count + entries[other].grams.count)
            if likeness >= 0.3 { matches[other] = likeness }
        }
        if let number = word.number {
            for other in figures {
                let likeness = NumberWords.likeness(number, entries[other].word.number ?? 0)
                if likeness > 0 { matches[other] = max(matches[other] ?? 0, likeness) }
            }
        }
        return matches
    }

    /// How much initials are like the name.
    private static let initialsLikeness = 0.9

    /// Names and numbers say more than other words of the same frequency, small words less.
    private static func worth(of word: StoryWords.Word) -> Double {
        SmallWords.all.contains(word.text) ? 0.3 : word.isCapital || word.number != nil ? 1.5 : 1
    }
}
