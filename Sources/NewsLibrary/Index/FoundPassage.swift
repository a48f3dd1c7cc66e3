import NewsModel

/// Which passage of an article a search is about.
enum FoundPassage {
    /// The first passage with the most of the words, cut to what is around the first of them; nil where only the headline
    /// has any.
    static func of(_ article: Article, _ search: SearchQuery) -> String? {
        let words = search.sought.map { $0.lowercased() }
        guard !words.isEmpty else { return nil }
        var best: (passage: String, count: Int)?
        for passage in passages(of: article) {
            let lowered = passage.lowercased()
            let count = words.count { lowered.contains($0) }
            if count > best?.count ?? 0 { best = (passage, count) }
            if count == words.count { break }
        }
        return best.map { cut($0.passage, around: words) }
    }

    private static func passages(of article: Article) -> [String] {
        let digest = article.digest.map { $0.summary + ($0.publishedPoints?.points ?? []) } ?? []
        let story = article.story
        return digest + [story.standfirst].compactMap(\.self) + story.blocks.map(\.text)
            + article.discussion.comments.nodes.map { "\($0.comment.shownName): \($0.comment.text)" }
    }

    /// The passage on one line, from three words before the first match on.
    private static func cut(_ passage: String, around words: [String]) -> String {
        let pieces = passage.split(whereSeparator: \.isWhitespace)
        let first = pieces.firstIndex { piece in
            let lowered = piece.lowercased()
            return words.contains { lowered.contains($0.split(separator: " ").first ?? "") }
        }
        let start = max(0, (first ?? 0) - 3)
        return (start > 0 ? "… " : "") + pieces[start...].joined(separator: " ")
    }
}
