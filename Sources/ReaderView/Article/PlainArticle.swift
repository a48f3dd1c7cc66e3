import NewsModel
import TextLayout

/// An article as lines of text, for a pipe or a terminal that can't be drawn on.
public enum PlainArticle {
    /// The lines of an article wrapped to so many columns, as `HarmlessText` has them.
    public static func lines(of article: Article, columns: Int, dates: DateText) -> [String] {
        let content = IndexedArticle(article)
        let units = ArticleUnits(
            article, conversation: Conversation(firstVisitTo: content), showsPoints: true, dates: dates)
        let layout = ArticleLayout(units: units, columns: columns)
        let hasTalk = !article.discussion.comments.isEmpty
        let ids = article.discussion.comments.ids
        return layout.allRows.filter { hasTalk || units.passage($0.unit).part != .comments }
            .map { line($0, in: layout, article: article, ids: ids, dates: dates) }
    }

    private static func line(
        _ row: ArticleLayout.Row, in layout: ArticleLayout, article: Article, ids: [CommentID], dates: DateText
    ) -> String {
        let passage = layout.units.passage(row.unit)
        let indent = PassageIndent(of: passage, columns: layout.columns)
        guard let range = row.range else { return passage.comment == nil ? "" : trimmed(indent.first) }
        let prefix = row.isFirst ? indent.first : indent.rest
        guard case .commentHead(let index) = passage.role else {
            return trimmed(prefix + HarmlessText.of(passage.text.slice(range)))
        }
        let comment = article.discussion.comments[index]
        let posted = comment.posted.map { " · " + dates.posted($0) } ?? ""
        return prefix + HarmlessText.of(comment.initial + "  " + comment.shownName) + posted + " · \(ids[index])"
    }

    private static func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }
}
