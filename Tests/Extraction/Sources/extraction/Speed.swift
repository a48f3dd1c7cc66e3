import NewsModel

/// How long the extraction takes.
enum Speed {
    /// The rounds over all stories; the fastest counts, since the others were disturbed.
    private static let rounds = 5

    /// A line that tells the time for a thousand words, on average over many stories.
    static func line(of stories: [Story]) -> String {
        var amount = ReadingAmount()
        for block in stories.flatMap(\.blocks) { amount.add(block.text) }
        // Two characters of Chinese or Japanese are a word, about.
        let words = Double(amount.words + amount.ideographs / 2)
        let times = (0..<rounds).map { _ in
            ContinuousClock().measure { for story in stories { _ = KeyPointExtractor.points(of: story) } }
        }
        let fastest = times.min() ?? .zero
        let seconds = Double(fastest.components.seconds) + Double(fastest.components.attoseconds) / 1e18
        let milliseconds = (seconds * 1e6 / words * 100).rounded() / 100
        return "\(stories.count) stories of \(Int(words)) words: \(milliseconds) ms for 1,000 words"
    }
}
