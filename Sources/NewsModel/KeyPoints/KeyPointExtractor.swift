/// Takes key points out of a story that publishes none: sentences of it, word for word.
public enum KeyPointExtractor {
    /// A story of fewer words is read as soon as its points.
    private static let fewestWords = 150
    /// A story of fewer sentences has hardly any to leave out.
    private static let fewestSentences = 6
    /// How many points there are; fewer would be no list, and more are not skimmed.
    private static let counts = 3...5
    /// A story has a point for every so many words.
    private static let wordsPerPoint = 150

    /// The points of a story in its order, three to five; nil where it is short, where most of it is lists or verse, or where
    /// too few of its sentences can be understood alone. The same story always gives the same points.
    ///
    /// With `count`, that many points, as far as there are, whatever the length.
    public static func points(of story: Story, count: Int? = nil) -> KeyPoints? {
        let text = StorySentences(story)
        guard text.paragraphWords >= fewestWords, text.sentences.count >= fewestSentences,
            text.paragraphWords > text.otherWords
        else { return nil }
        let title = [story.headline, story.standfirst].compactMap(\.self).flatMap(words)
        let count = count ?? min(max(text.paragraphWords / wordsPerPoint, counts.lowerBound), counts.upperBound)
        let points = SentenceRanking(text.sentences, title: title).best(count).map { number in
            let sentence = text.sentences[number]
            return String(decoding: Array(story.blocks[sentence.block].text.utf8)[sentence.range], as: UTF8.self)
        }
        return points.count >= counts.lowerBound ? KeyPoints(points: points, origin: .extracted) : nil
    }

    private static func words(of text: String) -> [StoryWord] {
        var text = text
        return text.withUTF8 { WordScanner(ScalarCursor(bytes: $0), in: 0..<$0.count).words }
    }
}
