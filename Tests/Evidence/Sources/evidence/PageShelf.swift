import ArticleLoader
import NewsModel

/// The pages that labels name, each read once.
struct PageShelf {
    /// The folder of the pages that are not the project's.
    private let corpus: String
    private var articles: [String: Article] = [:]

    /// A shelf of the pages of a corpus and those of `Articles`.
    init(corpus: String) { self.corpus = corpus }

    /// The article on a page.
    mutating func article(_ page: String) throws(EvidenceError) -> Article {
        if let article = articles[page] { return article }
        let path = page.hasPrefix("Articles/") ? page : "\(corpus)/\(page)"
        let bytes = try File.bytes(of: path)
        do {
            let article = try PageReader.read(bytes).article
            articles[page] = article
            return article
        } catch {
            throw .notAPage(path: path, reason: error.reason)
        }
    }
}
