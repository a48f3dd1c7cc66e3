import NewsModel

/// Discarding what is in the composer, and getting it back.
extension ReaderState {
    /// Forgets what is in the composer: the first time with a question, since Esc keeps it.
    mutating func discard() -> [Effect] {
        guard let composer, !isPosting else { return [] }
        guard !composer.isVain else {
            closeComposer()
            return []
        }
        guard composer.isDiscardAsked else {
            self.composer?.isDiscardAsked = true
            message = StatusMessage(
                hinted(hinted("Discard this text? ", .discardDraft, "again does") + ", ", .closeComposer, "keeps it"),
                isProblem: true)
            return []
        }
        undoSteps.append(.discarding(composer.draft))
        article?.drafts[composer.key] = nil
        unkeptDrafts[composer.key] = nil
        markDrafts()
        closeComposer()
        message = StatusMessage(hinted("Discarded · ", .undo, "brings it back"))
        return [.removeDraft(composer.key)]
    }

    /// Opens the composer with a draft that was discarded.
    mutating func undoDiscarding(_ draft: Draft) -> [Effect] {
        guard let article, article.id == draft.key.article else {
            undoSteps.append(.discarding(draft))
            message = StatusMessage("Your discarded comment belongs to another article: open that one first")
            return []
        }
        // What was on the comment that is gone goes on the article.
        let comment = draft.key.comment.flatMap { article.index(of: $0, near: 0) }
        var restored = draft
        if comment == nil { restored.key = DraftKey(article: article.id) }
        guard article.drafts[restored.key] == nil else {
            undoSteps.append(.discarding(draft))
            message = StatusMessage("Another text is begun there: post or discard it first")
            return []
        }
        self.article?.drafts[restored.key] = restored
        if restored.key.edited != nil, let comment {
            openComposer(changing: comment)
        } else {
            openComposer(answering: comment)
        }
        markDrafts()
        message = StatusMessage("Your text is back")
        return composer.map { [.saveDraft($0.draft)] } ?? []
    }
}
