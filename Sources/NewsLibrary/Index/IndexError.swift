import GRDB

/// Why the index could not be used: the one place where that is put into words. Nothing of it keeps anybody from reading.
public enum IndexError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Its folder could not be made.
    case noFolder(String, SystemError)
    /// The file is read-only, or no file.
    case unwritable(String)
    /// The database was damaged.
    case damaged(String)
    /// What was asked for is no longer wanted.
    case interrupted
    /// The database does not do as it is asked.
    case failed(String, DatabaseReason)

    /// Makes the error of the database at a path.
    init(_ path: String, _ error: any Error) {
        if let error = error as? IndexError {
            self = error
        } else if (error as? DatabaseError)?.resultCode == .SQLITE_INTERRUPT {
            self = .interrupted
        } else {
            self = DatabaseReason.isDamage(error) ? .damaged(path) : .failed(path, DatabaseReason(error))
        }
    }

    /// One line that says what, where and what to do.
    public var description: String {
        switch self {
        case .noFolder(let path, let error):
            "Articles are indexed anew each time: no use of the folder \(PathName.shown(path)): \(error). \(error.remedy)"
        case .unwritable(let path):
            "Articles are indexed anew each time: \(PathName.shown(path)) can't be written to. Make it writable."
        case .damaged(let path): "The index \(PathName.shown(path)) was damaged; it is made anew."
        case .interrupted: "The search was given up."
        case .failed(let path, let reason):
            "Articles are indexed anew each time: \(PathName.shown(path)): \(reason). "
                + (reason.remedy ?? "Try again later, or remove it.")
        }
    }
}
