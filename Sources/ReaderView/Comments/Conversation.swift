import NewsModel
import TextLayout

/// The comments of an article as they are shown: in which order, which of them, and what is folded away.
///
/// A rank is a comment's place in the order, folded or not: each comment is followed by all below it.
struct Conversation: Equatable, Sendable {
    /// What is known of each comment.
    let index: ThreadIndex
    /// Which comments were not there at the last visit.
    let isNew: [Bool]
    /// Which comments were posted from here.
    let isOwn: [Bool]
    /// Which comments were posted from here since the article was opened.
    var isFresh: [Bool]
    /// How many are new.
    let newCount: Int
    /// Which comments are folded.
    private(set) var isFolded: [Bool]
    /// The order of the comments.
    private(set) var order: CommentOrder
    /// Which comments are shown.
    private(set) var filter = CommentFilter.all
    /// The orders that they can be put in.
    let rankings: CommentRankings
    private var ranking: CommentRanking
    /// The ranks of the comments that are shown.
    private(set) var shownRanks: [Int] = []

    /// The comments of an article with these marks and folds, all in pre-order, in an order.
    init(_ content: IndexedArticle, isNew: [Bool], isOwn: [Bool], isFolded: [Bool], order: CommentOrder) {
        index = content.index
        rankings = content.rankings
        self.isNew = isNew
        self.isOwn = isOwn
        self.isFolded = isFolded
        self.order = order
        isFresh = Array(repeating: false, count: index.count)
        newCount = isNew.count(where: \.self)
        ranking = rankings[order]
        show()
    }

    /// The comments of an article that is seen for the first time: none is new, nor folded.
    init(firstVisitTo content: IndexedArticle) {
        let none = Array(repeating: false, count: content.index.count)
        self.init(content, isNew: none, isOwn: none, isFolded: none, order: .page)
    }

    /// The number of comments.
    var count: Int { index.count }

    // MARK: Places

    /// The comment at a rank, as a pre-order index.
    func comment(atRank rank: Int) -> Int { ranking.comment(atRank: rank) }

    /// The rank of a comment.
    func rank(of comment: Int) -> Int { ranking.rank(of: comment) }

    /// Whether a comment is in sight: neither folded away nor left out.
    func isShown(_ comment: Int) -> Bool { shownRanks.contains(sorted: rank(of: comment)) }

    /// Whether the text of a comment that is shown is.
    func isTextShown(_ comment: Int) -> Bool { !isFolded[comment] }

    /// How far a comment is drawn in.
    func depth(of comment: Int) -> Int {
        switch filter {
        case .all: index.depth(of: comment)
        case .new, .own: 0
        case .thread(let root): max(0, index.depth(of: comment) - index.depth(of: root))
        }
    }

    /// The first rank that is shown from a rank on, nil where there is none.
    func shownRank(from rank: Int) -> Int? {
        let place = shownRanks.place(of: rank)
        return place < shownRanks.count ? shownRanks[place] : nil
    }

    /// The last rank that is shown before a rank, nil where there is none.
    func shownRank(before rank: Int) -> Int? {
        let place = shownRanks.place(of: rank)
        return place > 0 ? shownRanks[place - 1] : nil
    }

    /// The comment itself or, where it is folded away, the nearest one above it that is shown; nil where none is.
    func shownComment(for comment: Int) -> Int? {
        isShown(comment) ? comment : index.ancestors(of: comment).first(where: isShown)
    }

    /// What the folded comments say.
    var foldedFingerprints: [CommentFingerprint] {
        var folded: [CommentFingerprint] = []
        var next = isFolded.firstIndex(of: true)
        while let index = next {
            folded.append(self.index.fingerprints[index])
            next = isFolded[(index + 1)...].firstIndex(of: true)
        }
        return folded
    }

    // MARK: Neighbours

    /// The next comment of the same level under the same one, nil where there is none.
    func nextSibling(of comment: Int) -> Int? {
        guard !filter.isFlat else { return shownRank(from: rank(of: comment) + 1).map(comment(atRank:)) }
        let next = rank(of: comment) + index.subtree(of: comment).count
        guard next < count else { return nil }
        let candidate = self.comment(atRank: next)
        return index.depth(of: candidate) == index.depth(of: comment) && isShown(candidate) ? candidate : nil
    }

    /// The previous comment of the same level under the same one, nil where there is none.
    func previousSibling(of comment: Int) -> Int? {
        let rank = rank(of: comment)
        guard !filter.isFlat else { return shownRank(before: rank).map(self.comment(atRank:)) }
        guard rank > 0 else { return nil }
        let depth = index.depth(of: comment)
        var candidate = self.comment(atRank: rank - 1)
        while index.depth(of: candidate) > depth, let parent = index.parent(of: candidate) { candidate = parent }
        return index.depth(of: candidate) == depth && isShown(candidate) ? candidate : nil
    }

