/// Why a comment in a page can't be written anew or taken out: the one place where that is put into words.
public enum RewritingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The page is not read.
    case unreadable(PageError)
    /// The comment's lines are not as they were written.
    case changed
    /// Others answer the comment.
    case answered
    /// The page's encoding has no bytes for a character of the text.
    case missing(Character, TextEncoding)
    /// The page would be read as something else.
    case ambiguous(TextEncoding)
    /// The page would be read as another article.
    case noPlace

    /// What is wrong and what to do about it, in one line without a full stop.
    public var description: String {
        switch self {
        case .unreadable(let error): "\(error.reason): \(error.remedy)"
        case .changed: "another program has changed how it is written: use an editor"
        case .answered: "it has been answered, and the answers hang on it: change its text instead"
        case .missing(let character, let encoding): InsertionError.missing(character, encoding).description
        case .ambiguous(let encoding): InsertionError.ambiguous(encoding).description
        case .noPlace: "the rest of the page would be read as something else then: use an editor"
        }
    }
}
