import ArticleLoader

/// Why a file can't be read as an article: the one place where that is put into words.
public enum ReadError: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no such file, or no longer, or a symbolic link leads nowhere.
    case missing(String)
    /// It is no regular file.
    case notAFile(String, FileKind)
    /// It has more bytes than the limit.
    case tooLarge(String, limit: Int)
    /// It is not text.
    case notText(String, PageError)
    /// Its name is not UTF-8; the path has U+FFFD in the places.
    case nameNotUTF8(String)
    /// The system does not give it.
    case failed(String, SystemError)

    /// Makes the error of a system call on a path.
    init(_ path: String, _ error: SystemError) {
        self = error.isAbsence ? .missing(path) : .failed(path, error)
    }

    /// The path of the file.
    public var path: String {
        switch self {
        case .missing(let path), .notAFile(let path, _), .tooLarge(let path, _), .notText(let path, _),
            .nameNotUTF8(let path), .failed(let path, _):
            path
        }
    }

    /// What is wrong, as the end of a sentence: "permission denied".
    public var reason: String {
        switch self {
        case .missing: "there is no such file"
        case .notAFile(_, .folder): "it is a folder"
        case .notAFile(_, let kind): "it is no file but a \(kind.rawValue)"
        case .tooLarge(_, let limit): "it has more than \(limit >> 20) MB"
        case .notText(_, let error): error.reason
        case .nameNotUTF8: "its name is not UTF-8"
        case .failed(_, let error): error.description
        }
    }

    private static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() + "." }

    /// One line that says what, where and what to do.
    public var description: String {
        let remedy =
            switch self {
            case .missing: "Check the name, or list the folder again."
            case .notAFile: "Choose a text file."
            case .notText(_, let error): Self.sentence(error.remedy)
            case .tooLarge: "Split it, or keep it elsewhere."
            case .nameNotUTF8: "Rename it."
            case .failed(_, let error): error.remedy
            }
        return "Can't read \(PathName.shown(path)): \(reason). \(remedy)"
    }
}
