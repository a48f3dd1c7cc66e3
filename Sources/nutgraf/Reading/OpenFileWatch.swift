import Dispatch
import NewsLibrary
import NewsModel
import ReaderView
import Synchronization

/// Tells when the file of the article that is open is another.
final class OpenFileWatch: Sendable {
    /// How long a file that is gone may take to come back.
    private static let patience = DispatchTimeInterval.milliseconds(500)

    /// Where the file is read again.
    private let queue = DispatchQueue(label: "changes", qos: .utility)
    private let watched = Mutex<(id: ArticleID, library: Library)?>(nil)
    private let watcher = Mutex<FileWatcher?>(nil)
    private let mailbox: Mailbox

    /// Makes a watch of nothing.
    init(mailbox: Mailbox) { self.mailbox = mailbox }

    /// Tells of this article from now on, and of no other.
    func watch(_ id: ArticleID, of library: Library) {
        watched.withLock { $0 = (id, library) }
        let problem = watcher.withLock { watcher -> WatchError? in
            do throws(WatchError) {
                if watcher == nil { watcher = try FileWatcher { [weak self] in self?.reload() } }
                try watcher?.watch(id.path)
                return nil
            } catch {
                return error
            }
        }
        if let error = problem {
            report("Changes of this file are shown when you open it again: \(error)")
        }
    }

    /// Tells no longer of this article: what comes of its file now was not seen.
    func end(_ id: ArticleID) {
        watched.withLock { if $0?.id == id { $0 = nil } }
    }

    private func reload(after pause: DispatchTimeInterval = .seconds(0), isLastTry: Bool = false) {
        guard let (id, library) = watched.withLock({ $0 }) else { return }
        queue.asyncAfter(deadline: .now() + pause) { [self] in
            guard watched.withLock({ $0?.id == id }) else { return }
            do throws(ReadError) {
                let (article, problem) = try library.reload(id)
                mailbox.post(.changed(id, IndexedArticle(article)))
                if let problem { report(problem.description) }
            } catch .missing where !isLastTry {
                // Many editors move the old file away before they write the new one.
                reload(after: Self.patience, isLastTry: true)
            } catch {
                report("What you read is no longer in its file, and stays here until you leave it. \(error)")
            }
        }
    }

    private func report(_ problem: String) { mailbox.post(.notice(StatusMessage(problem, isProblem: true))) }
}
