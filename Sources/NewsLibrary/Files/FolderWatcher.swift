import Dispatch
import Glibc
import Synchronization

/// Tells which files of some folders have come, changed or gone.
public final class FolderWatcher: Sendable {
    /// What happened.
    public enum Change: Equatable, Sendable {
        /// These files, by their absolute paths, may be others now.
        case files(Set<String>)
        /// Folders have come or gone, or more happened than was kept: everything has to be looked at.
        case anything

        /// Both this and what happened before.
        fileprivate func joined(to before: Change?) -> Change {
            guard case .files(let old)? = before, case .files(let files) = self else {
                return before == nil ? self : .anything
            }
            return .files(old.union(files))
        }
    }

    /// How long changes are gathered.
    private static let pause = DispatchTimeInterval.milliseconds(100)

    /// What the queue looks at.
    private final class State: Sendable {
        let folders = Mutex<[Int32: String]>([:])
        /// What happened and was not taken yet; nil where nothing did.
        let change = Mutex<Change?>(nil)
    }

    private let state: State
    private let inotify: Inotify

    /// Makes a watcher that calls `changed`, on a queue of its own, when there is something to take.
    public init(files: FileSystem = FileSystem(), changed: @escaping @Sendable () -> Void) throws(WatchError) {
        let (queue, state) = (DispatchQueue(label: "folder watcher"), State())
        self.state = state
        let changes = Gathering(on: queue, pause: FolderWatcher.pause, action: changed)
        inotify = try Inotify(queue: queue, files: files) { events in
            guard let new = FolderWatcher.change(events, in: state.folders.withLock { $0 }) else { return }
            state.change.withLock { $0 = new.joined(to: $0) }
            changes.add()
        }
    }

    /// Takes what has happened since this was called last; nil where nothing did.
    public func takeChange() -> Change? {
        state.change.withLock { change in
            defer { change = nil }
            return change
        }
    }

    /// Watches these folders, given by their absolute paths, and no others. A folder that is gone is passed over; where
    /// some can't be watched, the others are.
    public func watch(_ folders: some Sequence<String>) throws(WatchError) {
        var watched: [Int32: String] = [:]
        var problem: WatchError?
        let old = state.folders.withLock { $0 }
        for folder in folders {
            do {
                watched[try inotify.add(folder)] = folder
            } catch {
                if !error.isAbsence { problem = error }
            }
        }
        state.folders.withLock { $0 = watched }
        for folder in old.keys where watched[folder] == nil { inotify.remove(folder) }
        if let problem { throw problem }
    }

    private static func change(_ events: [Inotify.Event], in folders: [Int32: String]) -> Change? {
        var files: Set<String> = []
        for event in events {
            if event.isOverflow { return .anything }
            guard let folder = folders[event.folder], event.name.first != UInt8(ascii: ".") else { continue }
            if event.mask & UInt32(IN_ISDIR) != 0 { return .anything }
            // A file that was only made has nothing in it yet; a symbolic link is there at once.
            guard FolderScanner.isArticle(event.name), let name = String(validating: event.name, as: UTF8.self) else {
                // A file that becomes unreadable, or a link to a folder.
                if event.mask & UInt32(IN_CREATE) != 0 { return .anything }
                continue
            }
            files.insert(PathName.joined(folder, name))
        }
        return files.isEmpty ? nil : .files(files)
    }
}
