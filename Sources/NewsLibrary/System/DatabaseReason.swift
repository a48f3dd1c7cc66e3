import GRDB

/// What SQLite says is wrong, in words.
enum DatabaseReason {
    /// The reason as the end of a sentence: "the disk is full".
    static func of(_ error: any Error) -> String {
        guard let error = error as? DatabaseError else { return "\(error)" }
        return switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: "another program has it locked"
        case .SQLITE_FULL: "the disk is full"
        case .SQLITE_READONLY: "it is read-only"
        case .SQLITE_CANTOPEN: "it can't be opened"
        case .SQLITE_IOERR: "the disk reported an error"
        default: error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
        }
    }

    /// Whether an error says that the file is no sound database.
    static func isDamage(_ error: any Error) -> Bool {
        guard let error = error as? DatabaseError else { return false }
        return error.resultCode == .SQLITE_CORRUPT || error.resultCode == .SQLITE_NOTADB
    }
}
