import NewsModel
import TextLayout

/// A comment that is being written.
public struct ComposerState: Equatable, Sendable {
    /// What it is for.
    private(set) var key: DraftKey
    /// The answered or changed comment as a pre-order index, nil for the article.
    var parent: Int?
    /// What it is, as the title says.
    private(set) var title: String
    /// The text of the comment that is changed, nil where a new one is written.
    let original: String?
    /// The text.
    var editor: TextEditor
    /// The name to sign with.
    var name: TextEditor
    /// Whether the keys go to the name.
    var isNaming = false
    /// Whether the reader was asked whether the text is to be discarded.
    var isDiscardAsked = false
    /// The first row of the text that is shown.
    var topRow = 0
    /// The column that the cursor keeps while it moves up and down.
    var goalColumn: Int?
    /// How long the comment has to be and may be.
    let limits: CommentLimits
    /// The page's rules for comments.
    let guidelines: String?

    /// The title of a comment that answers none.
    static let articleTitle = "Comment on the article"

    /// Goes on as a comment on the article with the key of its draft.
    mutating func answerArticle(_ key: DraftKey) {
        self.key = key
        parent = nil
        title = Self.articleTitle
    }

    /// Whether nothing was written that is worth keeping.
    var isVain: Bool {
        let content = editor.buffer.content
        if let original, content.utf8Count == original.utf8.count, content.text == original { return true }
        return editor.buffer.isBlank
    }

    /// What changes with the draft.
    var mark: Mark {
        Mark(text: editor.revision, name: name.revision, cursor: editor.buffer.cursor)
    }

    /// Counts of changes, and the cursor.
    struct Mark: Equatable {
        var text: Int
        var name: Int
        var cursor: Int
    }

    /// The draft as it is now.
    var draft: Draft {
        Draft(
            key: key, author: name.buffer.text, pieces: editor.buffer.content.pieces,
            cursor: editor.buffer.cursorIndex)
    }
}
