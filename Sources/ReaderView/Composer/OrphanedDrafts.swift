import NewsModel

/// Drafts that were for a comment which the article does not have, such as an answer to what could not be posted itself.
extension ReaderState {
    /// Whether what a draft of the open article is for is neither in the file nor on its way there.
    func isOrphaned(_ key: DraftKey) -> Bool {
        key.comment.map { place(of: $0, near: 0) == nil } ?? false
    }

    /// Gives an orphaned draft of the open article to the article itself, unless another one has that place; nil where it stays.
    mutating func adopt(_ orphan: Draft) -> (draft: Draft, effects: [Effect])? {
        guard let article, isOrphaned(orphan.key) else { return nil }
        var draft = orphan
        draft.key = DraftKey(article: article.id)
        guard article.drafts[draft.key] == nil else { return nil }
        self.article?.drafts[orphan.key] = nil
        self.article?.drafts[draft.key] = draft
        unkeptDrafts[draft.key] = unkeptDrafts.removeValue(forKey: orphan.key)
        return (draft, [.moveDraft(draft, from: orphan.key)])
    }

    /// Gives an orphaned draft to the open article where nothing else is begun on it.
    mutating func adoptOrphan() -> [Effect] {
        let orphans = article?.drafts.values.filter { isOrphaned($0.key) && !postings.contains($0.key) } ?? []
        // Which one comes first does not matter, as long as it is the same each time.
        return orphans.min { $0.text < $1.text }.flatMap { adopt($0) }?.effects ?? []
    }
}
