import NewsModel

/// An article as the JSON that `show --format json` promises: every key always there, null where there is none.
enum ArticleJSON {
    /// The object of one article, on one line.
    static func line(file: String, article: Article, warnings: [String]) -> String {
        var json = JSONText()
        json.beginObject()
        json.key("file")
        json.string(file)
        json.key("digest")
        digest(article.digest, in: &json)
        json.key("story")
        story(article.story, in: &json)
        json.key("discussion")
        discussion(article.discussion, in: &json)
        json.key("readingMinutes")
        json.number(article.readingMinutes)
        json.key("warnings")
        json.strings(warnings)
        json.endObject()
        return json.text
    }

    // MARK: Digest

    private static func digest(_ digest: Digest?, in json: inout JSONText) {
        guard let digest else { return json.string(nil) }
        json.beginObject()
        json.key("headline")
        json.string(digest.headline)
        json.key("summary")
        json.strings(digest.summary)
        json.key("keyPoints")
        keyPoints(digest.keyPoints, in: &json)
        json.key("readingMinutes")
        json.number(digest.readingMinutes)
        json.endObject()
    }

    /// Writes key points; null where there are none.
    static func keyPoints(_ points: KeyPoints?, in json: inout JSONText) {
        guard let points else { return json.string(nil) }
        json.beginObject()
        json.key("title")
        json.string(points.title)
        json.key("points")
        json.strings(points.points)
        json.key("origin")
        json.string(points.origin.rawValue)
        json.endObject()
    }

    // MARK: Story

    private static func story(_ story: Story, in json: inout JSONText) {
        json.beginObject()
        let fields: [(String, String?)] = [
            ("headline", story.headline), ("standfirst", story.standfirst), ("byline", story.byline),
            ("dateline", story.dateline), ("published", story.published?.description), ("source", story.source),
            ("link", story.link),
        ]
        for (key, value) in fields {
            json.key(key)
            json.string(value)
        }
        json.key("links")
        json.beginArray()
        for link in story.links {
            json.beginObject()
            json.key("label")
            json.string(link.label)
            json.key("address")
            json.string(link.address)
            json.endObject()
        }
        json.endArray()
        json.key("blocks")
        json.beginArray()
        for block in story.blocks { self.block(block, in: &json) }
        json.endArray()
        json.endObject()
    }

    private static func block(_ block: Block, in json: inout JSONText) {
        json.beginObject()
        json.key("kind")
        switch block {
        case .paragraph(let text): simple("paragraph", text, in: &json)
        case .subheading(let text): simple("subheading", text, in: &json)
        case .preformatted(let text): simple("preformatted", text, in: &json)
        case .quote(let text, let attribution):
            simple("quote", text, in: &json)
            json.key("attribution")
            json.string(attribution)
        case .list(let items, let ordered):
            simple("list", block.text, in: &json)
            json.key("items")
            json.strings(items)
            json.key("ordered")
            json.bool(ordered)
        }
        json.endObject()
    }

    private static func simple(_ kind: String, _ text: String, in json: inout JSONText) {
        json.string(kind)
        json.key("text")
        json.string(text)
    }

    // MARK: Discussion

    private static func discussion(_ discussion: Discussion, in json: inout JSONText) {
        json.beginObject()
        json.key("comments")
        comments(discussion.comments, in: &json)
        json.key("guidelines")
        json.string(discussion.guidelines)
        json.key("minimumCharacters")
        json.number(discussion.minimumCharacters)
        json.key("maximumCharacters")
        json.number(discussion.maximumCharacters)
        json.endObject()
    }

    /// Writes the forest without recursion: a thread may be deeper than a stack.
    private static func comments(_ forest: CommentForest, in json: inout JSONText) {
        json.beginArray()
        var depth = -1
        for (node, id) in zip(forest.nodes, forest.ids) {
            close(from: depth, to: node.depth, in: &json)
            depth = node.depth
            json.beginObject()
            let comment = node.comment
            let fields: [(String, String?)] = [
                ("id", id.description), ("author", comment.author), ("initial", comment.initial),
                ("posted", comment.posted?.description), ("text", comment.text),
            ]
            for (key, value) in fields {
                json.key(key)
                json.string(value)
            }
            json.key("replies")
            json.beginArray()
        }
        close(from: depth, to: 0, in: &json)
        json.endArray()
    }

    /// Ends the comments that do not hold the next one, which hangs at `to`.
    private static func close(from depth: Int, to next: Int, in json: inout JSONText) {
        for _ in stride(from: depth, through: next, by: -1) {
            json.endArray()
            json.endObject()
        }
    }
}
