import ArticleLoader
import NewsModel

/// What did not hold for a page.
public enum BrokenLaw: Error, CustomStringConvertible {
    /// A page in UTF-8 refused a comment.
    case refused(WritingError)
    /// The comment says that it stands elsewhere than where the model puts it.
    case otherPlace(expected: Int, found: Int)
    /// The page with the comment is no text any more.
    case unreadable([UInt8])
    /// The page with the comment is another article.
    case otherArticle([UInt8], expected: Article, found: Article)
    /// A comment that was just written can't be written anew or taken out.
    case notRewritten([UInt8], WritingError)
    /// The page without the inserted bytes is not the page that it was.
    case otherBytes([UInt8])

    /// The whole story, for whoever has to mend it.
    public var description: String {
        switch self {
        case .refused(let error): "refused: \(error)"
        case .otherPlace(let expected, let found): "at \(found) in place of \(expected)"
        case .unreadable(let page): "unreadable: \(quoted(page))"
        case .otherArticle(let page, let expected, let found):
            "after: \(quoted(page))\nread: \(found)\nexpected: \(expected)"
        case .notRewritten(let page, let error): "not rewritten: \(error)\n\(quoted(page))"
        case .otherBytes(let page): "other bytes: \(quoted(page))"
        }
    }

    private func quoted(_ page: [UInt8]) -> String { String(decoding: page, as: UTF8.self).debugDescription }
}
