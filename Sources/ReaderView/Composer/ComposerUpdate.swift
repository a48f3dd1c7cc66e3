import NewsModel
import TextLayout

extension ReaderState {
    /// Opens the composer for a comment on the article, or on the comment at a pre-order index, with its draft.
    mutating func openComposer(answering parent: Int?) {
        guard let article else { return }
        let answered = parent.map { article.discussion.comments[$0].shownName }
        openComposer(
            DraftKey(article: article.id, parent: parent.map { article.conversation.index.fingerprints[$0] }),
            comment: parent, title: answered.map { "Reply to \($0)" } ?? "Comment on the article")
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
            message = StatusMessage("Posting …")
        } else if draft != nil {
            message = StatusMessage("Your draft is back")
        } else if isUserNameGuessed, original == nil {
            message = StatusMessage("Tab changes the name")
        }
    }

    /// Answers the comment that is selected.
    mutating func replyToSelection() {
        guard let selected = article?.selectedComment else {
            message = StatusMessage("No comment is selected here. Tab goes to the comments, c writes on the article.")
            return
        }
        openComposer(answering: selected)
    }

    /// Takes a key in the composer.
    mutating func updateComposer(_ key: Key) -> [Effect] {
        let before = composer?.mark
        var effects: [Effect] = []
        let command = CommandTable.command(for: key, on: .composer)
        if command != .discardDraft { composer?.isDiscardAsked = false }
        if let command {
            effects = performInComposer(command)
        } else if case .character(let character) = key {
            type(character)
        }
        return finishEdit(before: before) + effects
    }

    /// Takes text pasted into the composer, control characters left out.
    mutating func pasteInComposer(_ text: String) -> [Effect] {
        let before = composer?.mark
        let isNaming = composer?.isNaming == true
        let clean = PastedText.cleaned(text)
        _ = editField {
            $0.insert(isNaming ? DrawableText.of(clean) : clean)
            return true
        }
        return finishEdit(before: before)
    }

    /// Takes over what the reader's own editor made of the text.
    mutating func takeEdited(_ text: String?, problem: String?) -> [Effect] {
        guard let composer else { return [] }
        let before = composer.mark
        if let problem { message = StatusMessage(problem, isProblem: true) }
        if let text {
            let edited = PastedText.cleaned(text)
            if edited != composer.editor.buffer.text { self.composer?.editor.replaceAll(with: edited) }
        }
        return finishEdit(before: before)
    }

    /// Whether the comment in the composer is on its way into the file: it can't be changed then.
    private var isPosting: Bool { composer.map { postings.contains($0.key) } ?? false }

    private mutating func type(_ character: Character) {
        for typed in PastedText.cleaned(String(character)) {
            _ = editField {
                $0.type(typed)
                return true
            }
        }
    }

    /// Keeps the draft when it has changed, and the cursor in sight.
    private mutating func finishEdit(before: ComposerState.Mark?) -> [Effect] {
        scrollComposer()
        guard let composer, composer.mark != before else { return [] }
        return keep(composer.draft, isBlank: composer.isVain)
    }

    private mutating func keep(_ draft: Draft, isBlank: Bool) -> [Effect] {
        let wasKept = article?.drafts[draft.key] != nil
        guard wasKept || !isBlank else { return [] }
        article?.drafts[draft.key] = isBlank ? nil : draft
        markDrafts()
        if isBlank { unkeptDrafts[draft.key] = nil }
        return [isBlank ? .removeDraft(draft.key) : .saveDraft(draft)]
    }

    /// Marks the open article on the front page where it has drafts.
    private mutating func markDrafts() {
        guard let article, var marks = frontPage.listings[article.id]?.marks else { return }
        marks.hasDraft = !article.drafts.isEmpty
        frontPage.setMarks(marks, of: article.id)
    }

    // MARK: Commands

    private mutating func performInComposer(_ command: Command) -> [Effect] {
        switch command {
        case .post: return post()
        case .closeComposer: closeComposer()
        case .discardDraft: return discard()
        case .externalEditor where !isPosting: return composer.map { [.edit($0.editor.buffer.text)] } ?? []
        case .quote: quote()
        case .switchField: return switchField()
        case .scrollContextUp: scrollContext(by: -1)
        case .scrollContextDown: scrollContext(by: 1)
        case .rowUp: moveRow(by: -1)
        case .rowDown: moveRow(by: 1)
        case .undoEdit: if !editField({ $0.undo() }) { message = StatusMessage("Nothing to undo") }
        case .redoEdit: if !editField({ $0.redo() }) { message = StatusMessage("Nothing to do again") }
        case .newLine where composer?.isNaming == true: return switchField()
        default: _ = editField { $0.perform(command) }
        }
        if command != .rowUp && command != .rowDown { composer?.goalColumn = nil }
        return []
    }

    private mutating func editField(_ edit: (inout TextEditor) -> Bool) -> Bool {
        guard composer != nil, !isPosting else { return true }
        // In place: a copy of the text's pieces for each key would be felt in a long one.
        return composer!.isNaming ? edit(&composer!.name) : edit(&composer!.editor)
    }

    private mutating func closeComposer() {
        guard let composer else { return }
        let hasText = article?.drafts[composer.key] != nil
        self.composer = nil
        relayoutArticle()
        followSelection()
        guard hasText else { return }
        if let problem = unkeptDrafts[composer.key] {
            message = StatusMessage(problem, isProblem: true)
        } else {
            let key = composer.original != nil ? "e" : composer.parent == nil ? "c" : "r"
            message = StatusMessage("Draft kept · \(key) goes on with it")
        }
    }

    private mutating func switchField() -> [Effect] {
        guard let composer else { return [] }
        guard composer.original == nil else {
            message = StatusMessage("The name stays as it is in the file")
            return []
        }
        self.composer?.isNaming.toggle()
        guard composer.isNaming else { return [] }
        let name = CommentLimits.trimmed(composer.name.buffer.text)
        if name.isEmpty {
            self.composer?.name = TextEditor(userName)
            return []
        }
        return confirm(name)
    }

    /// Signs with a name from now on.
    private mutating func confirm(_ name: String) -> [Effect] {
        guard isUserNameGuessed || userName != name else { return [] }
        userName = name
        isUserNameGuessed = false
        return [.rememberName(name)]
    }

    private mutating func post() -> [Effect] {
        guard let composer, !isPosting else { return [] }
        let text = CommentLimits.trimmed(composer.editor.buffer.text)
        let count = text.count
        switch composer.limits.verdict(count: count) {
        case .fits: break
        case .empty:
            message = StatusMessage("Nothing is written yet", isProblem: true)
            return []
        case .tooShort(let missing):
            message = StatusMessage("Too short: \(missing) more", isProblem: true)
            return []
        case .tooLong(let excess):
            message = StatusMessage("Too long: \(excess) too many", isProblem: true)
            return []
        }
        let name = CommentLimits.trimmed(composer.name.buffer.text)
        guard !name.isEmpty else {
            self.composer?.isNaming = true
            message = StatusMessage("A comment needs a name", isProblem: true)
            return []
        }
        guard text != composer.original else {
            message = StatusMessage("Nothing is changed yet")
            return []
        }
        postings.insert(composer.key)
        message = StatusMessage("Posting …")
        return (composer.original == nil ? confirm(name) : []) + [
            .post(CommentPosting(key: composer.key, author: name, text: text, parentIndex: composer.parent))
        ]
    }

    /// Shows the article with the comment that was posted, selected, and forgets the draft.
    mutating func finishPosting(_ key: DraftKey, _ new: IndexedArticle, index: Int) -> [Effect] {
        postings.remove(key)
        unkeptDrafts[key] = nil
        if composer?.key == key { composer = nil }
        let isReverting = revertings.remove(key) != nil
        frontPage.listings[key.article]?.commentCount = new.index.count
        guard article?.id == key.article else { return [.removeDraft(key)] }
        article?.drafts[key] = nil
        markDrafts()
        if key.edited != nil, !isReverting { rememberEditing(key, new, index: index) }
        article?.take(new, posted: index)
        relayoutArticle()
        settleChanged()
        if key.edited != nil {
            message = StatusMessage(isReverting ? "Undone: your comment has its old text" : "Changed · u undoes it")
            return [.removeDraft(key), .saveReadingStateSoon] + searchAgain()
        }
        message = StatusMessage("Posted")
        // What is read stays where it is: the comment is selected where it is in sight.
        if composer == nil, let article, let layout = articleLayout {
            let head = article.layout.head(of: index)
            if let head, article.isInSight(head, visible: layout.visibleRows) {
                self.article?.selectedComment = index
            } else {
                message = StatusMessage("Posted · . goes there")
            }
        }
        return [.removeDraft(key), .saveReadingStateSoon] + searchAgain()
    }

    /// Keeps the selection and what is answered right after the article has changed.
    mutating func settleChanged() {
        guard let composer else { return followSelection() }
        // What is answered may stand elsewhere by now.
        self.composer?.parent = composer.key.comment.flatMap { article?.index(of: $0, near: composer.parent ?? 0) }
    }

    /// Says why a comment could not be posted; the composer stays as it is.
    mutating func failPosting(_ key: DraftKey, _ problem: String) {
        postings.remove(key)
        revertings.remove(key)
        message = StatusMessage(problem, isProblem: true)
    }

    // MARK: What is answered

    /// Brings the comment that is answered on the screen; where it is the article, no comment is selected.
    mutating func selectAnswered() {
        article?.selectedComment = nil
        if let parent = composer?.parent { selectComment(parent) }
    }

    private mutating func scrollContext(by pages: Int) {
        guard let layout = articleLayout, let article else { return }
        let distance = pages * max(1, layout.visibleRows - 1)
        scrollArticle(to: article.layout.place(article.top, movedBy: distance))
    }

    /// Puts what is answered into the text, as a quotation: the comment, or the passage in sight.
    private mutating func quote() {
        guard let article, let composer, !composer.isNaming, !isPosting else { return }
        let quoted: String
        if let parent = composer.original == nil ? composer.parent : composer.parent.flatMap(parent(of:)) {
            quoted = article.discussion.comments[parent].text
        } else {
            guard let passage = article.passageInSight else {
                message = StatusMessage("No passage is in sight to quote. PgUp scrolls back.")
                return
            }
            quoted = passage.text
        }
        let buffer = composer.editor.buffer
        let lead = buffer.cursor == buffer.lineStart ? "" : "\n"
        let lines = quoted.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }
        self.composer?.editor.insert(lead + lines.joined(separator: "\n") + "\n")
    }

    private func parent(of comment: Int) -> Int? { article?.conversation.index.parent(of: comment) }

    // MARK: Discarding

    /// Forgets what is in the composer: the first time with a question, since Esc keeps it.
    private mutating func discard() -> [Effect] {
        guard let composer, !isPosting else { return [] }
        guard !composer.isVain else {
            closeComposer()
            return []
        }
        guard composer.isDiscardAsked else {
            self.composer?.isDiscardAsked = true
            message = StatusMessage("Discard this text? ^X again does, Esc keeps it", isProblem: true)
            return []
        }
        undoSteps.append(.discarding(composer.draft))
        article?.drafts[composer.key] = nil
        unkeptDrafts[composer.key] = nil
        markDrafts()
        closeComposer()
        message = StatusMessage("Discarded · u brings it back")
        return [.removeDraft(composer.key)]
    }

    /// Opens the composer with a draft that was discarded.
    mutating func undoDiscarding(_ draft: Draft) -> [Effect] {
        guard let article, article.id == draft.key.article else {
            undoSteps.append(.discarding(draft))
            message = StatusMessage("Your discarded comment belongs to another article: open that one first")
            return []
        }
        // What was on the comment that is gone goes on the article.
        let comment = draft.key.comment.flatMap { article.index(of: $0, near: 0) }
        self.article?.drafts[draft.key] = draft
        if draft.key.edited != nil, let comment {
            openComposer(changing: comment)
        } else if draft.key.comment == nil || comment != nil {
            openComposer(answering: comment)
        } else {
            var moved = draft
            moved.key = DraftKey(article: article.id)
            self.article?.drafts[draft.key] = nil
            self.article?.drafts[moved.key] = moved
            openComposer(answering: nil)
        }
        markDrafts()
        message = StatusMessage("Your text is back")
        return composer.map { [.saveDraft($0.draft)] } ?? []
    }

    // MARK: Rows

    /// Where the parts of the composer stand; nil where it is not open.
    var composerLayout: ComposerLayout? {
        guard let region = articleLayout?.composer else { return nil }
        return ComposerLayout(region: region, guidelines: composer?.guidelines)
    }

    private mutating func moveRow(by step: Int) {
        guard let composer, !composer.isNaming else { return }
        let column = composer.goalColumn ?? composer.editor.cursorColumn
        self.composer?.editor.moveRow(by: step, column: column)
        self.composer?.goalColumn = column
    }

    /// Moves the window of the text so that the cursor is in it.
    mutating func scrollComposer() {
        guard let layout = composerLayout else { return }
        self.composer?.editor.wrap(to: layout.textColumns)
        guard let composer, let rows = composer.editor.rows else { return }
        let row = composer.editor.cursorRow
        let top = min(max(composer.topRow, row - layout.textRows + 1), row)
        self.composer?.topRow = max(0, min(top, rows.count - layout.textRows))
    }
}

extension TextEditor {
    /// Does what a command of the editing keys says; true where it is one of them.
    fileprivate mutating func perform(_ command: Command) -> Bool {
        switch command {
        case .newLine: type("\n")
        case .characterBack: move(to: buffer.back(from: buffer.cursor))
        case .characterForward: move(to: buffer.forward(from: buffer.cursor))
        case .wordBack: move(to: buffer.wordBack)
        case .wordForward: move(to: buffer.wordForward)
        case .lineStart: move(to: buffer.lineStart)
        case .lineEnd: move(to: buffer.lineEnd)
        case .textStart: move(to: 0)
        case .textEnd: move(to: buffer.end)
        case .deleteBack: deleteBack()
        case .deleteForward: deleteForward()
        case .killRunBack: killRunBack()
        case .killWordBack: killWordBack()
        case .killWordForward: killWordForward()
        case .killToLineEnd: killToLineEnd()
        case .killToLineStart: killToLineStart()
        case .yank: yank()
        case .yankOlder: yankOlder()
        case .transpose: transpose()
        default: return false
        }
        return true
    }
}
