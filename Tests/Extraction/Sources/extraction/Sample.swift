import ArticleLoader
import Foundation
import NewsModel
import Summaries

/// A story with the summary that was published with it, which is not in it any more.
struct Sample {
    /// What a summary is.
    enum Kind: CaseIterable {
        /// A standfirst, a summary or key points.
        case published
        /// The first paragraph, where nothing else is published: in news it mostly says in short what comes.
        case lead

        var name: String {
            switch self {
            case .published: "standfirst, summary or key points"
            case .lead: "first paragraph"
            }
        }
    }

    let kind: Kind
    let story: Story
    let reference: String
    /// Whether the method may be tuned on it; the others are only looked at in the end.
    let isForDevelopment: Bool

    /// The words that a summary has at least: fewer are a label ("Press release", "5343 views").
    private static let fewestWords = 10
    /// How many words of so many letters a summary and its story have in common at least.
    private static let fewestShared = 2
    private static let tellingLetters = 5
    /// The words of a first paragraph that may stand for a summary.
    private static let leadWords = 15...70

    /// Takes the summary from an article; nil where it has none.
    init?(_ article: Article, page: String) {
        var story = article.story
        let points = article.digest?.publishedPoints?.points ?? []
        let published = ((article.digest?.summary ?? []) + points + [story.standfirst].compactMap(\.self))
            .joined(separator: " ")
        story.standfirst = nil
        if Self.isSummary(published, of: story) {
            kind = .published
            reference = published
        } else if case .paragraph(let lead) = story.blocks.first,
            Self.leadWords.contains(RougeWords.of(lead).count)
        {
            kind = .lead
            reference = lead
            story.blocks.removeFirst()
        } else {
            return nil
        }
        self.story = story
        isForDevelopment = Self.hash(page) % 2 == 0
    }

    /// Whether a text is long enough, and shares some words with the story: what does not is a menu's.
    private static func isSummary(_ text: String, of story: Story) -> Bool {
        let words = RougeWords.of(text)
        guard words.count >= fewestWords else { return false }
        let known = Set(story.blocks.flatMap { RougeWords.of($0.text) })
        return Set(
            words.filter { ($0.count >= tellingLetters || !$0.utf8.allSatisfy { $0 < 0xe3 }) && known.contains($0) }
        ).count >= fewestShared
    }

    /// FNV-1a of a page's name, so that a page is in the same half wherever and whenever it is looked at.
    private static func hash(_ name: String) -> UInt64 {
        name.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    /// The samples of a corpus with its pages in the folders `main` (main content) and `all` (whole pages): a page's
    /// published summary is taken where it is found first.
    static func all(in corpus: String) throws -> [Sample] {
        let folders = ["main", "all"].map { "\(corpus)/\($0)" }
        let pages = try Set(folders.flatMap { try FileManager.default.contentsOfDirectory(atPath: $0) }).sorted()
        return pages.compactMap { page in
            let samples = folders.compactMap { folder -> Sample? in
                guard let data = FileManager.default.contents(atPath: "\(folder)/\(page)") else { return nil }
                do {
                    return Sample(try PageReader.read(Array(data)).article, page: page)
                } catch {
                    return nil
                }
            }.filter { KeyPointExtractor.points(of: $0.story) != nil }
            return samples.first { $0.kind == .published } ?? samples.first
        }
    }
}
