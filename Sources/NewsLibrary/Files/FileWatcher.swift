import Dispatch
import Glibc
import Synchronization

/// Tells when a file was written to or replaced, by inotify(7): while nothing happens it costs nothing.
///
/// It is the file's folder that is watched, since most programs write a new file and give it the old one's name.
public final class FileWatcher: Sendable {
    /// What is watched.
    private struct Watch {
        var descriptor: Int32
        var name: String
    }

    /// Milliseconds in which changes count as one.
    private static let pause = 50

    private let files: FileSystem
    private let queue = DispatchQueue(label: "file watcher")
    private let inotify: Int32
    private let watch = Mutex<Watch?>(nil)
    private let isTold = Mutex(false)
    /// Nothing but its end is asked of it, and that once.
    private nonisolated(unsafe) let source: any DispatchSourceRead
    private let changed: @Sendable () -> Void

    /// Makes a watcher that calls `changed`, on a queue of its own, when the watched file may be another.
    public init(files: FileSystem = FileSystem(), changed: @escaping @Sendable () -> Void) throws(SystemError) {
        self.files = files
        inotify = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        guard inotify >= 0 else { throw .last }
        self.changed = changed
        source = DispatchSource.makeReadSource(fileDescriptor: inotify, queue: queue)
        source.setEventHandler { [weak self] in self?.readEvents() }
        let descriptor = inotify
        source.setCancelHandler { close(descriptor) }
        source.resume()
    }

    deinit { source.cancel() }

    /// Watches this file and no other, behind a symbolic link the one that it leads to; nil for none.
    public func watch(_ path: String?) throws(SystemError) {
        let old = watch.withLock { watch in
            defer { watch = nil }
            return watch
        }
        if let old { inotify_rm_watch(inotify, old.descriptor) }
        guard let path = try path.map({ path throws(SystemError) in try files.resolvedPath(of: path) }) else { return }
        let mask = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE)
        let descriptor = inotify_add_watch(inotify, PathName.folder(of: path), mask)
        guard descriptor >= 0 else { throw .last }
        let name =
            path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
        watch.withLock { $0 = Watch(descriptor: descriptor, name: name) }
    }

    /// Takes what has happened; of the many files of a folder one counts.
    private func readEvents() {
        var bytes = [UInt8](repeating: 0, count: 16_384)
        var concerns = false
        while true {
            let count = read(inotify, &bytes, bytes.count)
            guard count > 0 else { break }
            concerns = self.concerns(bytes[..<count]) || concerns
        }
        guard concerns,
            isTold.withLock({ isTold in
                defer { isTold = true }
                return !isTold
            })
        else { return }
        queue.asyncAfter(deadline: .now() + .milliseconds(Self.pause)) { [weak self] in
            self?.isTold.withLock { $0 = false }
            self?.changed()
        }
    }

    /// Whether events speak of the watched file, or of more than was kept of them.
    private func concerns(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let watch = watch.withLock({ $0 }) else { return false }
        let header = MemoryLayout<inotify_event>.size
        var offset = bytes.startIndex
        while offset + header <= bytes.endIndex {
            let event = bytes[offset..<(offset + header)].withUnsafeBytes { $0.loadUnaligned(as: inotify_event.self) }
            let end = offset + header + Int(event.len)
            if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { return true }
            let name = bytes[(offset + header)..<min(end, bytes.endIndex)].prefix { $0 != 0 }
            if event.wd == watch.descriptor, name.elementsEqual(watch.name.utf8) { return true }
            offset = end
        }
        return false
    }
}
