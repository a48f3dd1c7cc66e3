import Glibc

/// Why a system call failed: the one place where error numbers are put into words.
public struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The error number: ENOENT, EACCES …
    public let code: Int32

    /// Makes the error with this number.
    public init(code: Int32) { self.code = code }

    /// The error that the last system call of this thread left behind.
    static var last: SystemError { SystemError(code: errno) }

    /// What is wrong, as the end of a sentence: "the disk is full".
    public var description: String {
        switch code {
        case ENOENT, ENOTDIR: "there is no such file or folder"
        case EACCES, EPERM: "permission denied"
        case ENOSPC: "the disk is full"
        case EDQUOT: "the disk quota is used up"
        case EROFS: "the file system is read-only"
        case EIO: "the disk reported an error"
        case EEXIST: "the name is taken"
        case EISDIR: "it is a folder"
        case ELOOP: "its symbolic links lead in a circle"
        case ENAMETOOLONG: "the name is too long"
        case EMFILE, ENFILE: "too many files are open"
        case EFBIG: "the file would be too large"
        case ENOLCK, EOPNOTSUPP: "the file system knows no locks"
        default: SystemError.systemText(of: code)
        }
    }

    /// What to do about it, as a sentence.
    public var remedy: String {
        switch code {
        case ENOENT, ENOTDIR: "Check the name."
        case EACCES, EPERM: "Check the permissions."
        case ENOSPC, EDQUOT: "Make room and try again."
        case EROFS: "Make it writable, or use a copy elsewhere."
        case EIO: "Check the disk."
        case EMFILE, ENFILE: "Close some programs and try again."
        case ENOLCK, EOPNOTSUPP: "Use a folder on a local disk."
        default: "Try again."
        }
    }

    private static func systemText(of code: Int32) -> String {
        var text = [CChar](repeating: 0, count: 256)
        // The variant of POSIX, which fills the buffer and returns a number.
        guard strerror_r(code, &text, text.count) == 0 else { return "system error \(code)" }
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}

extension SystemError {
    /// Whether it says that there is nothing at a path.
    var isAbsence: Bool { code == ENOENT || code == ENOTDIR }

    /// Whether it says that there is something at a path already.
    var isTaken: Bool { code == EEXIST }
}
