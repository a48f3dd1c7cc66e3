import GRDBSQLite

/// What there is to say of an index from outside: it is only looked at, never made, changed or mended.
public struct IndexSummary: Equatable, Sendable {
    /// The version of its tables.
    public let version: Int
    /// Whether this program can use it; one of another version is made anew.
    public let isCurrent: Bool
    /// How many articles it has, nil where it is of another version.
    public let articles: Int?
    /// How many files could not be read as an article, nil where it is of another version.
    public let skipped: Int?
    /// The bytes that it takes on the disk.
    public let size: Int
    /// When it was written to last, in seconds since 1970-01-01T00:00Z.
    public let changed: Int

    /// Milliseconds to wait for another process.
    private static let patience: Int32 = 500

    /// Looks at the index of a folder, given by its path without symbolic links; nil where there is none.
    public static func read(
        of root: String, in cache: String, files: FileSystem = FileSystem()
    ) throws(IndexError) -> IndexSummary? {
        let path = IndexDatabase(of: root, in: cache, files: files).path
        guard let file = try status(of: path, cache, files) else { return nil }
        let journal = try status(of: path + "-wal", cache, files)
        let all = [file, journal].compactMap(\.self)
        // A journal is only there while somebody uses the index; without one, SQLite must not make one in order to read.
        let isAlone = (journal?.size ?? 0) == 0
        let database = try open(path, isAlone: isAlone)
        defer { sqlite3_close_v2(database) }
        let version = try number("PRAGMA user_version", in: database, path)
        let isCurrent = version == IndexSchema.version
        return IndexSummary(
            version: version, isCurrent: isCurrent,
            articles: isCurrent ? try number("SELECT articles FROM total", in: database, path) : nil,
            skipped: isCurrent ? try number("SELECT count(*) FROM skipped", in: database, path) : nil,
            size: all.reduce(0) { $0 + $1.size }, changed: all.map(\.modified.seconds).max() ?? 0)
    }

    private static func status(
        of path: String, _ cache: String, _ files: FileSystem
    ) throws(IndexError) -> FileStatus? {
        do throws(SystemError) {
            return try files.status(of: path)
        } catch {
            if error.isAbsence { return nil }
            throw .noFolder(cache, error)
        }
    }

    /// Opens the database read-only. Not through GRDB, which takes no URI (https://sqlite.org/uri.html).
    private static func open(_ path: String, isAlone: Bool) throws(IndexError) -> OpaquePointer? {
        var uri = "file:"
        for character in path.unicodeScalars {
            switch character {
            case "%": uri += "%25"
            case "?": uri += "%3f"
            case "#": uri += "%23"
            default: uri.unicodeScalars.append(character)
            }
        }
        var database: OpaquePointer?
        let code = sqlite3_open_v2(
            uri + (isAlone ? "?immutable=1" : "?mode=ro"), &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nil)
        guard code == SQLITE_OK else {
            sqlite3_close_v2(database)
            throw error(code, path)
        }
        sqlite3_busy_timeout(database, patience)
        return database
    }

    private static func number(_ sql: String, in database: OpaquePointer?, _ path: String) throws(IndexError) -> Int {
        var statement: OpaquePointer?
        defer { sqlite3_finalize(statement) }
        let code = sqlite3_prepare_v2(database, sql, -1, &statement, nil)
        guard code == SQLITE_OK else { throw error(code, path) }
        let step = sqlite3_step(statement)
        guard step == SQLITE_ROW else { throw error(step, path) }
        return Int(sqlite3_column_int64(statement, 0))
    }

    private static func error(_ code: Int32, _ path: String) -> IndexError {
        switch code {
        case SQLITE_CORRUPT, SQLITE_NOTADB: .damaged(path)
        default: .failed(path, .other(String(cString: sqlite3_errstr(code))))
        }
    }
}
