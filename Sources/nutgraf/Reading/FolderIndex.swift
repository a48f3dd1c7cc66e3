import NewsLibrary
import NewsModel
import Synchronization

/// The index of a folder: opened with the first use, begun anew where it fails, or done without; what that means is told.
final class FolderIndex: Sendable {
    /// The folder, which may not exist.
    let path: String
    /// What the reader did with its articles, opened with the first use.
    private let openLibrary: @Sendable () -> Library
    private let cache: String
    private let openIndex: Opening
    /// Tells of a problem, given as one line.
    let tell: @Sendable (String) -> Void
    /// What came of opening the index; nil before, and while there is no such folder.
    private let opened = Mutex<Result<ArticleIndex, IndexError>?>(nil)

    /// Opens the index of a folder, given by its path without symbolic links, in the cache folder.
    typealias Opening =
        @Sendable (_ root: String, _ cache: String) throws(IndexError) -> (index: ArticleIndex, problem: IndexError?)

    /// Opens it as it is.
    static let opening: Opening = { root, cache throws(IndexError) in try ArticleIndex.open(of: root, in: cache) }

    /// Makes the index of a folder, kept in the cache folder.
    init(
        path: String, cache: String, library: @escaping @Sendable () -> Library,
        tell: @escaping @Sendable (String) -> Void, opening: @escaping Opening = FolderIndex.opening
    ) {
        self.path = path
        self.cache = cache
        openIndex = opening
        openLibrary = library
        self.tell = tell
    }

    /// What the reader did with the articles.
    var library: Library { openLibrary() }

    /// The index where it is open already, or nil.
    var current: ArticleIndex? {
        guard case .success(let index)? = opened.withLock({ $0 }) else { return nil }
        return index
    }

    /// The index, opened with the first use.
    func open() throws(CheckError) -> ArticleIndex {
        let result: Result<ArticleIndex, CheckError> = opened.withLock { opened in
            do throws(FolderError) {
                if let opened { return opened.mapError(CheckError.index) }
                let result = try openFirst()
                opened = result
                return result.mapError(CheckError.index)
            } catch {
                return .failure(.folder(error))
            }
        }
        return try result.get()
    }

    private func openFirst() throws(FolderError) -> Result<ArticleIndex, IndexError> {
        let root = try FolderScanner().root(of: path)
        do throws(IndexError) {
            let (index, problem) = try openIndex(root, cache)
            if let problem { tell(problem.description) }
            return .success(index)
        } catch {
            return .failure(error)
        }
    }

    /// The folder with its index, and with what the reader did with the articles.
    func folder() throws(CheckError) -> IndexedFolder { IndexedFolder(try open(), library: library) }

    /// Begins the index anew after an error, which is told: the folder has to be looked through again then.
    func beginAnew(after error: IndexError) throws(CheckError) {
        let index = try open()
        tell(error.description)
        do throws(IndexError) { try index.restart(after: error) } catch { throw .index(error) }
    }
}
