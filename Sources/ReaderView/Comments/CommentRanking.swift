import NewsModel

/// The order in which the comments of an article stand.
struct CommentRanking: Equatable, Sendable {
    /// The comment at each rank and the rank of each comment; nil where they stand as on the page.
    private let places: Places?

    private struct Places: Equatable, Sendable {
        var comments: [Int]
        var ranks: [Int]
    }

    /// Puts comments in an order; those that are equal in it stay as they are on the page.
    init(_ index: ThreadIndex, comments: CommentForest, order: CommentOrder) {
        switch order {
        case .page: places = nil
        case .newest:
            let times = comments.nodes.map { $0.comment.posted?.secondsSinceEpoch(localOffset: 0) ?? .min }
            places = Self.places(index, descendingBy: times)
        case .mostReplies: places = Self.places(index, descendingBy: (0..<index.count).map(index.replyCount(of:)))
        }
    }

    /// The comment at a rank, as a pre-order index.
    func comment(atRank rank: Int) -> Int { places?.comments[rank] ?? rank }

    /// The rank of a comment.
    func rank(of comment: Int) -> Int { places?.ranks[comment] ?? comment }

    private static func places(_ index: ThreadIndex, descendingBy keys: [Int]) -> Places {
        var comments: [Int] = []
        comments.reserveCapacity(index.count)
        // What is still to be placed, the next one last.
        var pending = Array(sorted(siblings(in: 0..<index.count, index), by: keys).reversed())
        while let comment = pending.popLast() {
            comments.append(comment)
            let below = index.subtree(of: comment).dropFirst()
            pending += sorted(siblings(in: below, index), by: keys).reversed()
        }
        var ranks = Array(repeating: 0, count: index.count)
        for (rank, comment) in comments.enumerated() { ranks[comment] = rank }
        return Places(comments: comments, ranks: ranks)
    }

    /// The comments of a range of whole subtrees that answer none of the others.
    private static func siblings(in range: Range<Int>, _ index: ThreadIndex) -> [Int] {
        var siblings: [Int] = []
        var next = range.lowerBound
        while next < range.upperBound {
            siblings.append(next)
            next = index.subtree(of: next).upperBound
        }
        return siblings
    }

    private static func sorted(_ siblings: [Int], by keys: [Int]) -> [Int] {
        siblings.count < 2 ? siblings : siblings.sorted { (keys[$1], $0) < (keys[$0], $1) }
    }
}
