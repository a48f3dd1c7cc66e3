import NewsModel
import TextLayout

/// A comment that is being written.
public struct ComposerState: Equatable, Sendable {
    /// What it answers.
    let key: DraftKey
    /// The answered comment as a pre-order index, nil for the article.
    var parent: Int?
    /// The answered comment's author, nil for the article.
    let parentAuthor: String?
    /// The text.
    var editor: TextEditor
    /// The name to sign with.
    var name: TextEditor
    /// Whether the keys go to the name.
    var isNaming = false
    /// The first row of the text that is shown.
    var topRow = 0
    /// The column that the cursor keeps while it moves up and down.
    var goalColumn: Int?
    /// How long the comment has to be and may be.
    let limits: CommentLimits
    /// The page's rules for comments.
    let guidelines: String?

    /// The draft as it is now.
    var draft: Draft {
        Draft(key: key, author: name.buffer.text, text: editor.buffer.text, cursor: editor.buffer.cursor)
    }
}
