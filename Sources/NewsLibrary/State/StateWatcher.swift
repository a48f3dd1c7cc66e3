import Dispatch

/// Tells when another process has changed what is kept of the reading: what was read and starred, mostly.
public final class StateWatcher: Sendable {
    /// How long changes count as one.
    private static let pause = DispatchTimeInterval.milliseconds(100)

    private let inotify: Inotify

    /// Makes a watcher that calls `changed`, on a queue of its own; own changes are not told.
    public init(
        _ states: ReadingStateStore, files: FileSystem = FileSystem(), changed: @escaping @Sendable () -> Void
    ) throws(WatchError) {
        let queue = DispatchQueue(label: "state watcher")
        let changes = Gathering(on: queue, pause: Self.pause) {
            // What can't be read says so where it is used.
            if StateWatcher.isChanged(states) { changed() }
        }
        // SQLite keeps the database and its journal open, so that they are only ever written to.
        let names = [PathName.last(of: states.path), PathName.last(of: states.path) + "-wal"].map { Array($0.utf8) }
        inotify = try Inotify(queue: queue, files: files) { events in
            if events.contains(where: { $0.isOverflow || names.contains($0.name) }) { changes.add() }
        }
        _ = try inotify.add(PathName.folder(of: states.path), events: Inotify.writes)
        _ = Self.isChanged(states)
    }

    /// Whether others have changed something, or that can't be found out.
    private static func isChanged(_ states: ReadingStateStore) -> Bool {
        do throws(StateError) { return try states.hasChangedElsewhere() } catch { return true }
    }
}
