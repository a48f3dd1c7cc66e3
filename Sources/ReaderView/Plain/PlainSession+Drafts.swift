import NewsModel

/// What is written and not posted.
extension PlainSession {
    /// Whether the draft of the comment that is written is on the disk, as far as is known.
    public var isDraftKept: Bool { writing.map { unkeptDrafts[$0.key] == nil } ?? true }

    /// Keeps the draft as it is now; one with nothing in it goes.
    mutating func keepDraft() {
        guard let writing, let open = reading else { return }
        let wasKept = open.drafts[writing.key] != nil
        guard wasKept || !writing.isVain else { return }
        reading?.drafts[writing.key] = writing.isVain ? nil : writing.draft
        if writing.isVain { unkeptDrafts[writing.key] = nil }
        perform(writing.isVain ? .removeDraft(writing.key) : .saveDraft(writing.draft))
        noteDrafts()
    }

    /// Marks the article in the list where it has drafts.
    mutating func noteDrafts() {
        guard let open = reading else { return }
        list.update(open.listing.id) { $0.marks.hasDraft = !open.drafts.isEmpty }
    }

    /// Stops writing; what was written is kept already.
    mutating func stopWriting() {
        guard let writing else { return }
        self.writing = nil
        if let problem = unkeptDrafts[writing.key] { return tell(problem) }
        tell(reading?.drafts[writing.key].map(draftWords) ?? "Nothing was written, so nothing is kept")
    }

    /// Stops writing, and forgets what was written.
    mutating func discard() {
        guard let writing else { return }
        self.writing = nil
        unkeptDrafts[writing.key] = nil
        guard reading?.drafts.removeValue(forKey: writing.key) != nil else { return tell("Nothing was written") }
        undoSteps.append(.discarding(writing.draft))
        perform(.removeDraft(writing.key))
        noteDrafts()
        tell("Thrown away. undo brings it back")
    }

    /// "A draft, a reply to Rohit P, 34 characters: reply 2 goes on with it".
    func draftWords(_ draft: Draft) -> String {
        let length = counted(CommentLimits.count(draft.text), "character")
        guard let reading, let fingerprint = draft.key.comment,
            let comment = reading.conversation.index.fingerprints.firstIndex(of: fingerprint)
        else { return "A draft of a comment is kept, \(length): write goes on with it" }
        let isReply = reading.conversation.index.depth(of: comment) > 0
        let number =
            isReply
            ? "\(reading.discussion.comments.id(of: comment))" : "\(reading.conversation.rank(of: comment) + 1)"
        if draft.key.edited != nil { return "A changed comment is kept as a draft: change \(number) goes on with it" }
        let author = reading.discussion.comments[comment].shownName
        return "A draft of a reply to \(author) is kept, \(length): reply \(number) goes on with it"
    }
}
