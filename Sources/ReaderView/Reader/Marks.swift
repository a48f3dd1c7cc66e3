import NewsModel

/// Reading and starring, with undo.
extension ReaderState {
    /// Marks an article as read or unread, or stars or unstars it.
    mutating func changeMarks(_ command: Command, of listing: ArticleListing?) -> [Effect] {
        guard let listing, var marks = frontPage.listings[listing.id]?.marks else { return [] }
        let change: String
        if command == .toggleStar {
            marks.isStarred.toggle()
            change = marks.isStarred ? "Starred" : "Star taken away"
        } else {
            marks.isRead.toggle()
            change = marks.isRead ? "Marked as read" : "Marked as unread"
        }
        return setMarks([listing.id: marks], change: change)
    }

    /// Marks all articles that the front page shows as read.
    mutating func markAllRead() -> [Effect] {
        var changed: [ArticleID: ReadingMarks] = [:]
        for id in frontPage.shown {
            guard var marks = frontPage.listings[id]?.marks, !marks.isRead else { continue }
            marks.isRead = true
            changed[id] = marks
        }
        guard !changed.isEmpty else {
            message = StatusMessage("All articles here are read already")
            return []
        }
        return setMarks(changed, change: "\(counted(changed.count, "article")) marked as read")
    }

    /// Marks an opened article as read, without a word and without an undo of its own.
    mutating func markOpened(_ id: ArticleID) -> [Effect] {
        guard var marks = frontPage.listings[id]?.marks, !marks.isRead else { return [] }
        marks.isRead = true
        frontPage.setMarks(marks, of: id)
        return [.saveMarks([id: marks])]
    }

    /// Takes the last change of marks back.
    mutating func undoMarks() -> [Effect] {
        guard let step = undoSteps.popLast() else {
            message = StatusMessage("Nothing to undo")
            return []
        }
        var restored: [ArticleID: ReadingMarks] = [:]
        for (id, old) in step.marks {
            guard let current = frontPage.listings[id]?.marks else { continue }
            // A draft begun since then is not a part of what is taken back.
            let marks = ReadingMarks(isRead: old.isRead, isStarred: old.isStarred, hasDraft: current.hasDraft)
            frontPage.setMarks(marks, of: id)
            restored[id] = marks
        }
        if restored.count == 1, let id = restored.keys.first { frontPage.select(id) }
        message = StatusMessage("Undone: \(step.change.prefix(1).lowercased() + step.change.dropFirst())")
        return [.saveMarks(restored)]
    }

    private mutating func setMarks(_ changed: [ArticleID: ReadingMarks], change: String) -> [Effect] {
        undoSteps.append(
            UndoStep(marks: changed.keys.reduce(into: [:]) { $0[$1] = frontPage.listings[$1]?.marks }, change: change))
        for (id, marks) in changed { frontPage.setMarks(marks, of: id) }
        message = StatusMessage("\(change) · u undoes it")
        return [.saveMarks(changed)]
    }
}

/// "1 article", "2 articles".
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
