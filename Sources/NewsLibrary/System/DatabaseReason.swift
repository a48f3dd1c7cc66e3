import GRDB

/// What SQLite says is wrong, in words.
public enum DatabaseReason: Error, Hashable, Sendable, CustomStringConvertible {
    /// Another program works with it all the time.
    case locked
    /// Another version of this program works with it.
    case otherVersion
    /// There is no room on the disk.
    case full
    /// It can't be written to: SQLite does not tell a quota that is used up from a broken disk.
    case unwritten
    /// It is read-only.
    case readOnly
    /// Its file or its journal can't be opened or made.
    case unopened
    /// The disk does not give what was written.
    case diskError
    /// There is no memory for it.
    case noMemory
    /// Something else, as the end of a sentence.
    case other(String)

    /// Finds the reason in an error of the database.
    init(_ error: any Error) {
        guard let error = error as? DatabaseError else {
            self = .other("\(error)")
            return
        }
        switch (error.resultCode, error.extendedResultCode) {
        case (.SQLITE_BUSY, _), (.SQLITE_LOCKED, _): self = .locked
        case (.SQLITE_FULL, _): self = .full
        case (.SQLITE_READONLY, _): self = .readOnly
        case (.SQLITE_CANTOPEN, _): self = .unopened
        case (_, .SQLITE_IOERR_WRITE), (_, .SQLITE_IOERR_FSYNC), (_, .SQLITE_IOERR_SHMSIZE): self = .unwritten
        case (.SQLITE_IOERR, _): self = .diskError
        default: self = .other(error.message ?? "SQLite error \(error.extendedResultCode.rawValue)")
        }
    }

    /// The reason as the end of a sentence: "the disk is full".
    public var description: String {
        switch self {
        case .locked: "another program has it locked"
        case .otherVersion: "another version of nutgraf is using it"
        case .full: "the disk is full"
        case .unwritten: "it can't be written to"
        case .readOnly: "it is read-only"
        case .unopened: "it can't be opened"
        case .diskError: "the disk reported an error"
        case .noMemory: "there is no memory"
        case .other(let reason): PathName.shown(reason)
        }
    }

    /// What to do about it, as a sentence; nil where there is nothing but to try again.
    var remedy: String? {
        switch self {
        case .full: "Make room."
        case .unwritten: "Make room on its disk, or in your quota."
        case .unopened: "Make room on its disk, or in your quota, and check the permissions of its folder."
        case .readOnly: "Make it writable."
        case .diskError: "Check the disk."
        case .locked, .otherVersion, .noMemory, .other: nil
        }
    }

    /// Whether an error says that the file is no sound database.
    static func isDamage(_ error: any Error) -> Bool {
        guard let error = error as? DatabaseError else { return false }
        return error.resultCode == .SQLITE_CORRUPT || error.resultCode == .SQLITE_NOTADB
    }
}
