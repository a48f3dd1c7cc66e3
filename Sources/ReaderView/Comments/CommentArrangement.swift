import NewsModel

/// Folding, ordering and filtering the comments.
extension ReaderState {
    // MARK: Folding

    /// Folds or unfolds the selected comment and all below it.
    mutating func toggleFold() -> [Effect] {
        guard let selected = article?.selectedComment else {
            message = noSelection
            return []
        }
        rearrange { $0.toggleFold(selected) }
        return [.saveReadingStateSoon]
    }

    /// Folds all top-level comments, or unfolds everything where they are folded already.
    mutating func toggleAllFolds() -> [Effect] {
        guard hasComments() else { return [] }
        rearrange { $0.toggleAllFolds() }
        return [.saveReadingStateSoon]
    }

    /// Shows a level of the comments more, or one less.
    mutating func changeFoldLevel(deeper: Bool) -> [Effect] {
        guard hasComments() else { return [] }
        var hasChanged = false
        rearrange { hasChanged = deeper ? $0.unfoldNextLevel() : $0.foldDeepestLevel() }
        guard hasChanged else {
            message = StatusMessage(deeper ? "Nothing is folded" : "Only the top level is shown")
            return []
        }
        return [.saveReadingStateSoon]
    }

    // MARK: Order and filter

    /// Puts the comments in the next order.
    mutating func cycleCommentOrder() -> [Effect] {
        guard hasComments(), let article, let layout = articleLayout else { return [] }
        let order = article.conversation.order.next
        // Who stands at the first comment looks for what is first now; else the selected one stays where it is.
        let isAtFirst = article.firstShownComment != nil && article.selectedComment == article.firstShownComment
        self.article?.rearrange(visible: layout.visibleRows) { $0.setOrder(order) }
        let first = self.article?.firstShownComment
        if isAtFirst { self.article?.selectedComment = first }
        showSelection()
        message = StatusMessage("Comments: \(order.title)")
        return [.saveReadingStateSoon] + searchAgain()
    }

    /// Shows the next choice of comments that has any: all, the new ones, the reader's own, the selected thread.
    mutating func cycleCommentFilter() -> [Effect] {
        guard hasComments(), let conversation = article?.conversation else { return [] }
        let thread = article?.selectedComment.map { CommentFilter.thread(conversation.root(of: $0)) }
        let choices: [(filter: CommentFilter, hasAny: Bool)] = [
            (.all, true), (.new, conversation.newCount > 0), (.own, conversation.isOwn.contains(true)),
            (thread ?? .all, thread != nil),
        ]
        // After a thread, whichever it is, all comments come again.
        let current = choices.firstIndex { $0.filter == conversation.filter } ?? choices.count - 1
        let next = choices[(current + 1)...].first { $0.hasAny }?.filter ?? .all
        rearrange { $0.setFilter(next) }
        if article?.selectedComment == nil { followSelection() }
        showSelection()
        message = StatusMessage(
            conversation.filter == next ? "There are no new comments, nor any of yours" : "Comments: \(next.title)")
        return searchAgain()
    }

    // MARK: Together

    /// Changes how the comments are shown, and keeps what is read in its place.
    private mutating func rearrange(_ change: (inout Conversation) -> Void) {
        guard let layout = articleLayout else { return }
        article?.rearrange(visible: layout.visibleRows, change)
        followSelection()
    }

    private mutating func showSelection() {
        if let selected = article?.selectedComment { selectComment(selected) }
    }

    private mutating func hasComments() -> Bool {
        if article?.discussion.comments.isEmpty == false { return true }
        message = noComments
        return false
    }
}

extension CommentOrder {
    /// What the reader calls it.
    var title: String {
        switch self {
        case .page: "as on the page"
        case .newest: "newest first"
        case .mostReplies: "most replies first"
        }
    }
}

extension CommentFilter {
    /// What the reader calls it.
    var title: String {
        switch self {
        case .all: "all"
        case .new: "only new"
        case .own: "only yours"
        case .thread: "only this thread"
        }
    }
}
