import NewsModel

/// The order in which the comments of an article stand.
struct CommentRanking: Equatable, Sendable {
    /// The comment at each rank and the rank of each comment; nil where they stand as on the page.
    private let places: Places?

    private struct Places: Equatable, Sendable {
        var comments: [Int]
        var ranks: [Int]
    }

    /// The comments as they stand on the page.
    static let page = CommentRanking(places: nil)

    private init(places: Places?) { self.places = places }

    /// Puts those comments first among the answers to the same one that have the highest keys; of equals, the first on the
    /// page.
    init(_ index: ThreadIndex, descendingBy keys: [Int]) { places = Self.places(index, descendingBy: keys) }

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

/// All orders of an article's comments: made where no key waits for it, or each when it is asked for.
struct CommentRankings: Equatable, Sendable {
    private let index: ThreadIndex
    private let comments: CommentForest
    private var known: [CommentOrder: CommentRanking] = [:]

    /// Orders comments.
    init(_ index: ThreadIndex, comments: CommentForest) {
        self.init(unordered: index, comments)
        for order in CommentOrder.allCases { known[order] = self[order] }
    }

    /// Orders comments when it is asked for.
    init(unordered index: ThreadIndex, _ comments: CommentForest) { (self.index, self.comments) = (index, comments) }

    /// One of the orders.
    subscript(order: CommentOrder) -> CommentRanking {
        if let ranking = known[order] { return ranking }
        switch order {
        case .page: return .page
        case .newest:
            let times = comments.nodes.map { $0.comment.posted?.secondsSinceEpoch(localOffset: 0) ?? .min }
            return CommentRanking(index, descendingBy: times)
        case .mostReplies:
            return CommentRanking(index, descendingBy: (0..<index.count).map(index.replyCount(of:)))
        }
    }
}
