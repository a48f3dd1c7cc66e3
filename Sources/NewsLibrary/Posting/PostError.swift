import ArticleLoader

/// Why a comment could not be posted: the one place where that is put into words. The article is as it was.
public enum PostError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The article can't be read.
    case unreadable(ReadError)
    /// The comment that is answered is no longer there.
    case parentGone(String)
    /// The article's file is read-only.
    case readOnly(String)
    /// Another process keeps the folder locked.
    case locked(folder: String)
    /// Another program writes to the article all the time.
    case keepsChanging(String)
    /// The comment can't be put into the article's text.
    case notInserted(String, InsertionError)
    /// The system does not take it.
    case failed(String, SystemError)

    /// One line that says what, where and what to do.
    public var description: String {
        switch self {
        case .unreadable(let error): error.description
        case .parentGone(let path):
            "The comment you answer is gone from \(PathName.shown(path)). Answer another one, or the article."
        case .readOnly(let path): "Can't post into \(PathName.shown(path)): it is read-only. Make it writable first."
        case .locked(let folder):
            "Can't post into \(PathName.shown(folder)): another program has it locked. Try again in a moment."
        case .keepsChanging(let path):
            "Can't post into \(PathName.shown(path)): another program keeps writing to it. Try again in a moment."
        case .notInserted(let path, let error): "Can't post into \(PathName.shown(path)): \(error)."
        case .failed(let path, let error): "Can't post into \(PathName.shown(path)): \(error). \(error.remedy)"
        }
    }
}
