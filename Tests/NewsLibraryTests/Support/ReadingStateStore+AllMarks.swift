import NewsModel

@testable import NewsLibrary

extension ReadingStateStore {
    /// The marks of all articles that have any.
    func allMarks() throws(StateError) -> [ArticleID: ReadingMarks] { try changes(since: nil).marks }
}
