import NewsModel

/// Posting what is in the composer, and what comes of it.
extension ReaderState {
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
        let name = CommentLimits.trimmed(composer.name.buffer.text)
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
        if composer.original != nil, let changed = composer.parent {
            replacedTexts[composer.key] = article?.discussion.comments[changed].text
        }
        message = StatusMessage("Posting …")
        return (composer.original == nil ? confirm(name) : []) + [
            .post(CommentPosting(key: composer.key, author: name, text: text, parentIndex: composer.parent))
        ]
    }

    /// Shows the article with the comment that was posted, selected, and forgets the draft.
    mutating func finishPosting(_ key: DraftKey, _ new: IndexedArticle, index: Int) -> [Effect] {
        postings.remove(key)
        unkeptDrafts[key] = nil
        if composer?.key == key { composer = nil }
        let isReverting = revertings.removeValue(forKey: key) != nil
        update(key.article) { $0.commentCount = new.index.count }
        if let old = replacedTexts.removeValue(forKey: key) {
            let own = OwnComment(article: key.article, fingerprint: new.index.fingerprints[index], index: index)
            undoSteps.append(.editing(own, old))
        }
        guard article?.id == key.article else { return isReverting ? [] : [.removeDraft(key)] }
        let draft = article?.drafts[key]
        article?.drafts[key] = nil
        var effects: [Effect] = [.removeDraft(key)]
        // What was written to change the comment once more is for the comment as it is now.
        if isReverting, var draft {
            draft.key.edited = new.index.fingerprints[index]
            article?.drafts[draft.key] = draft
            effects.insert(.saveDraft(draft), at: 0)
        }
        markDrafts()
        effects += [.saveReadingStateSoon] + take(new, posted: index)
        guard key.edited == nil else {
            message = StatusMessage(
                isReverting
                    ? "Undone: your comment has its old text" : hinted("Changed · ", .undo, "undoes it", on: .article))
            return effects
        }
        message = StatusMessage("Posted")
        // What is read stays where it is: the comment is selected where it is in sight.
        if composer == nil, let article, let layout = articleLayout {
            let head = article.layout.head(of: index)
            if let head, article.isInSight(head, visible: layout.visibleRows) {
                self.article?.selectedComment = index
            } else {
                message = StatusMessage(hinted("Posted · ", .nextNewComment, "goes there"))
            }
        }
        return effects
    }

    /// Says why a comment could not be posted; the composer stays as it is.
    mutating func failPosting(_ key: DraftKey, _ problem: String) {
        postings.remove(key)
        replacedTexts[key] = nil
        if let step = revertings.removeValue(forKey: key) { undoSteps.append(step) }
        message = StatusMessage(problem, isProblem: true)
    }
}
