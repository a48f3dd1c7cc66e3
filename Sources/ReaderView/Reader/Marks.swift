import NewsModel

/// Reading and starring, with undo.
extension ReaderState {
    /// Marks an article as read or unread, or stars or unstars it.
    mutating func toggle(_ mark: Mark, of id: ArticleID?) -> [Effect] {
        guard let id, let marks = frontPage.listings[id]?.marks else { return [] }
        let isSet = !marks[keyPath: mark.field]
        let change =
            switch mark {
            case .read: isSet ? "Marked as read" : "Marked as unread"
            case .star: isSet ? "Starred" : "Star taken away"
            }
        return set(mark, to: isSet, of: [id], change: change)
    }

    /// Marks all articles that the front page shows as read.
    mutating func markAllRead() -> [Effect] {
        let unread = frontPage.shown.filter { frontPage.listings[$0]?.marks.isRead == false }
        guard !unread.isEmpty else {
            message = StatusMessage("All articles here are read already")
            return []
        }
        return set(.read, to: true, of: unread, change: "\(counted(unread.count, "article")) marked as read")
    }

    /// Marks an opened article as read, without a word and without an undo of its own.
    mutating func markOpened(_ id: ArticleID) -> [Effect] {
        guard var marks = frontPage.listings[id]?.marks, !marks.isRead else { return [] }
        marks.isRead = true
        frontPage.setMarks(marks, of: id)
        return [.saveMarks([id: marks])]
    }

    /// Takes the last change back.
    mutating func undo() -> [Effect] {
        guard let step = undoSteps.popLast() else {
            message = StatusMessage("Nothing to undo")
            return []
        }
        switch step {
        case .marks(let change): return undo(change)
        case .editing(let own, let text): return undoEditing(own, text)
        case .takingBack(let own): return undoTakingBack(own)
        case .discarding(let draft): return undoDiscarding(draft)
        }
    }

    private mutating func undo(_ step: MarkChange) -> [Effect] {
        var restored: [ArticleID: ReadingMarks] = [:]
        for (id, isSet) in step.before {
            // Other marks, such as a draft begun since then, are not a part of what is taken back.
            guard var marks = frontPage.listings[id]?.marks else { continue }
            marks[keyPath: step.mark.field] = isSet
            frontPage.setMarks(marks, of: id)
            restored[id] = marks
        }
        // An open article stays the selected one, since its neighbours are those of the selection.
        if article == nil, restored.count == 1, let id = restored.keys.first { frontPage.select(id) }
        message = StatusMessage("Undone: \(step.change.prefix(1).lowercased() + step.change.dropFirst())")
        return [.saveMarks(restored)]
    }

    private mutating func set(_ mark: Mark, to isSet: Bool, of ids: [ArticleID], change: String) -> [Effect] {
        var step = MarkChange(mark: mark, before: [:], change: change)
        var changed: [ArticleID: ReadingMarks] = [:]
        for id in ids {
            guard var marks = frontPage.listings[id]?.marks else { continue }
            step.before[id] = marks[keyPath: mark.field]
            marks[keyPath: mark.field] = isSet
            frontPage.setMarks(marks, of: id)
            changed[id] = marks
        }
        undoSteps.append(.marks(step))
        message = StatusMessage("\(change) · u undoes it")
        return [.saveMarks(changed)]
    }
}

/// "1 article", "2 articles".
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
