import ArticleLoader
import NewsModel

/// An article as it was loaded from its file.
public struct LoadedArticle: Equatable, Sendable {
    /// Which article.
    public let id: ArticleID
    /// What the file says.
    public let article: Article
    /// What was doubtful about it.
    public let warnings: [PageWarning]
    /// What the file system said of the file before it was read.
    public let status: FileStatus

    /// How the front page lists the article.
    public func listing(marks: ReadingMarks) -> ArticleListing {
        ArticleListing(id: id, article: article, fileDate: status.modifiedTimestamp, marks: marks)
    }
}

/// Loads articles: a path in, an article out.
public struct ArticleFileReader: Sendable {
    private let reader: FileReader

    /// Makes a loader.
    public init(reader: FileReader = FileReader()) { self.reader = reader }

    /// Loads an article.
    public func load(_ id: ArticleID) throws(ReadError) -> LoadedArticle {
        let content = try reader.read(id.path)
        let page: PageReading
        do {
            page = try PageReader.read(content.bytes)
        } catch {
            throw .notText(id.path, error)
        }
        return LoadedArticle(
            id: id, article: page.article, warnings: page.warnings, status: content.status)
    }
}
