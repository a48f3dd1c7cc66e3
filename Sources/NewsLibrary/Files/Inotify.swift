import Dispatch
import Glibc

/// The kernel's word of what happens in folders (inotify(7)), on a queue of its own: while nothing happens it costs nothing.
final class Inotify: Sendable {
    /// Something that happened.
    struct Event: Sendable {
        /// Which folder, as `add` named it; -1 where there is none.
        let folder: Int32
        /// The bits of inotify(7).
        let mask: UInt32
        /// The name in the folder; empty for the folder itself.
        let name: [UInt8]

        /// Whether more happened than was kept.
        var isOverflow: Bool { mask & UInt32(IN_Q_OVERFLOW) != 0 }
    }

    /// Files written to, made, moved, removed, and folders.
    static let changedEntries = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE)
    /// Every write, also to files that stay open.
    static let writes = UInt32(IN_MODIFY)

    private let files: FileSystem
    private let descriptor: Int32
    /// Nothing but its end is asked of it, and that once.
    private nonisolated(unsafe) let source: any DispatchSourceRead

    /// Calls `happened` with what happens, on `queue`.
    init(
        queue: DispatchQueue, files: FileSystem, happened: @escaping @Sendable ([Event]) -> Void
    ) throws(WatchError) {
        let descriptor: Int32
        do throws(SystemError) {
            descriptor = try files.calls.makeNotifier()
        } catch {
            throw WatchError(error, ofFolder: false)
        }
        self.files = files
        self.descriptor = descriptor
        source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
        source.setEventHandler { happened(Inotify.readEvents(descriptor)) }
        source.setCancelHandler { files.abandon(descriptor) }
        source.resume()
    }

    deinit { source.cancel() }

    /// Tells from now on what happens in a folder.
    func add(_ folder: String, events: UInt32 = changedEntries) throws(WatchError) -> Int32 {
        do throws(SystemError) {
            return try files.calls.addWatch(of: folder, events: events, to: descriptor)
        } catch {
            throw WatchError(error, ofFolder: true)
        }
    }

    /// Tells no more of a folder; one that is gone is not watched any more already.
    func remove(_ folder: Int32) {
        do { try files.calls.removeWatch(folder, from: descriptor) } catch {}
    }

    private static func readEvents(_ descriptor: Int32) -> [Event] {
        var events: [Event] = []
        var bytes = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &bytes, bytes.count)
            guard count > 0 else { return events }
            append(bytes[..<count], to: &events)
        }
    }

    private static func append(_ bytes: ArraySlice<UInt8>, to events: inout [Event]) {
        let header = MemoryLayout<inotify_event>.size
        var offset = bytes.startIndex
        while offset + header <= bytes.endIndex {
            let event = bytes[offset..<(offset + header)].withUnsafeBytes { $0.loadUnaligned(as: inotify_event.self) }
            let end = offset + header + Int(event.len)
            let name = bytes[(offset + header)..<min(end, bytes.endIndex)].prefix { $0 != 0 }
            events.append(Event(folder: event.wd, mask: event.mask, name: Array(name)))
            offset = end
        }
    }
}
