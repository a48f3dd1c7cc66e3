import Glibc
import Synchronization

/// Work on threads of their own that give way to all others: whatever there is to do, keys are answered.
public enum BackgroundThreads {
    /// How much they give way, from 0 to 19 (setpriority(2)).
    private static let niceness: Int32 = 15

    /// How many elements a thread takes at a time.
    private static let some = 16

    /// What a function makes of each element, in their order, on all processors.
    static func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element], _ transform: @escaping @Sendable (Element) -> Result
    ) -> [Result] {
        let results = Mutex<[Result?]>(Array(repeating: nil, count: elements.count))
        let next = Atomic(0)
        let work: @Sendable () -> Void = {
            while true {
                let start = next.add(some, ordering: .relaxed).oldValue
                guard start < elements.count else { return }
                let range = start..<min(start + some, elements.count)
                let some = elements[range].map(transform)
                results.withLock { $0.replaceSubrange(range, with: some) }
            }
        }
        // Few elements are not worth a thread.
        let count = min(elements.count, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        if count > 1 { run(count: count, work) } else { work() }
        return results.withLock { $0.compactMap(\.self) }
    }

    /// Runs something on so many threads, and waits for all of them; where the system has no more threads, on this one.
    public static func run(count: Int = 1, _ work: @escaping @Sendable () -> Void) {
        var threads: [pthread_t] = []
        for _ in 0..<count {
            var thread = pthread_t()
            let box = Unmanaged.passRetained(Work(work))
            let status = pthread_create(
                &thread, nil,
                { box in
                    // Of this thread alone, on Linux.
                    setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, BackgroundThreads.niceness)
                    if let box { Unmanaged<Work>.fromOpaque(box).takeRetainedValue().body() }
                    return nil
                }, box.toOpaque())
            if status == 0 { threads.append(thread) } else { box.release() }
        }
        if threads.isEmpty { work() }
        for thread in threads { pthread_join(thread, nil) }
    }

    /// What a thread does.
    private final class Work: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
}
