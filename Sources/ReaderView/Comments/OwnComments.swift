import NewsModel

/// Changing one's own comments and taking them back.
extension ReaderState {
    /// Changes the text of the selected comment.
    mutating func changeOwnComment() {
        if let selected = ownSelection() { openComposer(changing: selected) }
    }

    /// Takes the selected comment out of its file.
    mutating func takeBackOwnComment() -> [Effect] {
        guard let article, let selected = ownSelection() else { return [] }
        let replies = article.conversation.index.replyCount(of: selected)
        guard replies == 0 else {
            let answers = replies == 1 ? "an answer that hangs" : "\(replies) answers that hang"
            message = StatusMessage(hinted("It has \(answers) on it. ", .changeOwn, "changes it."))
            return []
        }
        message = StatusMessage("Taking it back …")
        return [
            .takeBack(
                OwnComment(
                    article: article.id, fingerprint: article.conversation.index.fingerprints[selected], index: selected
                )
            )
        ]
    }

    private mutating func ownSelection() -> Int? {
        guard let article, let selected = article.selectedComment else {
            message = noSelection
            return nil
        }
        guard !article.pendingComments.contains(article.conversation.index.fingerprints[selected]) else {
            message = StatusMessage("It is still being posted: try again in a moment")
            return nil
        }
        guard article.conversation.isOwn[selected] else {
            let author = article.discussion.comments[selected].shownName
            message = StatusMessage("This one by \(author) was not posted from here, or is no longer as it was.")
            return nil
        }
        return selected
    }

    /// Shows the article without a comment that was taken back.
    mutating func finishTakingBack(_ own: OwnComment, _ content: IndexedArticle) -> [Effect] {
        undoSteps.append(.takingBack(own))
        let effects = show(content, of: own.article, posted: nil)
        message = StatusMessage(hinted("Taken back · ", .undo, "puts it where it was"))
        return effects
    }

    /// Shows the article with a comment that was put back.
    mutating func finishRestoring(_ own: OwnComment, _ content: IndexedArticle, index: Int) -> [Effect] {
        let effects = show(content, of: own.article, posted: index)
        if article?.id == own.article, composer == nil { selectComment(index) }
        message = StatusMessage("Undone: your comment is back")
        return effects
    }

    private mutating func show(_ content: IndexedArticle, of id: ArticleID, posted index: Int?) -> [Effect] {
        update(id) { $0.commentCount = content.index.count }
        guard article?.id == id else { return [] }
        return [.saveReadingStateSoon]
            + take(
                content, appearing: index.map { content.index.fingerprints[$0] }, near: index ?? 0)
    }

    // MARK: Undo

    mutating func undoEditing(_ own: OwnComment, _ text: String) -> [Effect] {
        let key = DraftKey(article: own.article, edited: own.fingerprint)
        postings.insert(key)
        revertings[key] = .editing(own, text)
        message = StatusMessage("Undoing …")
        return [.post(CommentPosting(key: key, author: userName, text: text, parentIndex: own.index))]
    }

    mutating func undoTakingBack(_ own: OwnComment) -> [Effect] {
        message = StatusMessage("Putting it back …")
        return [.putBack(own)]
    }
}