    /// The top-level comment after the one that a comment belongs to, nil where there is none.
    func nextThread(of comment: Int) -> Int? { nextSibling(of: filter.isFlat ? comment : root(of: comment)) }

    /// The top-level comment that a comment belongs to; where it is one itself, the one before; nil where there is none.
    func previousThread(of comment: Int) -> Int? {
        let root = filter.isFlat ? comment : root(of: comment)
        return root == comment ? previousSibling(of: root) : root
    }

    /// The top-level comment above a comment, or itself.
    func root(of comment: Int) -> Int {
        var root = comment
        for ancestor in index.ancestors(of: comment) where filter != .thread(root) { root = ancestor }
        return root
    }

    // MARK: Folding

    /// Folds or unfolds a comment with all below it.
    mutating func toggleFold(_ comment: Int) {
        isFolded[comment].toggle()
        guard !filter.isFlat else { return }
        let rank = rank(of: comment)
        let below = (rank + 1)..<(rank + index.subtree(of: comment).count)
        let first = shownRanks.place(of: below.lowerBound)
        if isFolded[comment] {
            shownRanks.removeSubrange(first..<shownRanks.place(of: below.upperBound))
        } else {
            shownRanks.insert(contentsOf: unfoldedRanks(in: below), at: first)
        }
    }

    /// Unfolds all that hides a comment, and the comment itself.
    mutating func unfold(_ comment: Int) {
        for hidden in [comment] + Array(index.ancestors(of: comment)).reversed() where isFolded[hidden] {
            isFolded[hidden] = false
        }
        show()
    }

    /// Folds all top-level comments, or unfolds everything where they are folded already.
    mutating func toggleAllFolds() {
        if index.roots.allSatisfy({ isFolded[$0] }) {
            isFolded = Array(repeating: false, count: count)
        } else {
            for root in index.roots { isFolded[root] = true }
            // In the page's order a rank is a place in the forest: no other comment has to be looked at.
            if filter == .all, order == .page { return shownRanks = index.roots }
        }
        show()
    }

    /// Folds the deepest level that is shown away; false where only the top level is shown.
    mutating func foldDeepestLevel() -> Bool {
        let shown = shownRanks.map(comment(atRank:))
        guard let deepest = shown.map(depth(of:)).max(), deepest > 0 else { return false }
        for comment in shown where depth(of: comment) == deepest - 1 && index.replyCount(of: comment) > 0 {
            isFolded[comment] = true
        }
        show()
        return true
    }

    /// Unfolds the folded comments of the level nearest to the top; false where nothing is folded.
    mutating func unfoldNextLevel() -> Bool {
        let folded = shownRanks.map(comment(atRank:)).filter { isFolded[$0] }
        guard let level = folded.map(depth(of:)).min() else { return false }
        for comment in folded where depth(of: comment) == level { isFolded[comment] = false }
        show()
        return true
    }

    // MARK: Order and filter

    /// Puts the comments in another order.
    mutating func setOrder(_ new: CommentOrder) {
        order = new
        ranking = rankings[new]
        show()
    }

    /// Shows only what a filter lets through.
    mutating func setFilter(_ new: CommentFilter) {
        filter = new
        show()
    }

    /// Whether a filter lets a comment through.
    func admits(_ comment: Int) -> Bool {
        switch filter {
        case .all: true
        // What was just posted is to be seen.
        case .new: isNew[comment] || isFresh[comment]
        case .own: isOwn[comment]
        case .thread(let root): index.subtree(of: root).contains(comment)
        }
    }

    private var indices: Range<Int> { 0..<count }

    private mutating func show() {
        shownRanks =
            switch filter {
            case .all: unfoldedRanks(in: indices)
            case .new, .own: indices.filter { admits(comment(atRank: $0)) }
            case .thread(let root):
                unfoldedRanks(in: rank(of: root)..<(rank(of: root) + index.subtree(of: root).count))
            }
    }

    private func unfoldedRanks(in ranks: Range<Int>) -> [Int] {
        guard isFolded.contains(true) else { return Array(ranks) }
        var shown: [Int] = []
        var rank = ranks.lowerBound
        while rank < ranks.upperBound {
            shown.append(rank)
            let comment = comment(atRank: rank)
            rank += isFolded[comment] ? index.subtree(of: comment).count : 1
        }
        return shown
    }
}

extension [Int] {
    /// Where a number is in ascending order, or would be.
    fileprivate func place(of number: Int) -> Int { partitioningIndex { $0 >= number } }
}
