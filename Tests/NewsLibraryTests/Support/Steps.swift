import Synchronization

/// Counts calls, from whatever thread.
final class Steps: Sendable {
    private let calls = Atomic(0)

    /// How many calls there were.
    var count: Int { calls.load(ordering: .relaxed) }

    /// The number of this call, from 1.
    func next() -> Int { calls.add(1, ordering: .relaxed).newValue }
}
