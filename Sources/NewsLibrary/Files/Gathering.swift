import Dispatch
import Synchronization

/// Makes one of what happens in quick succession: a pause after the first of it, something is done about all of it.
final class Gathering: Sendable {
    private let queue: DispatchQueue
    private let pause: DispatchTimeInterval
    private let action: @Sendable () -> Void
    private let isPending = Mutex(false)

    /// Does `action` on `queue`, so long after the first that happened.
    init(on queue: DispatchQueue, pause: DispatchTimeInterval, action: @escaping @Sendable () -> Void) {
        self.queue = queue
        self.pause = pause
        self.action = action
    }

    /// Says that something happened.
    func add() {
        let isFirst = isPending.withLock { isPending in
            defer { isPending = true }
            return !isPending
        }
        guard isFirst else { return }
        queue.asyncAfter(deadline: .now() + pause) { [self] in
            // What happens from here on is something else.
            isPending.withLock { $0 = false }
            action()
        }
    }
}
