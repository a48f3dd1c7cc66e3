import NewsModel

/// An article as its passages from top to bottom, by number: those before the comments, a head and a text for each comment
/// in the order of the conversation, folded or not, and those after the comments.
struct ArticleUnits: Equatable, Sendable {
    /// The digest, the story, and the title above the comments.
    let before: [Passage]
    /// What stands below the comments.
    private(set) var after: [Passage]
    /// The comments.
    let comments: CommentForest
    /// How they are shown.
    var conversation: Conversation

    /// The passages of an article, or only of its beginning, with its key points or without.
    init(
        _ article: Article, conversation: Conversation, showsPoints: Bool, dates: DateText, isWhole: Bool = true
    ) {
        before = PassageBuilder.before(article, showsPoints: showsPoints, dates: dates, isWhole: isWhole)
        after = PassageBuilder.after(article.discussion)
        comments = article.discussion.comments
        self.conversation = conversation
    }

    /// Adds passages at the end, in place of those of the same part; nothing above them moves.
    mutating func replaceEnd(_ part: ArticlePart, by passages: [Passage]) {
        after = after.filter { $0.part != part } + passages
    }

    /// The number of passages.
    var count: Int { before.count + 2 * conversation.count + after.count }

    private var endOfComments: Int { before.count + 2 * conversation.count }

    // MARK: Passages

    /// The passage of a number.
    func passage(_ unit: Int) -> Passage {
        if unit < before.count { return before[unit] }
        if unit >= endOfComments { return after[unit - endOfComments] }
        let (rank, part) = (unit - before.count).quotientAndRemainder(dividingBy: 2)
        let index = conversation.comment(atRank: rank)
        let comment = comments[index]
        let depth = conversation.depth(of: index)
        return part == 0
            ? Passage(role: .commentHead(index), part: .comments, text: comment.shownName, depth: depth)
            : Passage(role: .commentBody(index), part: .comments, text: comment.text, depth: depth, spaceAbove: 0)
    }

    /// The comment that a passage belongs to, nil outside the comments.
    func comment(of unit: Int) -> Int? {
        unit < before.count || unit >= endOfComments
            ? nil : conversation.comment(atRank: (unit - before.count) / 2)
    }

    /// Whether a passage is the head of a comment.
    func isCommentHead(_ unit: Int) -> Bool {
        unit >= before.count && unit < endOfComments && (unit - before.count).isMultiple(of: 2)
    }

    /// The head of a comment.
    func head(of comment: Int) -> Int { before.count + 2 * conversation.rank(of: comment) }

    /// What tells a passage from the others.
    func fingerprint(_ unit: Int) -> UInt64 {
        guard let comment = comment(of: unit) else { return Fingerprint.of(passage(unit).text) }
        let own = conversation.index.fingerprints[comment].value
        return isCommentHead(unit) ? own : ~own
    }

    /// The passage that an anchor stands for: the nearest that says the same, nil where none does.
    func unit(of anchor: PassageAnchor) -> Int? {
        // Usually the passage is where it was: looking from there outwards, few have to be compared.
        (0..<count).nearest(to: anchor.ordinal) { fingerprint($0) == anchor.fingerprint }
    }

    /// The first passage of a part, nil where the article has no such part.
    func first(of part: ArticlePart) -> Int? {
        before.firstIndex { $0.part == part } ?? after.firstIndex { $0.part == part }.map { endOfComments + $0 }
    }

    /// The passage that a piece of evidence is in, and the part of its text; nil where there is no such passage.
    func place(of evidence: Evidence) -> (unit: Int, range: Range<Int>)? {
        for (unit, passage) in before.enumerated() where passage.source?.block == evidence.block {
            let start = passage.source?.offset ?? 0
            let all = start..<(start + passage.text.utf8.count)
            guard all.contains(evidence.sentence.lowerBound) else { continue }
            let part = evidence.sentence.clamped(to: all)
            return (unit, (part.lowerBound - start)..<(part.upperBound - start))
        }
        return nil
    }

    // MARK: What is shown

    /// Whether a passage is in sight.
    func isShown(_ unit: Int) -> Bool {
        guard let comment = comment(of: unit) else { return true }
        return conversation.isShown(comment) && (isCommentHead(unit) || conversation.isTextShown(comment))
    }

    /// The next passage that is shown, nil at the end.
    func next(after unit: Int) -> Int? { firstShown(from: unit + 1) }

    /// The first passage from a number on that is shown, nil where there is none.
    func firstShown(from unit: Int) -> Int? {
        if unit < before.count { return unit }
        if unit < endOfComments {
            let (rank, part) = (unit - before.count).quotientAndRemainder(dividingBy: 2)
            if part == 1, isShown(unit) { return unit }
            if let shown = conversation.shownRank(from: rank + part) { return before.count + 2 * shown }
        }
        let end = max(unit, endOfComments)
        return end < count ? end : nil
    }

    /// The last passage before a number that is shown, nil where there is none.
    func lastShown(before unit: Int) -> Int? {
        if unit > endOfComments { return unit - 1 }
        if unit > before.count {
            let (rank, part) = (unit - before.count).quotientAndRemainder(dividingBy: 2)
            if part == 1, conversation.isShown(conversation.comment(atRank: rank)) { return unit - 1 }
            if let shown = conversation.shownRank(before: rank) {
                let head = before.count + 2 * shown
                return conversation.isTextShown(conversation.comment(atRank: shown)) ? head + 1 : head
            }
        }
        return min(unit, before.count) > 0 ? min(unit, before.count) - 1 : nil
    }

    /// The passage itself or, where it is folded away, the head of the comment that is shown in its place.
    func shown(for unit: Int) -> Int? {
        if isShown(unit) { return unit }
        guard let comment = comment(of: unit) else { return nil }
        return conversation.shownComment(for: comment).map(head(of:)) ?? firstShown(from: unit)
            ?? lastShown(before: unit)
    }

    // MARK: Searching

    /// Whether a search looks into a passage: not where the words are the program's own, nor into what is filtered out.
    func isSearched(_ unit: Int) -> Bool {
        guard let comment = comment(of: unit) else { return !passage(unit).isOwnWording }
        return conversation.admits(comment)
    }

    /// About how many bytes there are to search.
    var textBytes: Int {
        (before + after).reduce(conversation.index.textBytes) { $0 + $1.text.utf8.count }
    }
}
