import NewsModel
import TextLayout

extension ReaderState {
    /// Opens the composer for a comment on the article, or on the comment at a pre-order index, with its draft.
    mutating func openComposer(answering parent: Int?) {
        guard let article else { return }
        let key = DraftKey(article: article.id, parent: parent.map { article.fingerprints[$0] })
        let draft = article.drafts[key]
        composer = ComposerState(
            key: key, parent: parent, parentAuthor: parent.map { article.discussion.comments[$0].author },
            editor: TextEditor(draft?.text ?? "", cursor: draft?.cursor),
            name: TextEditor(draft.map { $0.author.isEmpty ? userName : $0.author } ?? userName),
            limits: article.discussion.limits, guidelines: article.discussion.guidelines)
        self.article?.prompt = nil
        self.article?.selectedComment = parent
        relayoutArticle()
        if let parent { selectComment(parent) }
        scrollComposer()
        if draft != nil {
            message = StatusMessage("Your draft is back")
        } else if isUserNameGuessed {
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
        let before = composer?.draft
        var effects: [Effect] = []
        if let command = CommandTable.command(for: key, on: .composer) {
            effects = performInComposer(command)
        } else if case .character(let character) = key {
            type(character)
        }
        return finishEdit(before: before) + effects
    }

    /// Takes text pasted into the composer, control characters left out.
    mutating func pasteInComposer(_ text: String) -> [Effect] {
        guard let before = composer?.draft else { return [] }
        let clean = PastedText.cleaned(text)
        if composer?.isNaming == true {
            composer?.name.insert(DrawableText.of(clean))
        } else {
            composer?.editor.insert(clean)
        }
        return finishEdit(before: before)
    }

    /// Takes over what the reader's own editor made of the text.
    mutating func takeEdited(_ text: String?, problem: String?) -> [Effect] {
        guard let before = composer?.draft else { return [] }
        if let problem { message = StatusMessage(problem, isProblem: true) }
        if let text { composer?.editor.replaceAll(with: PastedText.cleaned(text)) }
        return finishEdit(before: before)
    }

    private mutating func type(_ character: Character) {
        guard composer?.isPosting == false else { return }
        if composer?.isNaming == true {
            composer?.name.type(character)
        } else {
            composer?.editor.type(character)
        }
    }

    /// Keeps the draft when it has changed, and the cursor in sight.
    private mutating func finishEdit(before: Draft?) -> [Effect] {
        guard let draft = composer?.draft, draft != before else {
            scrollComposer()
            return []
        }
        scrollComposer()
        return keep(draft)
    }

    private mutating func keep(_ draft: Draft) -> [Effect] {
        let isBlank = CommentLimits.trimmed(draft.text).isEmpty
        article?.drafts[draft.key] = isBlank ? nil : draft
        if var marks = frontPage.listings[draft.key.article]?.marks {
            marks.hasDraft = article?.drafts.isEmpty == false
            frontPage.setMarks(marks, of: draft.key.article)
        }
        return [isBlank ? .removeDraft(draft.key) : .saveDraft(draft)]
    }

    // MARK: Commands

    private mutating func performInComposer(_ command: Command) -> [Effect] {
        switch command {
        case .post: return post()
        case .closeComposer: closeComposer()
        case .externalEditor: return composer.map { [.edit($0.editor.buffer.text)] } ?? []
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
        guard var composer, !composer.isPosting else { return true }
        let done = composer.isNaming ? edit(&composer.name) : edit(&composer.editor)
        self.composer = composer
        return done
    }

    private mutating func closeComposer() {
        guard let composer else { return }
        let hasText = article?.drafts[composer.key] != nil
        self.composer = nil
        relayoutArticle()
        followSelection()
        if hasText { message = StatusMessage("Draft kept · \(composer.parent == nil ? "c" : "r") goes on with it") }
    }

    private mutating func switchField() -> [Effect] {
        guard let composer else { return [] }
        self.composer?.isNaming.toggle()
        guard composer.isNaming else { return [] }
        let name = CommentLimits.trimmed(composer.name.buffer.text)
        if name.isEmpty {
            self.composer?.name = TextEditor(userName)
            return []
        }
        userName = name
        isUserNameGuessed = false
        return [.rememberName(name)]
    }

    private mutating func post() -> [Effect] {
        guard let composer, !composer.isPosting else { return [] }
        let text = CommentLimits.trimmed(composer.editor.buffer.text)
        let count = text.count
        switch composer.limits.verdict(count: count) {
        case .fits: break
        case .empty:
            message = StatusMessage("Nothing is written yet", isProblem: true)
            return []
        case .tooShort(let missing):
            message = StatusMessage("Too short: \(counted(missing, "character")) more", isProblem: true)
            return []
        case .tooLong(let excess):
            message = StatusMessage("Too long: \(counted(excess, "character")) too many", isProblem: true)
            return []
        }
        let name = CommentLimits.trimmed(composer.name.buffer.text)
        guard !name.isEmpty else {
            self.composer?.isNaming = true
            message = StatusMessage("A comment needs a name", isProblem: true)
            return []
        }
        self.composer?.isPosting = true
        message = StatusMessage("Posting …")
        var effects: [Effect] = []
        if isUserNameGuessed || userName != name {
            userName = name
            isUserNameGuessed = false
            effects.append(.rememberName(name))
        }
        return effects + [
            .post(CommentPosting(key: composer.key, author: name, text: text, parentIndex: composer.parent))
        ]
    }

    /// Shows the article with the comment that was posted, selected, and forgets the draft.
    mutating func finishPosting(_ key: DraftKey, _ new: Article, index: Int) -> [Effect] {
        if composer?.key == key { composer = nil }
        frontPage.listings[key.article]?.commentCount = new.discussion.comments.count
        guard article?.id == key.article else { return [.removeDraft(key)] }
        article?.drafts[key] = nil
        if var marks = frontPage.listings[key.article]?.marks {
            marks.hasDraft = article?.drafts.isEmpty == false
            frontPage.setMarks(marks, of: key.article)
        }
        article?.take(new, posted: index)
        relayoutArticle()
        selectComment(index)
        message = StatusMessage("Posted")
        return [.removeDraft(key)] + (article.map { [.saveReadingState($0.id, $0.readingState)] } ?? [])
    }

    /// Says why a comment could not be posted; the composer stays as it is.
    mutating func failPosting(_ key: DraftKey, _ problem: String) {
        if composer?.key == key { composer?.isPosting = false }
        message = StatusMessage(problem, isProblem: true)
    }

    // MARK: What is answered

    private mutating func scrollContext(by pages: Int) {
        guard let layout = articleLayout, let article else { return }
        scrollArticle(to: article.top + pages * max(1, layout.visibleRows - 1))
    }

    /// Puts what is answered into the text, as a quotation: the comment, or the passage in sight.
    private mutating func quote() {
        guard let article, let composer, !composer.isNaming, !composer.isPosting else { return }
        let quoted: String
        if let parent = composer.parent {
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

    // MARK: Rows

    /// Where the parts of the composer stand; nil where it is not open.
    var composerLayout: ComposerLayout? {
        guard let region = articleLayout?.composer else { return nil }
        return ComposerLayout(region: region, guidelines: composer?.guidelines)
    }

    private mutating func moveRow(by step: Int) {
        guard let layout = composerLayout, var composer, !composer.isNaming else { return }
        let rows = EditorRows(composer.editor.buffer, columns: layout.textColumns)
        let cursor = composer.editor.buffer.cursor
        let column = composer.goalColumn ?? rows.column(of: cursor)
        composer.editor.move(to: rows.character(inRow: rows.row(of: cursor) + step, column: column))
        composer.goalColumn = column
        self.composer = composer
    }

    /// Moves the window of the text so that the cursor is in it.
    mutating func scrollComposer() {
        guard let layout = composerLayout, let composer else { return }
        let rows = EditorRows(composer.editor.buffer, columns: layout.textColumns)
        let row = rows.row(of: composer.editor.buffer.cursor)
        let top = min(max(composer.topRow, row - layout.textRows + 1), row)
        self.composer?.topRow = max(0, min(top, rows.rows.count - layout.textRows))
    }
}

extension TextEditor {
    /// Does what a command of the editing keys says; true where it is one of them.
    fileprivate mutating func perform(_ command: Command) -> Bool {
        switch command {
        case .newLine: type("\n")
        case .characterBack: move(to: buffer.cursor - 1)
        case .characterForward: move(to: buffer.cursor + 1)
        case .wordBack: move(to: buffer.wordBack)
        case .wordForward: move(to: buffer.wordForward)
        case .lineStart: move(to: buffer.lineStart)
        case .lineEnd: move(to: buffer.lineEnd)
        case .textStart: move(to: 0)
        case .textEnd: move(to: buffer.characters.count)
        case .deleteBack: deleteBack()
        case .deleteForward: deleteForward()
        case .killWordBack: killWordBack(whole: true)
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
