/// What is looked up of the comments of a forest, made once, so that no lookup depends on how many there are.
public struct ThreadIndex: Equatable, Sendable {
    /// What tells each comment from the others, in pre-order.
    public private(set) var fingerprints: [CommentFingerprint]
    /// The top-level comments.
    public private(set) var roots: [Int]
    /// The UTF-8 bytes of all names and texts.
    public private(set) var textBytes: Int
    private var depths: [Int]
    private var parents: [Int]
    private var ends: [Int]

    /// Makes the index of a forest.
    public init(_ forest: CommentForest) {
        fingerprints = forest.nodes.map { CommentFingerprint($0.comment) }
        textBytes = forest.nodes.reduce(0) { $0 + Self.textBytes(of: $1.comment) }
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

    /// Adds what is looked up of a comment that `CommentForest.add` has added at `place`; quicker than to make the index anew.
    public mutating func add(_ comment: Comment, at place: Int, replyingTo parent: Int?) {
        fingerprints.insert(CommentFingerprint(comment), at: place)
        textBytes += Self.textBytes(of: comment)
        // What stands behind it moves on, and with it where threads end; those that it hangs in end with it.
        for index in parents.indices where parents[index] >= place { parents[index] += 1 }
        for index in ends.indices where ends[index] > place { ends[index] += 1 }
        parents.insert(parent ?? -1, at: place)
        depths.insert(parent.map { depths[$0] + 1 } ?? 0, at: place)
        ends.insert(place + 1, at: place)
        for ancestor in ancestors(of: place) where ends[ancestor] == place { ends[ancestor] += 1 }
        for root in roots.indices where roots[root] >= place { roots[root] += 1 }
        if parent == nil { roots.append(place) }
    }

    private static func textBytes(of comment: Comment) -> Int { comment.text.utf8.count + comment.author.utf8.count }

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

    /// Where a comment stands in pre-order; of equals, the one nearest to a place; nil where there is none.
    public func place(of comment: CommentFingerprint, near place: Int) -> Int? {
        fingerprints.indices.nearest(to: place) { fingerprints[$0] == comment }
    }

    /// The comments above another one, the one that it answers first.
    public func ancestors(of index: Int) -> some Sequence<Int> {
        sequence(state: index) { (current: inout Int) -> Int? in
            guard let parent = parent(of: current) else { return nil }
            current = parent
            return parent
        }
    }
}
