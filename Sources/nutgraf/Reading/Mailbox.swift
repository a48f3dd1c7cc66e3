import Glibc
import ReaderView
import Synchronization

/// What happened off the main thread, and a file descriptor that can be read from when there is something.
final class Mailbox: Sendable {
    private let events = Mutex<[Event]>([])
    private let pipe: (read: Int32, write: Int32)

    /// Makes an empty mailbox; nil where the system has no more descriptors.
    init?() {
        var ends: [Int32] = [-1, -1]
        guard Glibc.pipe(&ends) == 0 else { return nil }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        pipe = (ends[0], ends[1])
    }

    deinit {
        close(pipe.read)
        close(pipe.write)
    }

    /// Can be read from when something was posted.
    var descriptor: Int32 { pipe.read }

    /// Posts an event, from any thread.
    func post(_ event: Event) {
        let isFirst = events.withLock { events in
            events.append(event)
            return events.count == 1
        }
        // One byte wakes the reader, however many events there are.
        if isFirst { _ = write(pipe.write, [1], 1) }
    }

    /// Waits until something was posted, at most so many milliseconds; false where nothing was.
    func wait(milliseconds: Int32) -> Bool {
        var descriptor = pollfd(fd: pipe.read, events: Int16(POLLIN), revents: 0)
        var count: Int32
        repeat { count = poll(&descriptor, 1, milliseconds) } while count < 0 && errno == EINTR
        return count > 0
    }

    /// Takes everything that was posted, in order.
    func takeAll() -> [Event] {
        var byte: UInt8 = 0
        _ = read(pipe.read, &byte, 1)
        return events.withLock { events in
            defer { events = [] }
            return events
        }
    }
}
