import NewsModel

/// A comment that is being written, line by line.
struct PlainWriting: Equatable, Sendable {
    /// What it is for.
    let key: DraftKey
    /// The answered or changed comment as a pre-order index, nil for the article.
    var comment: Int?
    /// The name to sign with.
    var author: String
    /// What is written.
    var text: String
    /// The text of the comment that is changed, nil where a new one is written.
    let original: String?
    /// How long it has to be and may be.
    let limits: CommentLimits

    /// The draft as it is now; the full reader goes on at its end.
    var draft: Draft { Draft(key: key, author: author, text: text, cursor: text.count) }

    /// What is posted.
    var trimmed: String { CommentLimits.trimmed(text) }

    /// Whether nothing was written that is worth keeping.
    var isVain: Bool { text == original || text.allSatisfy(\.isWhitespace) }

    /// How long it is, in words.
    var length: String { PlainWords.length(CommentLimits.count(text), limits: limits) }

    /// Adds a line as it was typed: of two full stops, or of `~` twice at its beginning, one goes.
    mutating func add(_ line: String) {
        let isStuffed = line == ".." || line.hasPrefix("~~")
        let line = PastedText.cleaned(isStuffed ? String(line.dropFirst()) : line)
        // A draft of the full reader may end within a line.
        text += text.isEmpty || text.hasSuffix("\n") ? line : "\n" + line
        if line.isEmpty { text += "\n" }
    }

    /// Takes the last line away; gives it, nil where there is none.
    mutating func removeLine() -> String? {
        guard !text.isEmpty else { return nil }
        let end = text.lastIndex(of: "\n")
        let line = end.map { String(text[text.index(after: $0)...]) } ?? text
        text = end.map { String(text[..<$0]) } ?? ""
        return line
    }
}
