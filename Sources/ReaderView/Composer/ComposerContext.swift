import NewsModel

/// What is answered, in sight above the composer.
extension ReaderState {
    /// Brings the comment that is answered on the screen; where it is the article, no comment is selected.
    mutating func selectAnswered() {
        article?.selectedComment = nil
        if let parent = composer?.parent { selectComment(parent) }
    }

    mutating func scrollContext(by pages: Int) {
        guard let layout = articleLayout else { return }
        scrollContext(rows: pages * max(1, layout.visibleRows - 1))
    }

    /// Scrolls what is answered by so many rows.
    mutating func scrollContext(rows distance: Int) {
        guard let article else { return }
        scrollArticle(to: article.layout.place(article.top, movedBy: distance))
    }

    /// Puts what is answered into the text, as a quotation: the comment, or the passage in sight.
    mutating func quote() {
        guard let article, let composer, !composer.isNaming, !isPosting else { return }
        let quoted: String
        if let parent = composer.original == nil ? composer.parent : composer.parent.flatMap(parent(of:)) {
            quoted = article.discussion.comments[parent].text
        } else {
            guard let passage = article.passageInSight else {
                message = StatusMessage(hinted("No passage is in sight to quote. ", .scrollContextUp, "scrolls back."))
                return
            }
            quoted = passage.text
        }
        let buffer = composer.editor.buffer
        let lead = buffer.cursor == buffer.lineStart ? "" : "\n"
        let lines = PastedText.cleaned(quoted).split(separator: "\n", omittingEmptySubsequences: false).map {
            "> \($0)"
        }
        self.composer?.editor.insert(lead + lines.joined(separator: "\n") + "\n")
    }

    private func parent(of comment: Int) -> Int? { article?.conversation.index.parent(of: comment) }
}
