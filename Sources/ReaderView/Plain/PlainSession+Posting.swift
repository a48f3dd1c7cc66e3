import NewsModel

/// Posting what was written, and what comes of it.
extension PlainSession {
    /// Posts the comment, where it is as long as it has to be.
    mutating func post() {
        guard let writing else { return }
        let text = writing.trimmed
        let goOn = "Nothing is posted, and your draft is kept: go on, or ~q stops"
        guard writing.limits.verdict(count: text.count) == .fits else { return tell("\(writing.length). \(goOn)") }
        guard text != writing.original else { return tell("Nothing is changed yet. \(goOn)") }
        if writing.original == nil { confirm(writing.author) }
        awaited = .outcome
        perform(
            .post(
                CommentPosting(key: writing.key, author: writing.author, text: text, parentIndex: writing.comment)))
    }

    /// Takes over the article with a comment that was posted or changed, and forgets the draft.
    mutating func finishPosting(_ key: DraftKey, _ new: IndexedArticle, index: Int) {
        let isWritten = writing?.key == key
        if isWritten { writing = nil }
        unkeptDrafts[key] = nil
        list.update(key.article) { $0.commentCount = new.index.count }
        let old = key.edited.flatMap { edited in
            reading.flatMap { open in
                open.conversation.index.fingerprints.firstIndex(of: edited).map { open.discussion.comments[$0].text }
            }
        }
        reading?.drafts[key] = nil
        perform(.removeDraft(key))
        noteDrafts()
        guard reading?.listing.id == key.article else { return }
        reading?.take(new, posted: index)
        keepPlace()
        guard let name = reading.map({ "\($0.number(of: index)), \($0.id(of: index))" }) else { return }
        guard key.edited != nil else { return tell("Posted: \(name)") }
        // What was changed back by undo is not to be undone once more.
        if isWritten, let old {
            let own = OwnComment(
                article: key.article, fingerprint: new.index.fingerprints[index], index: index)
            undoSteps.append(.editing(own, old))
        }
        tell(isWritten ? "Changed: \(name)" : "Undone, it has its old text: \(name)")
    }

    /// Takes over the article without a comment that was taken back.
    mutating func finishTakingBack(_ own: OwnComment, _ new: IndexedArticle) {
        undoSteps.append(.takingBack(own))
        show(new, of: own.article)
        tell("Taken back. undo puts it where it was")
    }

    /// Takes over the article with a comment that was put back.
    mutating func finishRestoring(_ own: OwnComment, _ new: IndexedArticle, index: Int) {
        show(new, of: own.article, posted: index)
        if let open = reading, open.listing.id == own.article { reading?.cursor = open.units.head(of: index) }
        tell("Undone: your comment is back")
    }

    private mutating func show(_ new: IndexedArticle, of id: ArticleID, posted index: Int? = nil) {
        list.update(id) { $0.commentCount = new.index.count }
        guard reading?.listing.id == id else { return }
        reading?.take(new, posted: index)
        keepPlace()
    }
}
