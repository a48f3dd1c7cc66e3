import NewsModel

/// Reading and starring, with undo.
extension ReaderState {
    /// An article that is open or around the screen of the list.
    func listing(of id: ArticleID) -> ArticleListing? {
        article?.id == id ? article?.listing : frontPage.listing(of: id)
    }

    /// Changes what is known of an article wherever it is shown.
    mutating func update(_ id: ArticleID, _ change: (inout ArticleListing) -> Void) {
        if article?.id == id, let listing = article?.listing {
            var changed = listing
            change(&changed)
            article?.listing = changed
        }
        frontPage.update(id, change)
    }

    /// Marks an article as read or unread, or stars or unstars it.
    mutating func toggle(_ mark: ReadingMark, of id: ArticleID?) -> [Effect] {
        guard let id, let listing = listing(of: id) else { return [] }
        let change = MarkChange(toggling: mark, of: listing)
        undoSteps.append(.mark(change))
        message = StatusMessage(hinted("\(change.change) · ", .undo, "undoes it"))
        return set(mark, to: !change.wasSet, of: listing)
    }

    /// Marks all articles that the front page lists as read.
    mutating func markAllRead() -> [Effect] {
        guard frontPage.count > 0 else { return [] }
        message = StatusMessage("Marking …")
        return [.markAllRead(frontPage.query, kept: article?.id)]
    }

    /// Tells how many articles were marked as read, and notes how to undo it.
    mutating func finishMarkingAll(_ batch: Int, count: Int) -> [Effect] {
        guard count > 0 else {
            message = StatusMessage("All articles here are read already")
            return []
        }
        undoSteps.append(.allRead(batch: batch, count: count))
        message = StatusMessage(hinted("\(counted(count, "article")) marked as read · ", .undo, "undoes it"))
        return rows()
    }

    /// Marks an opened article as read, without a word and without an undo of its own.
    mutating func markOpened(_ listing: ArticleListing) -> [Effect] {
        listing.marks.isRead ? [] : set(.read, to: true, of: listing)
    }

    /// Takes the last change back.
    mutating func undo() -> [Effect] {
        guard let step = undoSteps.popLast() else {
            message = StatusMessage("Nothing to undo")
            return []
        }
        switch step {
        case .mark(let change): return undo(change)
        case .allRead(let batch, let count):
            message = StatusMessage("Undone: \(counted(count, "article")) marked as read")
            return [.unmarkAll(batch: batch)]
        case .editing(let own, let text): return undoEditing(own, text)
        case .takingBack(let own): return undoTakingBack(own)
        case .discarding(let draft): return undoDiscarding(draft)
        }
    }

    private mutating func undo(_ step: MarkChange) -> [Effect] {
        let id = step.article.id
        // An open article stays the selected one, since its neighbours are those of the selection.
        if article == nil { frontPage.select(id) }
        message = StatusMessage("Undone: \(step.change.prefix(1).lowercased() + step.change.dropFirst())")
        return set(step.mark, to: step.wasSet, of: listing(of: id) ?? step.article)
    }

    private mutating func set(_ mark: ReadingMark, to isSet: Bool, of listing: ArticleListing) -> [Effect] {
        update(listing.id) { $0.marks[keyPath: mark.field] = isSet }
        guard mark == .read else { return [.mark(listing.id, mark, isSet)] }
        // What is counted is the row that stands for it.
        let isChanged = preferences.foldsCopies ? frontPage.setRead(isSet, of: listing.id) : nil
        if isChanged ?? (listing.marks.isRead != isSet) {
            frontPage.count(isRead: isSet, minutes: listing.readingMinutes)
        }
        return [.mark(listing.id, mark, isSet)]
    }
}

/// "1 article", "2 articles".
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
