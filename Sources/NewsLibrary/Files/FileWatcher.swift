import Dispatch
import Glibc
import Synchronization

/// Tells when a file was written to or replaced.
///
/// It is the file's folder that is watched, since most programs write a new file and give it the old one's name.
public final class FileWatcher: Sendable {
    /// What is watched.
    private struct Watch {
        var folder: Int32
        var name: [UInt8]
    }

    /// How long changes count as one.
    private static let pause = DispatchTimeInterval.milliseconds(50)

    private let files: FileSystem
    private let inotify: Inotify
    private let state: State

    /// What the queue looks at.
    private final class State: Sendable {
        let watch = Mutex<Watch?>(nil)
    }

    /// Makes a watcher that calls `changed`, on a queue of its own, when the watched file may be another.
    public init(files: FileSystem = FileSystem(), changed: @escaping @Sendable () -> Void) throws(WatchError) {
        self.files = files
        let (queue, state) = (DispatchQueue(label: "file watcher"), State())
        self.state = state
        let changes = Gathering(on: queue, pause: FileWatcher.pause, action: changed)
        inotify = try Inotify(queue: queue, files: files) { events in
            guard let watch = state.watch.withLock({ $0 }) else { return }
            // A file that was only made has nothing in it yet.
            let isChanged = events.contains { event in
                event.isOverflow
                    || event.folder == watch.folder && event.name == watch.name && event.mask & UInt32(IN_CREATE) == 0
            }
            if isChanged { changes.add() }
        }
    }

    /// Watches this file and no other, behind a symbolic link the one that it leads to.
    public func watch(_ path: String) throws(WatchError) {
        let old = state.watch.withLock { watch in
            defer { watch = nil }
            return watch
        }
        if let old { inotify.remove(old.folder) }
        let real: String
        do throws(SystemError) { real = try files.resolvedPath(of: path) } catch { throw .failed(error) }
        let folder = try inotify.add(PathName.folder(of: real))
        state.watch.withLock { $0 = Watch(folder: folder, name: Array(PathName.last(of: real).utf8)) }
    }
}
