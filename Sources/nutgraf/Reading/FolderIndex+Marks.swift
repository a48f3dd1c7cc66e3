import NewsLibrary
import NewsModel

/// What the list asks of a folder apart from its index; what goes wrong is told.
extension FolderIndex {
    /// Sets a mark of articles for good; false where that did not work.
    func set(_ mark: ReadingMark, to isSet: Bool, of numbers: [Int32]) -> Bool {
        do {
            try folder().set(mark, to: isSet, of: numbers)
            return true
        } catch {
            tell("\(error)")
            return false
        }
    }

    /// Notes what a marked article says, so that it is recognised wherever its file goes.
    func note(content: UInt64, of article: ArticleID) {
        do throws(StateError) {
            try library.states.note(content: content, of: article)
        } catch {
            tell(error.description)
        }
    }
}
