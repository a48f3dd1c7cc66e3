/// The different words of a story, and how to find those that are like another one.
struct Vocabulary: Sendable {
    private var words: [StoryWords.Word] = []
    /// In how many sentences each is.
    private var frequencies: [Int] = []
    private var numbers: [String: Int] = [:]
    /// The words by what forms of a word share.
    private var byBeginning: [Substring: [Int]] = [:]
    /// The words that say numbers.
    private var figures: [Int] = []
    /// Initials of names, with the sentences that have these.
    private var initials: [String: Set<Int>] = [:]

    /// Takes the words of a sentence, and gives how often each is there.
    mutating func add(_ sentenceWords: [StoryWords.Word], sentence: Int) -> [Int: Int] {
        var counts: [Int: Int] = [:]
        for word in sentenceWords {
            let number = numbers[word.text] ?? words.count
            if number == words.count {
                numbers[word.text] = number
                words.append(word)
                frequencies.append(0)
                byBeginning[WordLikeness.beginning(of: word.text), default: []].append(number)
                if word.number != nil { figures.append(number) }
            }
            if counts.updateValue((counts[number] ?? 0) + 1, forKey: number) == nil { frequencies[number] += 1 }
        }
        for name in Initials.of(sentenceWords) { initials[name, default: []].insert(sentence) }
        return counts
    }

    /// The words of a point, each with what is like it in a story of so many sentences.
    func wanted(_ pointWords: [StoryWords.Word], sentences: Int) -> [WantedWord] {
        var known: Set<String> = []
        var wanted = pointWords.filter { known.insert($0.text).inserted }.map { word in
            var matches: [Int: Double] = [:]
            for other in byBeginning[WordLikeness.beginning(of: word.text)] ?? [] {
                let likeness = WordLikeness.of(word.text, words[other].text)
                if likeness > 0 { matches[other] = likeness }
            }
            if let number = word.number {
                for other in figures {
                    let likeness = NumberWords.likeness(number, words[other].number ?? 0)
                    if likeness > 0 { matches[other] = max(matches[other] ?? 0, likeness) }
                }
            }
            let named = initials[word.text] ?? []
            let frequency = max(matches.keys.map { frequencies[$0] }.max() ?? 0, named.count)
            return WantedWord(
                weight: weight(of: word, frequency: frequency, sentences: sentences), matches: matches, sentences: named
            )
        }
        // The story may have the initials of a name in the point: "PM" for "Prime Minister".
        for name in Initials.of(pointWords) {
            if let number = numbers[name] {
                wanted.append(WantedWord(weight: 1, matches: [number: 0.9], sentences: []))
            }
        }
        return wanted
    }

    private func weight(of word: StoryWords.Word, frequency: Int, sentences: Int) -> Double {
        let rarity = (Double(sentences - frequency) + 0.5) / (Double(frequency) + 0.5)
        let weight = max(0.05, Logarithm.base2(rarity + 1))
        if SmallWords.all.contains(word.text) { return weight * 0.1 }
        // Names and numbers say more than other words of the same frequency.
        return word.isCapital || word.number != nil ? weight * 1.25 : weight
    }
}

/// A word of a point, and what of the story is like it.
struct WantedWord {
    /// How much it says.
    var weight: Double
    /// The words of the story that are like it, and how much.
    var matches: [Int: Double]
    /// The sentences that have the words of which it is the initials.
    var sentences: Set<Int>

    /// How much a sentence has of it at best, and how often, each time counted by how much it is like it.
    func likeness(in words: [Int: Int], sentence: Int) -> (best: Double, amount: Double) {
        var best = sentences.contains(sentence) ? 0.9 : 0
        var amount = best
        for (word, likeness) in matches {
            guard let count = words[word] else { continue }
            best = max(best, likeness)
            amount += likeness * Double(count)
        }
        return (best, amount)
    }
}
