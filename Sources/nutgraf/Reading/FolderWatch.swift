import Dispatch
import NewsLibrary
import Synchronization

/// Learns from the system what happens in a folder of articles, and what other readers mark. While nothing happens it costs
/// nothing; where the system does not tell, that is told.
final class FolderWatch: Sendable {
    private let folders = Mutex<FolderWatcher?>(nil)
    private let marks = Mutex<StateWatcher?>(nil)
    private let tell: @Sendable (String) -> Void

    /// Makes a watch of nothing, which says what it can't watch.
    init(tell: @escaping @Sendable (String) -> Void) { self.tell = tell }

    /// Watches these folders and no others; false where the system does not tell what happens in all of them.
    func watch(_ paths: [String], happened: @escaping @Sendable () -> Void) -> Bool {
        folders.withLock { watcher in
            do throws(WatchError) {
                if watcher == nil { watcher = try FolderWatcher(changed: happened) }
                try watcher?.watch(paths)
                return true
            } catch {
                tell("New articles are looked for every few seconds: \(error)")
                return false
            }
        }
    }

    /// What happened in the folders since this was asked last; nil where nothing did.
    func takeChange() -> FolderWatcher.Change? { folders.withLock { $0?.takeChange() } }

    /// Watches what other readers mark.
    func watchMarks(of states: ReadingStateStore, happened: @escaping @Sendable () -> Void) {
        marks.withLock { watcher in
            guard watcher == nil else { return }
            do throws(WatchError) {
                watcher = try StateWatcher(states, changed: happened)
            } catch {
                tell("What other readers mark is shown when the list changes: \(error)")
            }
        }
    }

    /// Ends all of it.
    func end() {
        folders.withLock { $0 = nil }
        marks.withLock { $0 = nil }
    }
}
