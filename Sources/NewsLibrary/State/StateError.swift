/// Why what was read could not be kept or found: the one place where that is put into words. Nothing of it keeps
/// anybody from reading.
public enum StateError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Its folder could not be made or locked.
    case noFolder(String, SystemError)
    /// Another process is opening the database and does not come to an end.
    case locked(String)
    /// The database is read-only, or no file.
    case unwritable(String)
    /// A newer program wrote the database.
    case newer(String)
    /// The database was damaged: it has another name now, and an empty one has its place.
    case damaged(String, keptAs: String)
    /// The database does not do as it is asked.
    case failed(String, DatabaseReason)

    /// Makes the error of the database at a path.
    init(_ path: String, _ error: any Error) {
        self = .failed(path, DatabaseReason(error))
    }

    /// One line that says what, where and what to do.
    public var description: String {
        switch self {
        case .noFolder(let path, let error):
            "Marks last until you quit: no use of the folder \(PathName.shown(path)): \(error). \(error.remedy)"
        case .locked(let path):
            "Marks last until you quit: another nutgraf has \(PathName.shown(path)) locked. Start again later."
        case .unwritable(let path):
            "Marks last until you quit: \(PathName.shown(path)) can't be written to. Make it writable."
        case .newer(let path):
            "Marks last until you quit: a newer nutgraf wrote \(PathName.shown(path)). Update this one."
        case .damaged(let path, let newName):
            "\(PathName.shown(path)) was damaged: marks begin anew. The old file is kept as \(PathName.shown(newName))."
        case .failed(let path, let reason):
            "Can't keep marks in \(PathName.shown(path)): \(reason). \(reason.remedy ?? "Try again, or move it away.")"
        }
    }
}
