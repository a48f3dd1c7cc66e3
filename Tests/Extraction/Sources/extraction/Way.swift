import NewsModel
import Summaries

/// A way to make a summary of a story's own sentences.
enum Way: CaseIterable {
    case keyPoints, firstSentences, textRank, shownKeyPoints

    /// Its name in the table.
    var name: String {
        switch self {
        case .keyPoints: "key points, three"
        case .firstSentences: "first three sentences"
        case .textRank: "TextRank, three"
        case .shownKeyPoints: "key points, as many as are shown"
        }
    }

    /// The summary, of so many sentences.
    func summary(of story: Story, _ count: Int) -> String {
        switch self {
        case .keyPoints: return points(of: story, count)
        case .shownKeyPoints: return points(of: story, nil)
        case .firstSentences: return Self.sentences(of: story).prefix(count).joined(separator: " ")
        case .textRank:
            let sentences = Self.sentences(of: story)
            return TextRank.best(count, of: sentences).map { sentences[$0] }.joined(separator: " ")
        }
    }

    private func points(of story: Story, _ count: Int?) -> String {
        KeyPointExtractor.points(of: story, count: count)?.points.joined(separator: " ") ?? ""
    }

    /// The sentences of the paragraphs.
    private static func sentences(of story: Story) -> [String] {
        story.blocks.flatMap { block -> [String] in
            guard case .paragraph(let text) = block else { return [] }
            let bytes = Array(text.utf8)
            return SentenceSplitter.ranges(in: text).map { String(decoding: bytes[$0], as: UTF8.self) }
        }
    }
}
