import GRDB

/// The state database's file: opening it, and what to do where that does not work.
struct StateDatabase: Sendable {
    /// Milliseconds to wait for another process that opens the database.
    private static let patience = 2000

    private let folder: String
    private let files: FileSystem

    /// The path of the database.
    let path: String

    init(folder: String, files: FileSystem) {
        self.folder = folder
        self.files = files
        path = PathName.joined(folder, "state.sqlite")
    }

    /// Opens the database; where that is not to be had, one in memory with the reason. Nil where there is no memory.
    ///
    /// `afterDamage` has the whole database checked, because damage that shows late does not show at opening.
    func open(afterDamage: Bool = false) -> (queue: DatabaseQueue?, problem: StateError?) {
        do {
            return try openFile(checkingAll: afterDamage)
        } catch {
            do {
                let queue = try DatabaseQueue()
                try StateSchema.migrator().migrate(queue)
                return (queue, error)
            } catch {
                return (nil, StateError(path, error))
            }
        }
    }

    /// Opens the database, and moves it aside for a new one where it is damaged. One process at a time does so, or two
    /// would make the same tables, or move each other's new database aside.
    private func openFile(checkingAll: Bool) throws(StateError) -> (DatabaseQueue, StateError?) {
        let lock = try lock()
        defer { lock.release() }
        try checkFile()
        do {
            let queue = try connect()
            if checkingAll { try checkAll(queue) }
            return (queue, nil)
        } catch let error as StateError {
            throw error
        } catch {
            guard DatabaseReason.isDamage(error) else { throw StateError(path, error) }
        }
        let newName = try moveAside()
        do {
            return (try connect(), .damaged(path, keptAs: newName))
        } catch {
            throw StateError(path, error)
        }
    }

    private func lock() throws(StateError) -> FolderLock {
        do {
            try files.makeFolders(folder)
        } catch {
            throw .noFolder(folder, error)
        }
        do {
            return try FolderLock(of: folder, patience: StateDatabase.patience, files: files)
        } catch {
            switch error {
            case .held: throw .locked(path)
            case .failed(let error): throw .noFolder(folder, error)
            }
        }
    }

    /// Refuses a file that SQLite would open and then fail to write to, or wait for.
    private func checkFile() throws(StateError) {
        do {
            let status = try files.status(of: path)
            guard status.kind == .file, try files.isWritable(path, status: status) else {
                throw StateError.unwritable(path)
            }
        } catch let error as StateError {
            throw error
        } catch let error as SystemError {
            if !error.isAbsence { throw .noFolder(folder, error) }
        } catch {
            throw StateError(path, error)
        }
    }

    private func checkAll(_ queue: DatabaseQueue) throws {
        let verdict = try queue.read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
        guard verdict == "ok" else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    }

    private func connect() throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .timeout(2)
        configuration.prepareDatabase { database in
            // Readers and a writer of several processes go side by side; a power cut may cost the last marks, no more.
            try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
        }
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        let migrator = StateSchema.migrator()
        let (isNewer, isCurrent) = try queue.read { database in
            (try migrator.hasBeenSuperseded(database), try migrator.hasCompletedMigrations(database))
        }
        if isNewer { throw StateError.newer(path) }
        if !isCurrent { try migrator.migrate(queue) }
        return queue
    }

    /// Gives the database and its journal another name, which is returned.
    private func moveAside() throws(StateError) -> String {
        do throws(SystemError) {
            let newPath = try freePath(like: path + ".broken-" + LocalTime.now().description)
            for ending in ["", "-wal", "-shm"] {
                do throws(SystemError) {
                    try files.rename(path + ending, to: newPath + ending)
                } catch {
                    if !error.isAbsence { throw error }
                }
            }
            return newPath
        } catch {
            throw .noFolder(folder, error)
        }
    }

    /// The path, or the first with a number after it that nothing has.
    private func freePath(like path: String) throws(SystemError) -> String {
        var candidate = path
        var number = 1
        while true {
            do throws(SystemError) {
                _ = try files.status(of: candidate)
            } catch {
                if error.isAbsence { return candidate }
                throw error
            }
            number += 1
            candidate = path + "-\(number)"
        }
    }
}
