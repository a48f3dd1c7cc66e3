/// Why a comment can't be written into a page, written anew or taken out: the one place where that is put into words.
public enum WritingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The page is not read.
    case unreadable(PageError)
    /// The page's encoding has no bytes for a character of the comment.
    case missing(Character, TextEncoding)
    /// With the comment, the page would be read as something else.
    case ambiguous(TextEncoding)
    /// Wherever the comment stood, the page would be read as another article.
    case noPlace
    /// Without the comment, or with another text in it, the page would be read as another article.
    case notApart
    /// The comment's lines are not as they were written.
    case changed
    /// Others answer the comment.
    case answered

    /// What is wrong, as the end of a sentence.
    public var reason: String {
        switch self {
        case .unreadable(let error): error.reason
        case .noPlace: "a comment there would not be read back"
        case .notApart: "the rest of the page would be read as something else then"
        case .changed: "another program has changed how it is written"
        case .answered: "it has been answered, and the answers hang on it"
        case .missing(let character, let encoding): "its encoding, \(encoding.rawValue), has no \(character)"
        case .ambiguous(let encoding):
            "with the comment in it, it would no longer be read as the \(encoding.rawValue) that it is"
        }
    }

    /// What to do about it, as a part of a sentence.
    public var remedy: String {
        switch self {
        case .unreadable(let error): error.remedy
        case .noPlace, .notApart, .changed: "use an editor"
        case .answered: "change its text instead"
        case .missing(_, let encoding): "leave that out, or \(Self.conversion(from: encoding))"
        case .ambiguous(let encoding): Self.conversion(from: encoding)
        }
    }

    /// The error in one line, without a full stop.
    public var description: String { "\(reason): \(remedy)" }

    private static func conversion(from encoding: TextEncoding) -> String {
        encoding == .utf8
            ? "save the page as valid UTF-8"
            : "convert the file to UTF-8 with iconv -f \(encoding.iconvName) -t UTF-8"
    }
}
