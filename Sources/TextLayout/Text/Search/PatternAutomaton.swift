/// Finds a pattern in a sequence that is read once, element by element (D. Knuth, J. Morris, V. Pratt, "Fast Pattern
/// Matching in Strings", 1977).
struct PatternAutomaton<Element: Equatable> {
    private let pattern: [Element]
    /// For each length that has matched, the longest shorter one that still does when the next element does not.
    private let fallbacks: [Int]
    private var matched = 0

    /// Looks for a pattern that is not empty.
    init(_ pattern: [Element]) {
        var fallbacks = [0, 0]
        var length = 0
        for index in pattern.indices.dropFirst() {
            while length > 0 && pattern[length] != pattern[index] { length = fallbacks[length] }
            if pattern[length] == pattern[index] { length += 1 }
            fallbacks.append(length)
        }
        self.pattern = pattern
        self.fallbacks = fallbacks
    }

    /// Reads the next element and tells whether the pattern ends with it; the next match does not overlap this one.
    @inline(__always)
    mutating func advance(with element: Element) -> Bool {
        while matched > 0 && pattern[matched] != element { matched = fallbacks[matched] }
        guard pattern[matched] == element else { return false }
        matched += 1
        guard matched == pattern.count else { return false }
        matched = 0
        return true
    }
}
