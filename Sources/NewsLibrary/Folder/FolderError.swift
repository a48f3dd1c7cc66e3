/// Why a folder can't be listed: the one place where that is put into words.
public enum FolderError: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no such folder.
    case missing(String)
    /// It is there, but is no folder.
    case notAFolder(String)
    /// The system does not let it be read.
    case unreadable(String, SystemError)

    /// Makes the error of a system call on a folder.
    init(_ path: String, _ error: SystemError) {
        self = error.isAbsence ? .missing(path) : .unreadable(path, error)
    }

    /// One line that says what, where and what to do.
    public var description: String {
        switch self {
        case .missing(let path): "There is no folder \(PathName.shown(path)). Make it, or name another one."
        case .notAFolder(let path): "\(PathName.shown(path)) is no folder. Name the folder that it is in."
        case .unreadable(let path, let error):
            "Can't read the folder \(PathName.shown(path)): \(error). \(error.remedy)"
        }
    }
}
