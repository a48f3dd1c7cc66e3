import NewsModel
import TextLayout

/// An article as lines of text, for a pipe or a terminal that can't be drawn on.
public enum PlainArticle {
    /// The lines of an article wrapped to so many columns, safe for a terminal.
    public static func lines(of article: Article, columns: Int, today: CalendarDate) -> [String] {
        let passages = PassageBuilder.passages(of: article, folded: [], today: today)
        let hasTalk = !article.discussion.comments.isEmpty
        let layout = ArticleLayout(passages: passages.filter { $0.part != .comments || hasTalk }, columns: columns)
        let storyStart = layout.passages.firstIndex { $0.part != .digest } ?? layout.passages.count
        var lines: [String] = []
        var hasPoints = article.digest?.keyPoints == nil
        for row in layout.rows {
            if row.passage >= storyStart, !hasPoints {
                lines += keyPoints(of: article, columns: columns, isFirst: lines.isEmpty)
                hasPoints = true
                if row.range != nil { lines += ["", ""] }
            }
            lines.append(line(row, in: layout, article: article, today: today))
        }
        if !hasPoints { lines += keyPoints(of: article, columns: columns, isFirst: lines.isEmpty) }
        return lines
    }

    private static func keyPoints(of article: Article, columns: Int, isFirst: Bool) -> [String] {
        guard let points = article.digest?.keyPoints else { return [] }
        let title = ["KEY POINTS", points.title].compactMap(\.self).joined(separator: "  ")
        var lines = isFirst ? [] : [""]
        lines += wrapped(title, columns: columns, first: "", rest: "")
        for (number, point) in points.points.enumerated() {
            lines += wrapped(point, columns: columns, first: "\(number + 1) ", rest: number < 9 ? "  " : "   ")
        }
        return lines
    }

    private static func wrapped(_ text: String, columns: Int, first: String, rest: String) -> [String] {
        LineWrapper.rows(of: text, columns: max(1, columns - first.count)).enumerated().map { index, row in
            (index == 0 ? first : rest) + DrawableText.of(text.slice(row.range))
        }
    }

    private static func line(
        _ row: ArticleLayout.Row, in layout: ArticleLayout, article: Article, today: CalendarDate
    ) -> String {
        let passage = layout.passages[row.passage]
        let indent = PassageIndent(of: passage, columns: layout.columns)
        guard let range = row.range else { return passage.comment == nil ? "" : trimmed(indent.first) }
        let prefix = row.isFirst ? indent.first : indent.rest
        guard case .commentHead(let index) = passage.role else {
            return trimmed(prefix + DrawableText.of(passage.text.slice(range)))
        }
        let comment = article.discussion.comments[index]
        let posted = comment.posted.map { " · " + DateText.posted($0, today: today) } ?? ""
        let id = " · " + article.discussion.comments.id(of: index).description
        return prefix + DrawableText.of(comment.initial + "  " + comment.author) + posted + id
    }

    private static func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }
}
