import ArticleLoader
import NewsModel
import ReaderView

/// Articles one after the other, as `show` prints them.
struct ArticlePrinter {
    private let format: ShowCommand.Format
    private let columns: Int
    private let dates: DateText
    /// Whether there is something that the next article has to stand apart from.
    private var needsGap = false
    /// What is to be one document in the end.
    private var collected: [Article] = []

    /// Starts with nothing printed; the columns and the day are for text.
    init(format: ShowCommand.Format, columns: Int, dates: DateText) {
        self.format = format
        self.columns = columns
        self.dates = dates
    }

    /// What is printed for the next article; nothing where it waits for the others.
    mutating func text(of reading: PageReading, file: String) -> String {
        let article = reading.article
        switch format {
        case .json:
            return ArticleJSON.line(file: file, article: article, warnings: reading.warnings.map(\.description)) + "\n"
        case .text:
            let lines = PlainArticle.lines(of: article, columns: columns, dates: dates)
            return apart(lines.map { PrintableText.of($0) + "\n" }.joined(), by: "\n\n")
        case .markdown: return apart(ArticleMarkdown.text(of: article), by: ArticleMarkdown.separator)
        case .html:
            collected.append(article)
            return ""
        }
    }

    /// What is printed when there are no more articles.
    var end: String { collected.isEmpty ? "" : ArticleHTML.document(of: collected) }

    private mutating func apart(_ text: String, by gap: String) -> String {
        guard !text.isEmpty else { return "" }
        defer { needsGap = true }
        return needsGap ? gap + text : text
    }
}
