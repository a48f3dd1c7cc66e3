extension Range<Int> {
    /// The number nearest to a place, wherever that is, of which something holds; of two as near, the lower one.
    public func nearest(to place: Int, where holds: (Int) -> Bool) -> Int? {
        guard !isEmpty else { return nil }
        let start = Swift.min(Swift.max(lowerBound, place), upperBound - 1)
        for distance in 0..<count {
            for number in [start - distance, start + distance] where contains(number) && holds(number) { return number }
        }
        return nil
    }
}
