import NewsModel
import TextLayout

/// Opening the composer: for a comment, an answer, or a change.
extension ReaderState {
    /// Opens the composer for a comment on the article, or on the comment at a pre-order index, with its draft.
    mutating func openComposer(answering parent: Int?) {
        guard let article else { return }
        let answered = parent.map { article.discussion.comments[$0].shownName }
        openComposer(
            DraftKey(article: article.id, parent: parent.map { article.conversation.index.fingerprints[$0] }),
            comment: parent, title: answered.map { "Reply to \($0)" } ?? ComposerState.articleTitle)
    }

    /// Opens the composer for the text of one's own comment at a pre-order index, or with its draft.
    mutating func openComposer(changing index: Int) {
        guard let article else { return }
        let comment = article.discussion.comments[index]
        openComposer(
            DraftKey(article: article.id, edited: article.conversation.index.fingerprints[index]), comment: index,
            title: "Change your comment", original: comment)
    }

    private mutating func openComposer(
        _ key: DraftKey, comment: Int?, title: String, original: NewsModel.Comment? = nil
    ) {
        guard let article else { return }
        let draft = article.drafts[key]
        let author = original?.author ?? draft.map { $0.author.isEmpty ? userName : $0.author } ?? userName
        composer = ComposerState(
            key: key, parent: comment, title: title, original: original.map { PastedText.cleaned($0.text) },
            editor: TextEditor(PastedText.cleaned(draft?.text ?? original?.text ?? ""), cursor: draft?.cursor),
            name: TextEditor(author), limits: article.discussion.limits, guidelines: article.discussion.guidelines)
        self.article?.prompt = nil
        relayoutArticle()
        selectAnswered()
        scrollComposer()
        if isPosting {
            message = Self.posting
        } else if draft != nil {
            message = StatusMessage("Your draft is back")
        } else if isUserNameGuessed, original == nil {
            message = StatusMessage(hinted("", .switchField, "changes the name"))
        }
    }

    /// Opens the composer for a comment on the article, with the draft on it, else with one that has lost what it was for.
    mutating func commentOnArticle() -> [Effect] {
        let adopted = adoptOrphan()
        openComposer(answering: nil)
        if !adopted.isEmpty {
            message = StatusMessage("What your draft was for is not there any more: it is a comment on the article now")
        }
        return adopted
    }

    /// Answers the comment that is selected.
    mutating func replyToSelection() {
        guard let selected = article?.selectedComment else {
            message = StatusMessage(hinted("\(noSelection.text) ", .comment, "writes on the article."))
            return
        }
        openComposer(answering: selected)
    }
}
