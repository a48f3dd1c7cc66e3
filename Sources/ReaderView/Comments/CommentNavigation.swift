import NewsModel

/// Going from comment to comment.
extension ReaderState {
    /// Selects a comment and brings it on the screen; comments that hide it are left folded, so it is the nearest
    /// visible one that is selected.
    mutating func selectComment(_ index: Int) {
        guard let layout = articleLayout, var article else { return }
        var visible = index
        while article.layout.row(ofComment: visible) == nil,
            let parent = article.discussion.comments.parent(of: visible)
        {
            visible = parent
        }
        article.selectedComment = visible
        if let rows = article.layout.rows(ofComment: visible) {
            let height = layout.visibleRows
            if rows.lowerBound < article.top || rows.count >= height {
                article.scroll(to: max(0, rows.lowerBound - (height > 6 ? 1 : 0)), visible: height)
            } else if rows.upperBound > article.top + height {
                article.scroll(to: rows.upperBound - height + (height > 6 ? 1 : 0), visible: height)
            }
        }
        self.article = article
    }

    /// Keeps the selection on the screen after a scroll: another comment is selected when it has left, none when no
    /// comment is in sight.
    mutating func followSelection() {
        guard let layout = articleLayout, let article else { return }
        let rows = article.top..<(article.top + layout.visibleRows)
        if let selected = article.selectedComment, let row = article.layout.row(ofComment: selected),
            rows.contains(row)
        {
            return
        }
        self.article?.selectedComment = Self.firstComment(in: rows, of: article)
    }

    /// Selects the last comment whose head is on the screen.
    mutating func selectLastComment() {
        guard let layout = articleLayout, let article else { return }
        let rows = (article.top..<(article.top + layout.visibleRows)).clamped(to: article.layout.rows.indices)
        let last = rows.last { article.layout.isCommentHead(row: $0) }
        if let last { self.article?.selectedComment = article.layout.comment(ofRow: last) }
    }

    /// The first comment whose head is among the rows, else the one whose text is.
    private static func firstComment(in rows: Range<Int>, of article: ArticleState) -> Int? {
        let layout = article.layout
        let inSight = rows.clamped(to: layout.rows.indices)
        let row =
            inSight.first { layout.isCommentHead(row: $0) }
            ?? inSight.first { layout.rows[$0].range != nil && layout.comment(ofRow: $0) != nil }
        return row.flatMap { layout.comment(ofRow: $0) }
    }

    /// Selects the next comment in the order of reading that is not folded away, in steps of 1 or -1; false where
    /// there is none.
    mutating func stepComment(by step: Int) -> Bool {
        guard let article, let selected = article.selectedComment else { return false }
        var index = selected + step
        while index >= 0, index < article.discussion.comments.count {
            if article.layout.row(ofComment: index) != nil {
                selectComment(index)
                return true
            }
            index += step
        }
        return false
    }

    /// Goes from the selected comment to another; where none is selected, to the first.
    mutating func goToComment(_ command: Command) {
        guard let article, !article.discussion.comments.isEmpty else {
            message = Self.noComments
            return
        }
        let comments = article.discussion.comments
        guard let selected = article.selectedComment else {
            return selectComment(command == .previousThread ? topLevel(before: comments.count, in: comments) ?? 0 : 0)
        }
        let target: Int? =
            switch command {
            case .nextSibling: comments.nextSibling(of: selected)
            case .previousSibling: comments.previousSibling(of: selected)
            case .nextThread: comments.nodes[(selected + 1)...].firstIndex { $0.depth == 0 }
            case .previousThread: topLevel(before: selected, in: comments)
            default: comments.parent(of: selected)
            }
        if let target {
            selectComment(target)
        } else {
            message = StatusMessage(Self.nothingThere(command))
        }
    }

    private static let noComments = StatusMessage("No comments here yet. c writes the first.")

    private func topLevel(before index: Int, in comments: CommentForest) -> Int? {
        comments.nodes[..<index].lastIndex { $0.depth == 0 }
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

    // MARK: Folding

    /// Folds or unfolds the selected comment and all below it.
    mutating func toggleFold() -> [Effect] {
        guard var article, let selected = article.selectedComment else {
            message = StatusMessage("No comment is selected here. Tab goes to the comments.")
            return []
        }
        article.fold(article.folded.symmetricDifference([selected]))
        self.article = article
        selectComment(selected)
        return [.saveReadingState(article.id, article.readingState)]
    }

    /// Folds all top-level comments, or unfolds everything where they are folded already.
    mutating func toggleAllFolds() -> [Effect] {
        guard var article, !article.discussion.comments.isEmpty else {
            message = Self.noComments
            return []
        }
        let nodes = article.discussion.comments.nodes
        let topLevel = Set(nodes.indices.filter { nodes[$0].depth == 0 })
        article.fold(topLevel.isSubset(of: article.folded) ? [] : article.folded.union(topLevel))
        self.article = article
        relayoutArticle()
        if let selected = article.selectedComment { selectComment(selected) }
        return [.saveReadingState(article.id, article.readingState)]
    }
}
