import NewsModel

/// Posting what is in the composer, and what comes of it.
extension ReaderState {
    /// What is said while a comment is on its way into its file.
    static let posting = StatusMessage("Posting …")

    /// Signs with a name from now on.
    mutating func confirm(_ name: String) -> [Effect] {
        guard isUserNameGuessed || userName != name else { return [] }
        userName = name
        isUserNameGuessed = false
        return [.rememberName(name)]
    }

    mutating func post() -> [Effect] {
        guard let composer, !isPosting else { return [] }
        let text = CommentLimits.trimmed(composer.editor.buffer.text)
        let count = text.count
        switch composer.limits.verdict(count: count) {
        case .fits: break
        case .empty:
            message = StatusMessage("Nothing is written yet", isProblem: true)
            return []
        case .tooShort(let missing):
            message = StatusMessage("Too short: \(missing) more", isProblem: true)
            return []
        case .tooLong(let excess):
            message = StatusMessage("Too long: \(excess) too many", isProblem: true)
            return []
        }
        let name = PostedText.name(composer.name.buffer.text)
        guard !name.isEmpty else {
            self.composer?.isNaming = true
            message = StatusMessage("A comment needs a name", isProblem: true)
            return []
        }
        guard text != composer.original else {
            message = StatusMessage("Nothing is changed yet")
            return []
        }
        postings.insert(composer.key)
        message = Self.posting
        var posting = CommentPosting(key: composer.key, author: name, text: text, parentIndex: composer.parent)
        guard composer.original == nil else {
            replacedTexts[composer.key] = composer.parent.map { article?.discussion.comments[$0].text ?? "" }
            return [.post(posting)]
        }
        posting.posted = now
        return confirm(name) + [.post(posting)] + showPending(Comment(author: name, posted: now, text: text))
    }

    /// Shows the article with the comment that was posted, selected unless it was shown before, and forgets the draft.
    mutating func finishPosting(_ key: DraftKey, _ new: IndexedArticle, index: Int) -> [Effect] {
        postings.remove(key)
        let isShown = removePending(key) != nil
        unkeptDrafts[key] = nil
        // Who has opened the composer again meanwhile has more to say there.
        let wantsAnother = isShown && composer?.key == key
        if composer?.key == key, !wantsAnother { composer = nil }
        let isReverting = revertings.removeValue(forKey: key) != nil
        let posted = new.index.fingerprints[index]
        update(key.article) { $0.commentCount = new.index.count }
        if let old = replacedTexts.removeValue(forKey: key) {
            let own = OwnComment(article: key.article, fingerprint: posted, index: index)
            undoSteps.append(.editing(own, old))
        }
        guard article?.id == key.article else { return isReverting ? [] : [.removeDraft(key)] }
        let draft = article?.drafts[key]
        article?.drafts[key] = nil
        var effects: [Effect] = [.removeDraft(key)]
        // What was written to change the comment once more is for the comment as it is now.
        if isReverting, var draft {
            draft.key.edited = posted
            article?.drafts[draft.key] = draft
            effects = [.moveDraft(draft, from: key)]
        }
        markDrafts()
        effects += [.saveReadingStateSoon] + take(new, appearing: posted, near: index)
        guard key.edited == nil else {
            message = StatusMessage(
                isReverting
                    ? "Undone: your comment has its old text" : hinted("Changed · ", .undo, "undoes it", on: .article))
            return effects
        }
        // What is read stays where it is: the comment is selected where it is in sight.
        let place = place(of: posted, near: index)
        let isInSight = place.map(isInSight) ?? false
        if isInSight, !isShown, composer == nil { article?.selectedComment = place }
        if wantsAnother { openComposer(answering: composer?.parent) }
        let isLeftOut = place.map { article?.conversation.admits($0) == false } ?? false
        let hint =
            isLeftOut
            ? hinted("Posted · ", .cycleCommentFilter, "shows all comments", on: .article)
            : hinted("Posted · ", .nextNewComment, "goes there", on: .article)
        message = StatusMessage(isInSight ? "Posted" : hint)
        // An answer to it that could not be posted without it has its place again.
        if article?.drafts[DraftKey(article: key.article, parent: posted)] != nil {
            message = StatusMessage(hinted("Posted · ", .reply, "on it goes on with your answer", on: .article))
        }
        return effects
    }

    /// Says why a comment could not be posted.
    mutating func failPosting(_ key: DraftKey, _ problem: String) -> [Effect] {
        postings.remove(key)
        replacedTexts[key] = nil
        if let step = revertings.removeValue(forKey: key) { undoSteps.append(step) }
        if let pending = removePending(key) { return withdraw(pending, problem) }
        message = StatusMessage(problem, isProblem: true)
        return []
    }
}
