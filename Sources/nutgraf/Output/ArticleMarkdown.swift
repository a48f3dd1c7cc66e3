import NewsModel

/// An article as Markdown (CommonMark 0.31.2), for `show --format markdown`.
enum ArticleMarkdown {
    /// The level from which replies stand below the ones that they answer without being indented further.
    ///
    /// Each level takes two columns of every line below it, and parsers stop at some depth (markdown-it at 20 elements,
    /// two to a level); what is deeper says its level.
    static let deepestLevel = 8

    /// Stands between two articles: a rule.
    static let separator = "\n\(rule)\n\n"
    private static let rule = "---"

    /// The text of an article; empty where there is nothing in it.
    static func text(of article: Article) -> String {
        let document = ArticleDocument(article)
        let digest = digest(of: document)
        let story = blocks(document.blocks)
        var chunks = head(of: document) + digest
        // A list of key points would go on in a list that the story begins with.
        if !digest.isEmpty && !story.isEmpty { chunks.append(rule) }
        chunks += story + links(document.links) + remarks(document.remarks)
        if let guidelines = document.guidelines { chunks.append(MarkdownText.line(guidelines)) }
        return chunks.isEmpty ? "" : chunks.joined(separator: "\n\n") + "\n"
    }

    private static func heading(_ level: Int, _ text: String) -> String {
        String(repeating: "#", count: level) + " " + MarkdownText.inline(text)
    }

    // MARK: Head and digest

    private static func head(of document: ArticleDocument) -> [String] {
        var chunks: [String] = []
        if let headline = document.headline { chunks.append(heading(1, headline)) }
        if let standfirst = document.standfirst { chunks.append(MarkdownText.line(standfirst)) }
        let facts = document.facts.map(fact)
        if !facts.isEmpty {
            chunks.append(MarkdownText.atLineStart(facts.joined(separator: ArticleDocument.factSeparator)))
        }
        return chunks
    }

    private static func fact(_ fact: ArticleDocument.Fact) -> String {
        switch fact {
        case .text(let text): MarkdownText.inline(text)
        case .time(let time): MarkdownText.inline(time.spacedText)
        case .link(let link): MarkdownText.link(link)
        }
    }

    private static func digest(of document: ArticleDocument) -> [String] {
        var chunks = document.digestHeadline.map { [heading(2, $0)] } ?? []
        chunks += document.summary.map(MarkdownText.line)
        if !document.points.isEmpty {
            chunks += [heading(2, document.pointsTitle), list(document.points, ordered: true, mark: ".")]
        }
        return chunks
    }

    // MARK: Story

    private static func blocks(_ blocks: [Block]) -> [String] {
        var chunks: [String] = []
        var lastMark: String?
        for block in blocks {
            var mark: String?
            switch block {
            case .paragraph(let text): chunks.append(MarkdownText.line(text))
            case .subheading(let text): chunks.append(heading(2, text))
            case .preformatted(let text): chunks.append(MarkdownText.fenced(text).joined(separator: "\n"))
            case .quote(let text, let attribution): chunks.append(quote(text, attribution: attribution))
            case .list(let items, let ordered):
                // A list ends where the mark changes (section 5.3); else it would take in the list below it.
                let marks = ordered ? [".", ")"] : ["-", "*"]
                let other = marks[lastMark == marks[0] ? 1 : 0]
                chunks.append(list(items, ordered: ordered, mark: other))
                mark = other
            }
            lastMark = mark
        }
        return chunks
    }

    private static func list(_ items: [String], ordered: Bool, mark: String) -> String {
        items.enumerated().map { number, item in
            (ordered ? "\(number + 1)" : "") + mark + " " + MarkdownText.line(item)
        }.joined(separator: "\n")
    }

    private static func quote(_ text: String, attribution: String?) -> String {
        let said = "> " + MarkdownText.line(text)
        return attribution.map { said + "\n>\n> — " + MarkdownText.inline($0) } ?? said
    }

    private static func links(_ links: [WebLink]) -> [String] {
        guard !links.isEmpty else { return [] }
        let items = links.enumerated().map { "\($0 + 1). " + MarkdownText.link($1) }
        return [heading(2, ArticleDocument.linksTitle), items.joined(separator: "\n")]
    }

    // MARK: Comments

    private static func remarks(_ remarks: [ArticleDocument.Remark]) -> [String] {
        remarks.isEmpty ? [] : [heading(2, ArticleDocument.commentsTitle)] + remarks.flatMap(chunks)
    }

    /// A comment as an item of its level's list, with its paragraphs below its head.
    private static func chunks(of remark: ArticleDocument.Remark) -> [String] {
        let margin = String(repeating: "  ", count: min(remark.depth, deepestLevel))
        let level = remark.depth > deepestLevel ? "level \(remark.depth + 1)" : nil
        let head = ["**\(MarkdownText.inline(remark.author))**", remark.posted?.spacedText, level]
            .compactMap(\.self).joined(separator: ArticleDocument.factSeparator)
        return [margin + "- " + head]
            + remark.paragraphs.map { lines in
                // A backslash at the end of a line keeps its break (section 6.7).
                lines.map { margin + "  " + MarkdownText.line($0) }.joined(separator: "\\\n")
            }
    }
}
