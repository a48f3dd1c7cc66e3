/// Where the story stands in a page with menus around it.
enum StoryRegion {
    /// The lines from the first to the last of the story's running text: those whose weights add up to the most (J. Kadane's
    /// algorithm for the maximum subarray).
    static func find(_ weights: [Double]) -> Range<Int>? {
        var best: (sum: Double, range: Range<Int>)?
        var sum = 0.0
        var start = 0
        for (index, weight) in weights.enumerated() {
            if sum <= 0 {
                sum = 0
                start = index
            }
            sum += weight
            if weight > 0, sum > best?.sum ?? 0 { best = (sum, start..<(index + 1)) }
        }
        return best?.range
    }
}
