import NewsModel

/// Marks, and undoing what was done.
extension PlainSession {
    /// Sets or takes away a mark of the article at a place of the list, as soon as it is known which that is.
    mutating func toggle(_ mark: ReadingMark, at place: Int) {
        guard let listing = list.listing(at: place) else {
            awaited = .list(.marking(mark, place))
            return ask(.rows(around: place))
        }
        list.select(place)
        toggle(mark, of: listing)
    }

    /// Sets or takes away a mark of an article.
    mutating func toggle(_ mark: ReadingMark, of listing: ArticleListing) {
        let change = MarkChange(toggling: mark, of: listing)
        undoSteps.append(.mark(change))
        set(mark, to: !change.wasSet, of: listing)
        tell("\(change.change): \(listing.headline)")
    }

    /// Sets a mark wherever the article is shown.
    mutating func set(_ mark: ReadingMark, to isSet: Bool, of listing: ArticleListing) {
        list.update(listing.id) { $0.marks[keyPath: mark.field] = isSet }
        if reading?.listing.id == listing.id { reading?.listing.marks[keyPath: mark.field] = isSet }
        if mark == .read, listing.marks.isRead != isSet { list.count(isRead: isSet, minutes: listing.readingMinutes) }
        perform(.mark(listing.id, mark, isSet))
    }

    mutating func markAllRead() {
        guard list.count > 0 else { return tell(emptyWords) }
        awaited = .outcome
        perform(.markAllRead(list.query, kept: nil))
    }

    // MARK: Undo

    /// Takes the last change back.
    mutating func undo() {
        switch undoSteps.popLast() {
        case nil: tell("There is nothing to undo")
        case .mark(let change):
            let id = change.article.id
            let listing = reading?.listing.id == id ? reading?.listing : list.listing(of: id)
            set(change.mark, to: change.wasSet, of: listing ?? change.article)
            tell("Undone: \(change.change.lowercased()), \(change.article.headline)")
        case .allRead(let batch, _):
            awaited = .outcome
            perform(.unmarkAll(batch: batch))
        case .editing(let own, let text):
            let key = DraftKey(article: own.article, edited: own.fingerprint)
            awaited = .outcome
            perform(.post(CommentPosting(key: key, author: userName, text: text, parentIndex: own.index)))
        case .takingBack(let own):
            awaited = .outcome
            perform(.putBack(own))
        case .discarding(let draft): undoDiscarding(draft)
        }
    }

    private mutating func undoDiscarding(_ draft: Draft) {
        guard let open = reading, open.listing.id == draft.key.article else {
            undoSteps.append(.discarding(draft))
            return tell("Your draft belongs to another article. Open that one, then undo again")
        }
        guard open.drafts[draft.key] == nil else {
            undoSteps.append(.discarding(draft))
            return tell("Another draft was begun in its place. Post or discard that one first")
        }
        reading?.drafts[draft.key] = draft
        perform(.saveDraft(draft))
        noteDrafts()
        tell("Undone: \(draftWords(draft))")
    }
}
