/// What is looked up of the comments of a forest, made once, so that no lookup depends on how many there are.
public struct ThreadIndex: Equatable, Sendable {
    /// What tells each comment from the others, in pre-order.
    public let fingerprints: [CommentFingerprint]
    /// The top-level comments.
    public let roots: [Int]
    /// The UTF-8 bytes of all names and texts.
    public let textBytes: Int
    private let depths: [Int]
    private let parents: [Int]
    private let ends: [Int]

    /// Makes the index of a forest.
    public init(_ forest: CommentForest) {
        fingerprints = forest.nodes.map { CommentFingerprint($0.comment) }
        textBytes = forest.nodes.reduce(0) { $0 + $1.comment.text.utf8.count + $1.comment.author.utf8.count }
        depths = forest.nodes.map(\.depth)
        roots = forest.nodes.indices.filter { forest.nodes[$0].depth == 0 }
        var parents = Array(repeating: -1, count: forest.count)
        var ends = Array(repeating: forest.count, count: forest.count)
        var path: [Int] = []
        for (index, node) in forest.nodes.enumerated() {
            for ended in path[node.depth...] { ends[ended] = index }
            path.removeSubrange(node.depth...)
            parents[index] = path.last ?? -1
            path.append(index)
        }
        (self.parents, self.ends) = (parents, ends)
    }

    /// The number of comments.
    public var count: Int { depths.count }

    /// How deep a comment hangs, 0 for a top-level one.
    public func depth(of index: Int) -> Int { depths[index] }

    /// The comment that another one answers, nil for a top-level one.
    public func parent(of index: Int) -> Int? { parents[index] < 0 ? nil : parents[index] }

    /// A comment and everything below it.
    public func subtree(of index: Int) -> Range<Int> { index..<ends[index] }

    /// The replies to a comment, at any depth.
    public func replyCount(of index: Int) -> Int { ends[index] - index - 1 }

    /// The comments above another one, the one that it answers first.
    public func ancestors(of index: Int) -> some Sequence<Int> {
        sequence(state: index) { (current: inout Int) -> Int? in
            guard let parent = parent(of: current) else { return nil }
            current = parent
            return parent
        }
    }
}
