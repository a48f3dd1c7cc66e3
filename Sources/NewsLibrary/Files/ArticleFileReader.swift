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

    /// How many bytes a file has at least whose beginning is shown before all of it is read.
    private static let long = 1 << 19
    /// How many bytes of such a file are its beginning: some screens full.
    private static let beginning = 1 << 16

    /// Loads the beginning of an article that takes long to read; nil where it does not.
    func beginning(of id: ArticleID) throws(ReadError) -> LoadedArticle? {
        let (bytes, status) = try reader.glance(at: id.path, count: Self.beginning)
        guard status.size >= Self.long, let end = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return nil }
        return try loaded(id, [UInt8](bytes[...end]), status)
    }

    /// Loads an article.
    public func load(_ id: ArticleID) throws(ReadError) -> LoadedArticle {
        let content = try reader.read(id.path)
        return try loaded(id, content.bytes, content.status)
    }

    private func loaded(_ id: ArticleID, _ bytes: [UInt8], _ status: FileStatus) throws(ReadError) -> LoadedArticle {
        let page: PageReading
        do {
            page = try PageReader.read(bytes)
        } catch {
            throw .notText(id.path, error)
        }
        return LoadedArticle(id: id, article: page.article, warnings: page.warnings, status: status)
    }
}
