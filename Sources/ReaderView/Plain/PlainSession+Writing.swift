import NewsModel

/// Writing a comment line by line, as in mail(1): a full stop alone ends it, and `~` begins a command.
extension PlainSession {
    /// Begins a comment on the article or an answer to the comment at a pre-order index, or goes on with its draft.
    mutating func write(answering comment: Int?) {
        guard let reading else { return }
        let parent = comment.map { reading.conversation.index.fingerprints[$0] }
        let title = comment.map { "Reply to \(reading.discussion.comments[$0].shownName)" } ?? "Comment on the article"
        begin(DraftKey(article: reading.listing.id, parent: parent), comment: comment, title: title, original: nil)
    }

    /// Begins to change the text of one's own comment, or goes on with the draft.
    mutating func write(changing comment: Int) {
        guard let reading else { return }
        let fingerprint = reading.conversation.index.fingerprints[comment]
        begin(
            DraftKey(article: reading.listing.id, edited: fingerprint), comment: comment, title: "Change your comment",
            original: reading.discussion.comments[comment])
    }

    private mutating func begin(_ key: DraftKey, comment: Int?, title: String, original: Comment?) {
        guard let reading else { return }
        let draft = reading.drafts[key]
        let name = draft.map(\.author) ?? ""
        let writing = PlainWriting(
            key: key, comment: comment, author: original?.author ?? (name.isEmpty ? userName : name),
            text: PastedText.cleaned(draft?.text ?? original?.text ?? ""),
            original: original.map { PastedText.cleaned($0.text) }, limits: reading.discussion.limits)
        self.writing = writing
        tell("\(title), signed \(writing.author)" + (isUserNameGuessed ? "; ~n and a name signs with another" : ""))
        if writing.text.isEmpty {
            if let rules = reading.discussion.guidelines, !reading.areRulesTold { tell("Rules for comments: \(rules)") }
            self.reading?.areRulesTold = true
        } else {
            tell(draft == nil ? "The text so far" : "Your draft is back")
            readOut(PlainReading.lines(of: writing.text))
        }
        tell(writing.length)
        if !isWritingExplained {
            tell("Type line by line. A full stop alone posts it, ~q keeps it as a draft, ~h tells the rest")
        }
        isWritingExplained = true
    }

    /// Takes a line of the comment, or a command.
    mutating func takeWriting(_ line: String) {
        let isCommand = line == "." || line.hasPrefix("~") && !line.hasPrefix("~~")
        guard isCommand else {
            writing?.add(line)
            return finishEdit()
        }
        guard let (command, argument) = PlainCommandTable.command(for: line, in: .writing) else {
            return tell(
                "“\(line)” is no command here, and was not added. ~h tells them; a line that begins with ~ has two")
        }
        switch command {
        case .post: post()
        case .review: review()
        case .answered: readAnswered()
        case .removeLine: removeLine()
        case .editor:
            awaited = .outcome
            perform(.edit(writing?.text ?? ""))
        case .sign:
            sign(as: argument)
            if writing?.original == nil { writing?.author = userName }
            keepDraft()
        case .keep: stopWriting()
        case .discard: discard()
        default: tellHelp("")
        }
    }

    // MARK: The text

    private mutating func finishEdit() {
        keepDraft()
        if let writing { tell(writing.length) }
    }

    /// Takes over what the reader's own editor made of the text.
    mutating func takeEdited(_ text: String?, problem: String?) {
        if let problem { tell(problem) }
        guard let text, writing != nil else { return }
        writing?.text = PastedText.cleaned(text)
        review()
        keepDraft()
    }

    private mutating func review() {
        guard let writing else { return }
        readOut(PlainReading.lines(of: writing.text))
        tell(writing.length)
    }

    private mutating func removeLine() {
        guard let line = writing?.removeLine() else { return tell("Nothing is written yet") }
        tell("Taken away: \(line)")
        finishEdit()
    }

    private mutating func readAnswered() {
        guard let writing, let reading else { return }
        guard writing.original == nil, let comment = writing.comment else {
            return tell("This is a comment on the article \(reading.listing.headline)")
        }
        readOut(reading.lines(from: reading.units.head(of: comment)))
    }
}
