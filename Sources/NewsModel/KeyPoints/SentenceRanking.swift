/// Tells which sentences of a story say most of what it says, without saying it twice.
///
/// A sentence counts for what it has of the words that the story repeats (the centroid; Radev et al. 2004), of the headline
/// and standfirst, and for its place (Edmundson 1969). One that repeats most of a chosen one is left out.
struct SentenceRanking {
    private struct Candidate {
        let number: Int
        /// The terms, each once, in the order of their numbers, with their weights.
        let terms: [(number: Int, weight: Double)]
        let weight: Double
        let score: Double
    }

    private let candidates: [Candidate]

    /// Ranks the sentences of a story.
    init(_ sentences: [StorySentence], title: [StoryWord]) {
        let wordCount = sentences.reduce(0) { $0 + $1.words.count }
        var numbers = TermNumbers(capacity: wordCount)
        var counts = Array(repeating: 0.0, count: wordCount)
        let terms = sentences.map { sentence in
            sentence.words.map { word in
                let number = numbers.number(of: word.term)
                counts[number] += 1
                return (number: number, weight: word.weight)
            }
        }
        // A term's worth grows with its count, ever slower.
        let worth = counts.prefix(numbers.count).map { $0 / ($0 + Tuned.saturation) }
        var titleWeights = Array(repeating: 0.0, count: numbers.count)
        for word in title { if let number = numbers.known(word.term) { titleWeights[number] = word.weight } }
        let titleWeight = max(1, titleWeights.reduce(0, +))

        var candidates: [Candidate] = []
        for (number, sentence) in sentences.enumerated() where sentence.quality > 0 {
            let own = Self.distinct(terms[number], worth: worth)
            let weight = own.reduce(0) { $0 + $1.weight }
            guard weight > 0 else { continue }
            let central = weight / (Double(sentence.length) + Tuned.lengthOffset)
            let titled = own.reduce(0) { $0 + titleWeights[$1.number] } / titleWeight
            let place = 1 / (1 + Double(number) / Tuned.placeDecay)
            let score =
                sentence.quality
                * (central + Tuned.title * titled + place
                    + (sentence.isFirstOfParagraph ? Tuned.firstOfParagraph : 0))
            candidates.append(Candidate(number: number, terms: own, weight: weight, score: score))
        }
        self.candidates = candidates
    }

    private static func distinct(
        _ terms: [(number: Int, weight: Double)], worth: [Double]
    ) -> [(number: Int, weight: Double)] {
        var own: [(number: Int, weight: Double)] = []
        own.reserveCapacity(terms.count)
        for term in terms.sorted(by: { ($0.number, $0.weight) < ($1.number, $1.weight) })
        where own.last?.number != term.number {
            own.append((term.number, term.weight * worth[term.number]))
        }
        return own
    }

    /// The places of the best sentences in the story's order, as many or fewer; ties go to the earlier one.
    func best(_ count: Int) -> [Int] {
        var chosen: [Candidate] = []
        for next in candidates.sorted(by: { ($1.score, $0.number) < ($0.score, $1.number) }) where chosen.count < count
        {
            if chosen.allSatisfy({ Self.shared($0, next) < Tuned.mostRepeated }) { chosen.append(next) }
        }
        return chosen.map(\.number).sorted()
    }

    /// How much of the lighter sentence's weight the other one has, too, 0…1.
    private static func shared(_ a: Candidate, _ b: Candidate) -> Double {
        var (left, right) = (0, 0)
        var sum = 0.0
        while left < a.terms.count, right < b.terms.count {
            let (first, second) = (a.terms[left], b.terms[right])
            if first.number == second.number { sum += min(first.weight, second.weight) }
            if first.number <= second.number { left += 1 }
            if second.number <= first.number { right += 1 }
        }
        return sum / min(a.weight, b.weight)
    }
}
