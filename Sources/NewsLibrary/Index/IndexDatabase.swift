import GRDB
import NewsModel

/// The index's file: opening it, and what to do where that does not work.
struct IndexDatabase: Sendable {
    /// The two connections: lists are read while the index is written. In memory it is one.
    struct Connections: Sendable {
        let reader: DatabaseQueue
        let writer: DatabaseQueue

        var isInMemory: Bool { reader === writer }
    }

    /// Seconds to wait for another process at the start, when the reader waits for the list.
    private static let patience = 0.5

    /// Milliseconds to wait for another process that writes: one that indexes a whole archive takes its time.
    private static let writingPatience = 10_000

    /// Kilobytes of the database that are kept in memory by each connection.
    static let memory = 4000

    /// The bytes of a page of a new database: twice SQLite's own, since very many are written, each by two calls.
    private static let pageSize = 8192

    /// How many pages are gathered in the journal before they are brought to the database: 64 MB.
    private static let journalPages = 8000

    private let folder: String
    private let files: FileSystem

    /// The path of the database: each folder of articles has one of its own.
    let path: String

    init(of root: String, in folder: String, files: FileSystem) {
        self.folder = folder
        self.files = files
        path = PathName.joined(folder, "index-\(String(Fingerprint.of(root), radix: 16)).sqlite")
    }

    /// Opens the database, a new one where there is none or not the right one; where that is not to be had, one in memory
    /// with the reason.
    func open() throws -> (connections: Connections, problem: IndexError?) {
        do throws(IndexError) {
            return (try openFile(), nil)
        } catch {
            return (try IndexDatabase.inMemory(), error)
        }
    }

    /// Makes a database that is gone with the process.
    static func inMemory() throws -> Connections {
        let queue = try DatabaseQueue()
        try queue.write { try $0.execute(sql: IndexSchema.statements) }
        return Connections(reader: queue, writer: queue)
    }

    /// Removes the file; the next one to open it begins anew.
    func remove() throws(IndexError) {
        for ending in ["", "-wal", "-shm"] {
            do throws(SystemError) {
                try files.remove(path + ending)
            } catch {
                if !error.isAbsence { throw .noFolder(folder, error) }
            }
        }
    }

    private func openFile() throws(IndexError) -> Connections {
        do {
            try files.makeFolders(folder)
            let status = try files.status(of: path)
            guard status.kind == .file, try files.isWritable(path, status: status) else {
                throw IndexError.unwritable(path)
            }
        } catch let error as IndexError {
            throw error
        } catch let error as SystemError {
            if !error.isAbsence { throw .noFolder(folder, error) }
        } catch {
            throw IndexError(path, error)
        }
        do {
            if let connections = try connect() { return connections }
        } catch {
            guard DatabaseReason.isDamage(error) else { throw IndexError(path, error) }
        }
        // Of another version, or damaged: what it says is all in the files.
        try remove()
        do {
            if let connections = try connect() { return connections }
        } catch {
            throw IndexError(path, error)
        }
        throw .failed(path, .otherVersion)
    }

    /// Opens both connections; nil where the file is of another version.
    private func connect() throws -> Connections? {
        let writer = try DatabaseQueue(path: path, configuration: configuration())
        guard try isCurrent(writer) else { return nil }
        try writer.inDatabase {
            try $0.execute(
                sql: "PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = \(IndexDatabase.writingPatience)")
        }
        return Connections(
            reader: try DatabaseQueue(path: path, configuration: configuration()), writer: writer)
    }

    private func isCurrent(_ queue: DatabaseQueue) throws -> Bool {
        let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } ?? 0
        if version == IndexSchema.version { return true }
        guard version == 0 else { return false }
        // Two processes may find it empty at once: the second one finds it made.
        return try queue.inDatabase { database in
            try database.transaction(.immediate) { database in
                let version = try Int.fetchOne(database, sql: "PRAGMA user_version")
                let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema")
                if version == 0, tables == 0 { try database.execute(sql: IndexSchema.statements) }
                return version == IndexSchema.version || tables == 0
            }
        }
    }

    private func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(IndexDatabase.patience)
        configuration.prepareDatabase { database in
            // A new file need not survive a power cut: nothing is in it yet.
            try database.execute(
                sql: """
                    PRAGMA page_size = \(IndexDatabase.pageSize);
                    PRAGMA synchronous = OFF; PRAGMA journal_mode = WAL; PRAGMA cache_size = -\(IndexDatabase.memory);
                    PRAGMA wal_autocheckpoint = \(IndexDatabase.journalPages)
                    """)
        }
        return configuration
    }
}
