import NewsModel

/// Going from comment to comment.
extension ReaderState {
    /// Selects a comment and brings it on the screen; comments that hide it are left folded, so it is the nearest
    /// visible one that is selected.
    mutating func selectComment(_ index: Int) {
        guard let layout = articleLayout, let article else { return }
        guard let visible = article.conversation.shownComment(for: index), let head = article.layout.head(of: visible)
        else { return }
        self.article?.selectedComment = visible
        let height = layout.visibleRows
        let margin = height > 6 ? 1 : 0
        let rows = article.layout.rowCount(ofComment: visible)
        let last = article.layout.place(head, movedBy: rows - 1)
        if head < article.top || rows >= height {
            scrollArticle(to: article.layout.place(head, movedBy: -margin))
        } else if !article.isInSight(last, visible: height) {
            scrollArticle(to: article.layout.place(last, movedBy: margin + 1 - height))
        }
    }

    /// Keeps the selection on the screen after a scroll: another comment is selected when it has left, none when no
    /// comment is in sight.
    mutating func followSelection() {
        guard let layout = articleLayout, let article else { return }
        if let selected = article.selectedComment, let head = article.layout.head(of: selected),
            article.isInSight(head, visible: layout.visibleRows)
        {
            return
        }
        let rows = article.rowsInSight(layout.visibleRows)
        let units = article.layout.units
        // The first comment whose head is in sight, else the one whose text is.
        let row =
            rows.first { $0.range != nil && units.isCommentHead($0.unit) }
            ?? rows.first { $0.range != nil && units.comment(of: $0.unit) != nil }
        self.article?.selectedComment = row.flatMap { units.comment(of: $0.unit) }
    }

    /// Selects the last comment whose head is on the screen.
    mutating func selectLastComment() {
        guard let layout = articleLayout, let article else { return }
        let units = article.layout.units
        let last = article.rowsInSight(layout.visibleRows).last { $0.range != nil && units.isCommentHead($0.unit) }
        if let last {
            self.article?.selectedComment = units.comment(of: last.unit)
        } else {
            followSelection()
        }
    }

    /// Selects the next comment in the order of reading that is not folded away, in steps of 1 or -1; false where
    /// there is none.
    mutating func stepComment(by step: Int) -> Bool {
        guard let article, let selected = article.selectedComment else { return false }
        let rank = article.conversation.rank(of: selected)
        let next =
            step > 0 ? article.conversation.shownRank(from: rank + 1) : article.conversation.shownRank(before: rank)
        guard let next else { return false }
        selectComment(article.conversation.comment(atRank: next))
        return true
    }

    /// Goes from the selected comment to another; where none is selected, to the first.
    mutating func goToComment(_ command: Command) {
        guard let article, let first = article.firstShownComment else {
            message = noComments
            return
        }
        let conversation = article.conversation
        guard let selected = article.selectedComment else {
            let last = conversation.shownRank(before: conversation.count).map(conversation.comment(atRank:))
            let target = command == .previousThread ? last.map(conversation.root(of:)) : nil
            return selectComment(target ?? first)
        }
        let target: Int? =
            switch command {
            case .nextSibling: conversation.nextSibling(of: selected)
            case .previousSibling: conversation.previousSibling(of: selected)
            case .nextThread: conversation.nextThread(of: selected)
            case .previousThread: conversation.previousThread(of: selected)
            default: conversation.index.parent(of: selected).flatMap { conversation.isShown($0) ? $0 : nil }
            }
        if let target {
            selectComment(target)
        } else {
            message = StatusMessage(Self.nothingThere(command))
        }
    }

    /// Goes to the next comment that is new, or that was posted since the article was opened, and round the end.
    mutating func goToNewComment() {
        guard let article, let layout = articleLayout else { return }
        let conversation = article.conversation
        let start = article.selectedComment.map { conversation.rank(of: $0) + 1 } ?? 0
        func firstNew(in ranks: Range<Int>) -> Int? {
            ranks.lazy.map(conversation.comment(atRank:)).first { comment in
                (conversation.isNew[comment] || conversation.isFresh[comment]) && conversation.admits(comment)
            }
        }
        guard let target = firstNew(in: start..<conversation.count) ?? firstNew(in: 0..<start) else {
            message = StatusMessage("No comment here is new")
            return
        }
        if !conversation.isShown(target) { self.article?.rearrange(visible: layout.visibleRows) { $0.unfold(target) } }
        selectComment(target)
    }

    var noSelection: StatusMessage {
        StatusMessage(hinted("No comment is selected here. ", .nextPart, "goes to the comments."))
    }

    var noComments: StatusMessage {
        StatusMessage(hinted("No comments here yet. ", .comment, "writes the first."))
    }

    private static func nothingThere(_ command: Command) -> String {
        switch command {
        case .nextSibling: "No further comment of this level"
        case .previousSibling: "No comment of this level before"
        case .nextThread: "No further thread"
        case .previousThread: "No thread before"
        default: "This comment answers the article"
        }
    }
}
