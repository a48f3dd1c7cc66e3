import ArticleLoader

/// Why a comment could not be posted: the one place where that is put into words. The article is as it was.
public enum PostError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The article can't be read.
    case unreadable(ReadError)
    /// The comment that is answered is no longer there.
    case parentGone(String)
    /// The comment that is to be changed is no longer there.
    case commentGone(String)
    /// The comment that is to be changed was not posted from here.
    case notOwn(String)
    /// It is not known which comments were posted from here.
    case ownUnknown(String, StateError)
    /// The comment can't be changed in the article's text.
    case notRewritten(String, WritingError)
    /// The article's file is read-only.
    case readOnly(String)
    /// Another process keeps the folder locked.
    case locked(folder: String)
    /// Another program writes to the article all the time.
    case keepsChanging(String)
    /// The comment can't be put into the article's text.
    case notInserted(String, WritingError)
    /// The system does not take it.
    case failed(String, SystemError)

    /// One line that says what, where and what to do.
    public var description: String {
        switch self {
        case .unreadable(let error): error.description
        case .parentGone(let path):
            "The comment you answer is gone from \(PathName.shown(path)). Answer another one, or the article."
        case .commentGone(let path):
            "Your comment is gone from \(PathName.shown(path)), or another program has changed it. Open the article again."
        case .notOwn(let path):
            "That comment in \(PathName.shown(path)) is not yours. Only what was posted from here can be changed."
        case .ownUnknown(let path, let error):
            "Can't tell whether that comment in \(PathName.shown(path)) is yours, so it stays. \(error)"
        case .notRewritten(let path, let error): "Can't change your comment in \(PathName.shown(path)): \(error)."
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
