extension Range<Int> {
    /// The number nearest to a place, wherever that is, of which something holds; of two as near, the lower one.
    public func nearest(to place: Int, where holds: (Int) -> Bool) -> Int? {
        guard !isEmpty else { return nil }
        let start = Swift.min(Swift.max(lowerBound, place), upperBound - 1)
        for distance in 0..<count {
            let (below, above) = (start - distance, start + distance)
            if below >= lowerBound, holds(below) { return below }
            if distance > 0, above < upperBound, holds(above) { return above }
        }
        return nil
    }
}

extension Range<Int> {
    /// Whether all of another range is in this one; an empty one is in any.
    public func covers(_ other: Range<Int>) -> Bool {
        other.isEmpty || lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}

extension Int {
    /// The place that this one is when places go round: -1 is the last of so many, their number the first again.
    public func wrapped(around count: Int) -> Int { (self % count + count) % count }
}
