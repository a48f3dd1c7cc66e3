import NewsModel

/// A comment that is shown in its place and still on its way into its file.
struct PendingComment: Equatable, Sendable {
    /// The comment as it will be there.
    let comment: NewsModel.Comment
    /// What it was written in.
    let composer: ComposerState

    /// What tells it from other comments.
    var fingerprint: CommentFingerprint { CommentFingerprint(comment) }

    /// An article with the comment, where it is not there yet, and what it answers is.
    func added(to content: IndexedArticle) -> IndexedArticle {
        // The file may be seen to have it before its writing is told.
        guard content.index.place(of: fingerprint, near: .max) == nil else { return content }
        guard let answered = composer.key.parent else { return content.adding(comment, replyingTo: nil) }
        return content.index.place(of: answered, near: composer.parent ?? 0).map {
            content.adding(comment, replyingTo: $0)
        } ?? content
    }
}

extension ReaderState {
    /// The comments that are on their way into the file of the open article.
    private var pendingHere: [PendingComment] {
        pendingComments.filter { $0.composer.key.article == article?.id }
    }

    /// What the file of the open article says, with the comments that are on their way into it.
    func withPending(_ written: IndexedArticle) -> IndexedArticle {
        pendingHere.reduce(written) { $1.added(to: $0) }
    }

    /// Shows what the file of the open article says now, and what is on its way there; a comment that has just come, at a
    /// pre-order index of what is shown, is unfolded.
    mutating func showPending(over written: IndexedArticle, _ shown: IndexedArticle, posted place: Int?) {
        let pending = Set(pendingHere.map(\.fingerprint))
        article?.written = pending.isEmpty ? nil : written
        article?.take(shown, pending: pending, posted: place)
    }

    /// The comment of a draft that is on its way no more; nil where there is none.
    mutating func removePending(_ key: DraftKey) -> PendingComment? {
        pendingComments.firstIndex { $0.composer.key == key }.map { pendingComments.remove(at: $0) }
    }

    /// Closes the composer and shows the comment that was written in it, selected where it is in sight.
    mutating func showPending(_ comment: NewsModel.Comment) -> [Effect] {
        guard let article, let composer else { return [] }
        let pending = PendingComment(comment: comment, composer: composer)
        pendingComments.append(pending)
        self.composer = nil
        let effects = take(article.written ?? article.content, appearing: pending.fingerprint)
        if let place = place(of: pending.fingerprint, near: .max), isInSight(place) {
            self.article?.selectedComment = place
        }
        return effects
    }

    /// Takes a comment that could not be posted off the screen; what it was written in is open again, unless something else was
    /// done since. Its draft is kept once more, since the disk may not have taken it before.
    mutating func withdraw(_ pending: PendingComment, _ problem: String) -> [Effect] {
        var draft = pending.composer.draft
        guard let written = article?.written, article?.id == draft.key.article else {
            message = StatusMessage("\(problem) \(fate(of: draft.key)).", isProblem: true)
            return [.saveDraft(draft)]
        }
        let isUntouched = message == Self.posting && screen == .article
        article?.drafts[draft.key] = draft
        var effects = take(written)
        // What it answers may not have been posted either.
        let adopted = adopt(draft)
        draft = adopted?.draft ?? draft
        effects += adopted?.effects ?? [.saveDraft(draft)]
        if isUntouched {
            var reopened = pending.composer
            reopened.parent = draft.key.parent.flatMap { place(of: $0, near: reopened.parent ?? 0) }
            if adopted != nil { reopened.answerArticle(draft.key) }
            composer = reopened
            relayoutArticle()
            selectAnswered()
            scrollComposer()
            message = StatusMessage(problem, isProblem: true)
        } else {
            let isOrphaned = isOrphaned(draft.key)
            let command: Command = draft.key.parent == nil || isOrphaned ? .comment : .reply
            let way = "goes on with it" + (isOrphaned ? " when the other text there is posted or discarded" : "")
            message = StatusMessage(
                hinted("\(problem) \(fate(of: draft.key)) · ", command, way, on: .article), isProblem: true)
        }
        return effects
    }

    /// What has become of the text of a draft that could not be posted.
    private func fate(of key: DraftKey) -> String {
        unkeptDrafts[key] == nil ? "Your text is kept" : "Your text is not on the disk either, only here"
    }

    /// Where a comment of the open article stands in pre-order; of equals, the one nearest to a place.
    func place(of comment: CommentFingerprint, near place: Int) -> Int? {
        article.flatMap { $0.index(of: comment, near: place) }
    }

    /// Whether the head of a comment is on the screen.
    func isInSight(_ comment: Int) -> Bool {
        guard let article, let layout = articleLayout, let head = article.layout.head(of: comment) else { return false }
        return article.isInSight(head, visible: layout.visibleRows)
    }
}
