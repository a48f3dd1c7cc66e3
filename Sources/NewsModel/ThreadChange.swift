/// Which comment of a list is which of a later one: mostly some were added and the others are the same, in order.
public struct ThreadChange: Sendable {
    /// How many are equal at the start.
    private let start: Int
    /// Where the equal ones at the end begin.
    private let oldEnd: Int
    private let newEnd: Int
    /// Which became which between these.
    private var successors: [Int: Int] = [:]
    private var origins: [Int: Int] = [:]

    /// Compares two lists of comments in pre-order; of those that say the same the first is taken for the first.
    public init(from old: [CommentFingerprint], to new: [CommentFingerprint]) {
        let shorter = min(old.count, new.count)
        var start = 0
        while start < shorter, old[start] == new[start] { start += 1 }
        var equal = 0
        while equal < shorter - start, old[old.count - 1 - equal] == new[new.count - 1 - equal] { equal += 1 }
        self.start = start
        (oldEnd, newEnd) = (old.count - equal, new.count - equal)
        var places: [CommentFingerprint: [Int]] = [:]
        for index in (start..<newEnd).reversed() { places[new[index], default: []].append(index) }
        for index in start..<oldEnd {
            guard let place = places[old[index]]?.popLast() else { continue }
            successors[index] = place
            origins[place] = index
        }
        // One that says something else in the same place was changed.
        let gone = (start..<oldEnd).filter { successors[$0] == nil }
        let came = (start..<newEnd).filter { origins[$0] == nil }
        if gone.count == 1, came.count == 1, gone[0] == came[0] {
            successors[gone[0]] = came[0]
            origins[came[0]] = gone[0]
        }
    }

    /// Where a comment of the first list is in the second, nil where it is gone.
    public func successor(of index: Int) -> Int? {
        index < start ? index : index >= oldEnd ? index - oldEnd + newEnd : successors[index]
    }

    /// Where a comment of the second list was in the first, nil where it was not there.
    public func origin(of index: Int) -> Int? {
        index < start ? index : index >= newEnd ? index - newEnd + oldEnd : origins[index]
    }
}
