import NewsModel
import TextLayout

extension ReaderState {
    /// Does what a key in the composer calls.
    mutating func performInComposer(_ command: Command) -> [Effect] {
        let before = composer?.mark
        if command != .discardDraft { composer?.isDiscardAsked = false }
        let effects = edit(command)
        return finishEdit(before: before) + effects
    }

    /// Takes a key that calls nothing: a character is typed.
    mutating func type(_ key: Key) -> [Effect] {
        let before = composer?.mark
        composer?.isDiscardAsked = false
        if case .character(let character) = key { type(character) }
        return finishEdit(before: before)
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

    /// Whether the draft in the composer is on the disk, as far as is known.
    public var isDraftKept: Bool { composer.map { unkeptDrafts[$0.key] == nil } ?? true }

    /// Whether the comment in the composer is on its way into the file: it can't be changed then.
    var isPosting: Bool { composer.map { postings.contains($0.key) } ?? false }

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
    mutating func markDrafts() {
        guard let article else { return }
        update(article.id) { $0.marks.hasDraft = !article.drafts.isEmpty }
    }

    // MARK: Commands

    private mutating func edit(_ command: Command) -> [Effect] {
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
        case .insertTab where composer?.isNaming == true: return []
        default: _ = editField { $0.perform(command) }
        }
        if command != .rowUp && command != .rowDown { composer?.goalColumn = nil }
        return []
    }

    private mutating func editField(_ edit: (inout TextEditor) -> Bool) -> Bool {
        guard composer != nil else { return true }
        guard !isPosting else {
            message = Self.posting
            return true
        }
        // In place: a copy of the text's pieces for each key would be felt in a long one.
        return composer!.isNaming ? edit(&composer!.name) : edit(&composer!.editor)
    }

    mutating func closeComposer() {
        guard let composer else { return }
        let hasText = article?.drafts[composer.key] != nil
        self.composer = nil
        relayoutArticle()
        followSelection()
        guard hasText else { return }
        if postings.contains(composer.key) {
            message = Self.posting
        } else if let problem = unkeptDrafts[composer.key] {
            message = StatusMessage(problem, isProblem: true)
        } else {
            let command: Command = composer.original != nil ? .changeOwn : composer.parent == nil ? .comment : .reply
            message = StatusMessage(hinted("Draft kept · ", command, "goes on with it"))
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
        let name = PostedText.name(composer.name.buffer.text)
        if name.isEmpty {
            self.composer?.name = TextEditor(userName)
            return []
        }
        return confirm(name)
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
