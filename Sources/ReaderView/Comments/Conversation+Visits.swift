import NewsModel

/// Conversations as they come of a visit, and of what is changed in the article meanwhile.
extension Conversation {
    /// The comments of an article that is opened again.
    init(_ content: IndexedArticle, visited state: ReadingState) {
        let fingerprints = content.index.fingerprints
        let seen = state.seenComments.map(Set.init)
        let folded = Set(state.foldedComments)
        let isOwn = fingerprints.map(state.ownComments.contains)
        self.init(
            content,
            isNew: fingerprints.indices.map { index in
                seen.map { !$0.contains(fingerprints[index]) && !isOwn[index] } ?? false
            },
            isOwn: isOwn, isFolded: fingerprints.map(folded.contains), order: state.order)
    }

    /// The comments of a later text of the article, of which these are the reader's own: what was not there before is new.
    func changed(
        to content: IndexedArticle, by change: ThreadChange, own: Set<CommentFingerprint>
    ) -> Conversation {
        let places = 0..<content.index.count
        let isOwn = own.isEmpty ? places.map { _ in false } : content.index.fingerprints.map(own.contains)
        var conversation = Conversation(
            content, isNew: places.map { place in change.origin(of: place).map { isNew[$0] } ?? !isOwn[place] },
            isOwn: isOwn, isFolded: places.map { place in change.origin(of: place).map { isFolded[$0] } ?? false },
            order: order)
        conversation.isFresh = places.map { place in change.origin(of: place).map { isFresh[$0] } ?? isOwn[place] }
        switch filter {
        case .all, .new, .own: conversation.setFilter(filter)
        case .thread(let root): if let root = change.successor(of: root) { conversation.setFilter(.thread(root)) }
        }
        return conversation
    }

    /// Which of changed comments stands for one of these: itself, else the next one that is shown and stays, else the one before.
    func successor(of comment: Int, by change: ThreadChange) -> Int? {
        let place = shownRanks.partitioningIndex { $0 >= rank(of: comment) }
        let successor = { change.successor(of: self.comment(atRank: shownRanks[$0])) }
        return change.successor(of: comment) ?? (place..<shownRanks.count).lazy.compactMap(successor).first
            ?? (0..<place).reversed().lazy.compactMap(successor).first
    }
}
