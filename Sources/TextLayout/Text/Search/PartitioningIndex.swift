extension RandomAccessCollection {
    /// The first place from which on `belongsToSecond` holds, found by bisection; it has to hold for everything after the
    /// first element that it holds for.
    public func partitioningIndex(where belongsToSecond: (Element) -> Bool) -> Index {
        var low = startIndex
        var length = count
        while length > 0 {
            let half = length / 2
            let middle = index(low, offsetBy: half)
            if belongsToSecond(self[middle]) {
                length = half
            } else {
                low = index(after: middle)
                length -= half + 1
            }
        }
        return low
    }
}

extension RandomAccessCollection where Element: Comparable {
    /// Whether an element is among these, which have to be in ascending order.
    public func contains(sorted element: Element) -> Bool {
        let place = partitioningIndex { $0 >= element }
        return place < endIndex && self[place] == element
    }
}
