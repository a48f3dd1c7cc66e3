import GRDB
import NewsModel

/// Bringing the index to what the folder holds.
extension ArticleIndex {
    /// A file as the index knows it.
    struct KnownFile: Equatable, Sendable {
        let stamp: FileStamp
        /// Whether it was read, and not only looked at.
        let isRead: Bool
    }

    /// The files of a folder, given relative to the root, by name.
    func known(in folder: String) throws(IndexError) -> [String: KnownFile] {
        try lookUp { database in
            let number = try Int64.fetchOne(
                database.cachedStatement(sql: "SELECT id FROM folder WHERE path = ?"), arguments: [folder])
            guard let number else { return [:] }
            var files: [String: KnownFile] = [:]
            let cursor = try Row.fetchCursor(
                database.cachedStatement(
                    sql: "SELECT name, size, modified, changed, document IS NOT NULL FROM article WHERE folder = ?"),
                arguments: [number])
            while let row = try cursor.next() {
                files[row[0]] = KnownFile(
                    stamp: FileStamp(size: row[1], modified: row[2], changed: row[3]), isRead: row[4])
            }
            return files
        }
    }

    /// The stamp of a file in a folder that was read, nil where the index has none.
    func known(_ name: String, in folder: String) throws(IndexError) -> FileStamp? {
        try lookUp { database in
            let row = try Row.fetchOne(
                database.cachedStatement(
                    sql: """
                        SELECT a.size, a.modified, a.changed FROM article a JOIN folder f ON f.id = a.folder
                        WHERE f.path = ? AND a.name = ? AND a.document IS NOT NULL
                        """), arguments: [folder, name])
            return row.map { FileStamp(size: $0[0], modified: $0[1], changed: $0[2]) }
        }
    }

    /// The folders of the index, relative to the root.
    func knownFolders() throws(IndexError) -> Set<String> {
        try lookUp { try String.fetchSet($0.cachedStatement(sql: "SELECT path FROM folder")) }
    }

    /// Writes articles, all or none of them; `marks` says what the reader did with each, nil where that
    /// can't be found out.
    func write(
        _ entries: [IndexedFile], localOffset: Int, marks: ([IndexedFile]) -> [ReadingMarks]?
    ) throws(IndexError) {
        guard !entries.isEmpty else { return }
        let root = root
        // What is known of the marks is looked up before, since a write must not wait for another database.
        let known = marks(entries)
        let marked = entries.indices.map { (entries[$0], known?[$0]) }
        try write { database in
            // Marks that could not be found out are taken over all together later.
            if known == nil { try database.execute(sql: "DELETE FROM known WHERE name = 'stateRevision'") }
            // All texts come first: FTS5 writes out what it has gathered whenever a statement with a trigger follows, and
            // what it writes out at a time has to be merged later.
            let hasSkipped = try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM skipped)") ?? true
            let documents = try entries.map { try $0.text.map { try IndexRecord.add($0, in: database) } }
            var folders: [String: (Int64, String)] = [:]
            for (document, (entry, marks)) in zip(documents, marked) {
                let path = PathName.relative(PathName.folder(of: entry.id.path), to: root) ?? ""
                let (folder, section) = try folders[path] ?? ArticleIndex.folder(path, in: database)
                folders[path] = (folder, section)
                try IndexRecord.write(
                    entry, document: document, folder: folder, section: section, marks: marks,
                    localOffset: localOffset, in: database)
                if hasSkipped {
                    try database.cachedStatement(sql: "DELETE FROM skipped WHERE path = ?")
                        .execute(arguments: [entry.id.path])
                }
            }
        }
    }

    /// How much of the database is kept in memory for writing: much makes it faster while very many articles are added.
    func setWritingMemory(kilobytes: Int) throws(IndexError) {
        try lookUp { try $0.execute(sql: "PRAGMA cache_size = -\(kilobytes); PRAGMA shrink_memory") }
    }

    /// Takes the indexes of the less used orders away or makes those that are missing.
    func setOtherOrders(areIndexed: Bool) throws(IndexError) {
        // What is so already needs no lock.
        let count = try lookUp { try IndexSchema.countOtherOrders(in: $0) }
        guard count != (areIndexed ? IndexSchema.otherOrders.count : 0) else { return }
        try write { database in
            try database.execute(sql: areIndexed ? IndexSchema.makingOtherOrders : IndexSchema.takingOtherOrders)
        }
    }

    /// Takes files out, which are named relative to the root.
    func remove(_ names: [String], in folder: String) throws(IndexError) {
        guard !names.isEmpty else { return }
        try write { database in
            let known = try database.cachedStatement(
                sql: "SELECT id FROM article WHERE name = ? AND folder = (SELECT id FROM folder WHERE path = ?)")
            for name in names {
                guard let number = try Int64.fetchOne(known, arguments: [name, folder]) else { continue }
                try ArticleIndex.remove(number, in: database)
            }
        }
    }

    /// Takes folders out with all that they hold.
    func removeFolders(_ folders: some Sequence<String> & Sendable) throws(IndexError) {
        try write { database in
            for path in folders {
                let numbers = try Int64.fetchAll(
                    database.cachedStatement(
                        sql: "SELECT id FROM article WHERE folder = (SELECT id FROM folder WHERE path = ?)"),
                    arguments: [path])
                for number in numbers { try ArticleIndex.remove(number, in: database) }
                try database.execute(sql: "DELETE FROM folder WHERE path = ?", arguments: [path])
            }
        }
    }

    private static func remove(_ number: Int64, in database: Database) throws {
        try CopyGroups.forget(number, in: database)
        try database.cachedStatement(sql: "DELETE FROM article WHERE id = ?").execute(arguments: [number])
    }

    /// Says what could not be read, in place of what was said before.
    func setSkipped(_ errors: [ReadError]) throws(IndexError) {
        let known = try skipped(limit: errors.count + 1)
        let new = errors.map { SkippedFile(path: $0.path, reason: $0.reason) }
        guard known.count != new.count || Set(known) != Set(new) else { return }
        try write { database in
            try database.execute(sql: "DELETE FROM skipped")
            try ArticleIndex.add(errors, in: database)
        }
    }

    /// Adds to what could not be read.
    func addSkipped(_ errors: [ReadError]) throws(IndexError) {
        if !errors.isEmpty { try write { try ArticleIndex.add(errors, in: $0) } }
    }

    private static func add(_ errors: [ReadError], in database: Database) throws {
        let statement = try database.cachedStatement(sql: "INSERT OR REPLACE INTO skipped VALUES (?, ?)")
        for error in errors { try statement.execute(arguments: [error.path, error.reason]) }
    }

    /// The number of a folder, made where there is none, and its section.
    private static func folder(_ path: String, in database: Database) throws -> (Int64, String) {
        let section = path.split(separator: "/").first.map(String.init) ?? ""
        try database.cachedStatement(sql: "INSERT INTO folder (path, section) VALUES (?, ?) ON CONFLICT DO NOTHING")
            .execute(arguments: [path, section])
        let number = try Int64.fetchOne(
            database.cachedStatement(sql: "SELECT id FROM folder WHERE path = ?"), arguments: [path])
        guard let number else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
        return (number, section)
    }
}
