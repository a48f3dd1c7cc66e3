import NewsModel

/// Articles as one HTML document (the HTML Living Standard), for `show --format html`.
enum ArticleHTML {
    /// The document, an `article` element for each of them, in their order.
    static func document(of articles: [Article]) -> String {
        let documents = articles.map(ArticleDocument.init)
        // The language is not known, and a wrong one would be worse than none.
        let start = [
            "<!DOCTYPE html>", "<html>", "<head>", "<meta charset=\"utf-8\">",
            HTMLText.element("title", title(of: documents)), "</head>", "<body>",
        ]
        return (start + documents.flatMap(lines) + ["</body>", "</html>"]).joined(separator: "\n") + "\n"
    }

    /// The first headline, and how many articles there are besides: a document has to have a title (4.2.2).
    private static func title(of documents: [ArticleDocument]) -> String {
        let headline = documents.lazy.compactMap(\.headline).first ?? "Untitled"
        return documents.count > 1 ? "\(headline), and \(documents.count - 1) more" : headline
    }

    /// The direction of an article is that of its first letters, and so is that of each comment (3.2.6.4).
    private static func lines(of document: ArticleDocument) -> [String] {
        ["<article dir=\"auto\">"] + head(of: document) + digest(of: document) + document.blocks.flatMap(lines)
            + links(of: document) + discussion(of: document) + ["</article>"]
    }

    // MARK: Head and digest

    private static func head(of document: ArticleDocument) -> [String] {
        var lines: [String] = []
        if let headline = document.headline { lines.append(HTMLText.element("h1", headline)) }
        if let standfirst = document.standfirst { lines.append(HTMLText.element("p", standfirst)) }
        let facts = document.facts.map(fact)
        if !facts.isEmpty { lines.append("<p>\(facts.joined(separator: ArticleDocument.factSeparator))</p>") }
        return lines.isEmpty ? [] : ["<header>"] + lines + ["</header>"]
    }

    private static func fact(_ fact: ArticleDocument.Fact) -> String {
        switch fact {
        case .text(let text): HTMLText.escaped(text)
        case .time(let time): self.time(time)
        case .link(let link): HTMLText.link(link)
        }
    }

    private static func time(_ time: Timestamp) -> String {
        "<time datetime=\"\(HTMLText.escaped(time.description))\">\(HTMLText.escaped(time.spacedText))</time>"
    }

    private static func digest(of document: ArticleDocument) -> [String] {
        let summary = document.summary.map { HTMLText.element("p", $0) }
        // A section is for what has a heading (4.3.3).
        var lines = document.digestHeadline.map { section($0, summary) } ?? summary
        if !document.points.isEmpty { lines += section(document.pointsTitle, list(document.points, ordered: true)) }
        return lines
    }

    private static func section(_ title: String, _ lines: [String]) -> [String] {
        ["<section>", HTMLText.element("h2", title)] + lines + ["</section>"]
    }

    // MARK: Story

    private static func lines(of block: Block) -> [String] {
        switch block {
        case .paragraph(let text): [HTMLText.element("p", text)]
        case .subheading(let text): [HTMLText.element("h2", text)]
        case .preformatted(let text): [HTMLText.preformatted(text)]
        case .list(let items, let ordered): list(items, ordered: ordered)
        case .quote(let text, let attribution): quote(text, attribution: attribution)
        }
    }

    private static func list(_ items: [String], ordered: Bool) -> [String] {
        let name = ordered ? "ol" : "ul"
        return ["<\(name)>"] + items.map { HTMLText.element("li", $0) } + ["</\(name)>"]
    }

    /// Who said it stands outside the quotation (4.4.4); `cite` is for titles of works, not for people (4.5.6).
    private static func quote(_ text: String, attribution: String?) -> [String] {
        let quotation = ["<blockquote>", HTMLText.element("p", text), "</blockquote>"]
        guard let attribution else { return quotation }
        return ["<figure>"] + quotation + [HTMLText.element("figcaption", "— " + attribution), "</figure>"]
    }

    private static func links(of document: ArticleDocument) -> [String] {
        guard !document.links.isEmpty else { return [] }
        let items = document.links.map { "<li>\(HTMLText.link($0))</li>" }
        return section(ArticleDocument.linksTitle, ["<ol>"] + items + ["</ol>"])
    }

    // MARK: Comments

    private static func discussion(of document: ArticleDocument) -> [String] {
        guard !document.remarks.isEmpty else { return [] }
        let guidelines = document.guidelines.map { [HTMLText.element("p", $0)] } ?? []
        return section(ArticleDocument.commentsTitle, thread(document.remarks) + guidelines)
    }

    /// The comments as lists in lists, without recursion: a thread may be deeper than a stack.
    private static func thread(_ remarks: [ArticleDocument.Remark]) -> [String] {
        var lines: [String] = []
        var depth = -1
        for remark in remarks {
            if remark.depth > depth {
                lines.append("<ol>")
            } else {
                lines += ends(from: depth, to: remark.depth) + ["</li>"]
            }
            depth = remark.depth
            lines.append("<li dir=\"auto\">")
            lines.append("<p>\(head(of: remark))</p>")
            lines += remark.paragraphs.map { "<p>\($0.map(HTMLText.line).joined(separator: "<br>\n"))</p>" }
        }
        return lines + ends(from: depth, to: -1)
    }

    /// The ends of the lists that are deeper than the one to go on with.
    private static func ends(from depth: Int, to next: Int) -> [String] {
        Array(repeating: ["</li>", "</ol>"], count: max(0, depth - next)).flatMap(\.self)
    }

    /// The name keeps its own direction, and has no say in that of the comment (4.5.24).
    private static func head(of remark: ArticleDocument.Remark) -> String {
        let author = HTMLText.element("bdi", remark.author)
        return [author, remark.posted.map(time)].compactMap(\.self).joined(separator: ArticleDocument.factSeparator)
    }
}
