import NewsModel

extension Article {
    /// Every text of the article that is shown.
    var texts: [String] {
        let parts = [
            digest?.headline, digest?.keyPoints?.title, story.headline, story.standfirst, story.byline, story.dateline,
            story.source, story.link, discussion.guidelines,
        ]
        let lists = [tags, digest?.summary, digest?.keyPoints?.points].compactMap(\.self)
        let blocks = story.blocks.map(\.texts)
        let comments = discussion.comments.nodes.map { [$0.comment.author, $0.comment.initial, $0.comment.text] }
        return parts.compactMap(\.self) + (lists + blocks + comments).flatMap(\.self)
    }
}

extension Block {
    fileprivate var texts: [String] {
        if case .quote(let text, let attribution?) = self { [text, attribution] } else { [text] }
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is one of C0 or C1, or DEL.
    var isControl: Bool { properties.generalCategory == .control }
}
