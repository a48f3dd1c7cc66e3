import Glibc

/// Why the system does not tell what happens in a folder: the one place where that is put into words (inotify(7)).
public enum WatchError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Too many programs watch something, or this one has too many files open.
    case tooManyWatchers
    /// Too many folders are watched by all programs of this user.
    case tooManyFolders
    /// Something else.
    case failed(SystemError)

    /// Finds out what an error of inotify says: of a folder that it is to watch, or of itself.
    init(_ error: SystemError, ofFolder: Bool) {
        switch error.code {
        case EMFILE, ENFILE: self = .tooManyWatchers
        // Of the disk that is not.
        case ENOSPC where ofFolder: self = .tooManyFolders
        default: self = .failed(error)
        }
    }

    /// Whether there is no such folder.
    var isAbsence: Bool { if case .failed(let error) = self { error.isAbsence } else { false } }

    /// What is wrong, as the end of a sentence, and what to do.
    public var description: String {
        switch self {
        case .tooManyWatchers:
            "too many programs watch files. Close some, or raise fs.inotify.max_user_instances."
        case .tooManyFolders: "too many folders are watched. Close some programs, or raise fs.inotify.max_user_watches."
        case .failed(let error): "\(error). \(error.remedy)"
        }
    }
}
