import GRDB
import NewsModel
import Synchronization

/// What is known of a folder's articles without reading them: how the list shows them, and where each word stands. Kept in
/// an SQLite database that several processes may use at once; in memory where that is not to be had.
public final class ArticleIndex: Sendable {
    /// The folder's absolute path, without symbolic links.
    public let root: String
    private let file: IndexDatabase
    private let connections: Mutex<IndexDatabase.Connections>

    /// Opens the index of a folder, given by its path without symbolic links, kept in the cache folder; `problem` says where
    /// it is only in memory.
    public static func open(
        of root: String, in cache: String, files: FileSystem = FileSystem()
    ) throws(IndexError) -> (index: ArticleIndex, problem: IndexError?) {
        let file = IndexDatabase(of: root, in: cache, files: files)
        do {
            let (connections, problem) = try file.open()
            return (ArticleIndex(root: root, file: file, connections: connections), problem)
        } catch {
            throw IndexError(file.path, error)
        }
    }

    private init(root: String, file: IndexDatabase, connections: IndexDatabase.Connections) {
        self.root = root
        self.file = file
        self.connections = Mutex(connections)
    }

    /// Begins anew, after an error: with an empty file where the old one was damaged, else in memory. The folder has to be
    /// checked again then.
    public func restart(after error: IndexError) throws(IndexError) {
        do {
            let new: IndexDatabase.Connections
            if !connections.withLock({ $0.isInMemory }), case .damaged = error {
                try file.remove()
                new = try file.open().connections
            } else {
                new = try IndexDatabase.inMemory()
            }
            connections.withLock { $0 = new }
        } catch {
            throw IndexError(file.path, error)
        }
    }

    // MARK: The list

    /// The numbers of all articles, and of the unread ones; of the copies of one text only one is counted where they are folded.
    public func totals(foldingCopies: Bool = false) throws(IndexError) -> ListTotals {
        try read { database in
            let row = try Row.fetchOne(
                database.cachedStatement(
                    sql: foldingCopies
                        ? "SELECT t.articles - f.articles, t.unread - f.unread, t.minutes - f.minutes FROM total t, folded f"
                        : "SELECT articles, unread, minutes FROM total"), arguments: [])
            return row.map { ListTotals(all: $0[0], unread: $0[1], unreadMinutes: $0[2]) } ?? ListTotals()
        }
    }

    /// The articles that a query finds, in its order, as numbers that stand for them until the index is made anew; `kept`
    /// stays though the filter would leave it out. With a limit only so many, from a place on.
    public func numbers(
        of query: ListQuery, keeping kept: ArticleID? = nil, limit: Int? = nil, offset: Int = 0, localOffset: Int
    ) throws(IndexError) -> [Int32] {
        let number = try kept.flatMap { kept throws(IndexError) in try self.number(of: kept) }
        return try numbers(
            by: ListStatement(query, kept: number, limit: limit, offset: offset, localOffset: localOffset), query)
    }

    /// So many articles of a list without a search that has `count`, in its order, from a place on.
    ///
    /// SQLite goes through all that it passes over, so they are counted from the nearer end.
    public func numbers(
        of query: ListQuery, count: Int, limit: Int, from place: Int
    ) throws(IndexError) -> [Int32] {
        // Only the days of a search depend on the place of the reader.
        let localOffset = 0
        let behind = max(0, count - place - limit)
        guard behind < place else {
            return try numbers(of: query, limit: limit, offset: place, localOffset: localOffset)
        }
        let statement = ListStatement(
            query, limit: max(0, min(limit, count - place)), offset: behind, isFromEnd: true, localOffset: localOffset)
        return try numbers(by: statement, query).reversed()
    }

    private func numbers(by statement: ListStatement, _ query: ListQuery) throws(IndexError) -> [Int32] {
        return try read(mayBeInterrupted: true) { database in
            let found = try database.cachedStatement(sql: statement.sql)
            return query.isFolded && query.search != nil
                ? CopyGroups.firsts(of: try Int64.fetchAll(found, arguments: statement.arguments))
                : try Int32.fetchAll(found, arguments: statement.arguments)
        }
    }

    /// The place of an article in a list of so many without a search, nil where it is not in it; so many are counted from the
    /// end before all are from the start.
    public func place(
        of number: Int32, in query: ListQuery, count: Int, mostFromEnd: Int = 2000
    ) throws(IndexError) -> Int? {
        try read(mayBeInterrupted: true) {
            try ListStatement.place(of: number, in: query, count: count, mostFromEnd: mostFromEnd, database: $0)
        }
    }

    /// How the list shows these articles; those that are gone are left out.
    public func listings(of numbers: some Sequence<Int32> & Sendable) throws(IndexError) -> [ArticleListing] {
        let root = root
        return try read { database in
            try numbers.compactMap { try IndexRecord.listing($0, root: root, in: database) }
        }
    }

    /// The number of an article, nil where the index has no such file.
    public func number(of article: ArticleID) throws(IndexError) -> Int32? {
        guard let folder = PathName.relative(PathName.folder(of: article.path), to: root) else { return nil }
        return try read { database in
            try Int32.fetchOne(
                database.cachedStatement(
                    sql: "SELECT a.id FROM article a JOIN folder f ON f.id = a.folder WHERE f.path = ? AND a.name = ?"),
                arguments: [folder, PathName.last(of: article.path)])
        }
    }

    /// Those of the articles that are not read, in ascending order.
    public func unread() throws(IndexError) -> [Int32] {
        try read { database in
            try Int32.fetchAll(
                database.cachedStatement(sql: "SELECT id FROM article INDEXED BY articleUnread WHERE NOT isRead")
            ).sorted()
        }
    }

    /// The place of the first unread article among these.
    public func firstUnread(in numbers: some Sequence<Int32> & Sendable) throws(IndexError) -> Int? {
        try read { database in
            let statement = try database.cachedStatement(sql: "SELECT isRead FROM article WHERE id = ?")
            for (place, number) in numbers.enumerated() {
                if try Bool.fetchOne(statement, arguments: [number]) == false { return place }
            }
            return nil
        }
    }

    /// What could not be read as an article, by path: at most so many.
    public func skipped(limit: Int) throws(IndexError) -> [SkippedFile] {
        try read { database in
            let cursor = try Row.fetchCursor(
                database.cachedStatement(sql: "SELECT path, reason FROM skipped ORDER BY path LIMIT ?"),
                arguments: [limit])
            var skipped: [SkippedFile] = []
            while let row = try cursor.next() { skipped.append(SkippedFile(path: row[0], reason: row[1])) }
            return skipped
        }
    }

    /// How much could not be read as an article.
    public func skippedCount() throws(IndexError) -> Int {
        try read { try Int.fetchOne($0.cachedStatement(sql: "SELECT count(*) FROM skipped")) ?? 0 }
    }

    // MARK: The connections

    /// Reads; what may be given up is done again otherwise.
    func read<Value: Sendable>(
        mayBeInterrupted: Bool = false, _ work: @Sendable (Database) throws -> Value
    ) throws(IndexError) -> Value {
        while true {
            do throws(IndexError) {
                let queue = connections.withLock { $0.reader }
                return try mapped { try queue.readInTransaction(work) }
            } catch .interrupted where !mayBeInterrupted {
                continue
            }
        }
    }

    /// Reads what is to be written anew, without being in the way of the list.
    func lookUp<Value: Sendable>(_ work: @Sendable (Database) throws -> Value) throws(IndexError) -> Value {
        let queue = connections.withLock { $0.writer }
        return try mapped { try queue.readInTransaction(work) }
    }

    /// Does something in one transaction, wholly or not at all.
    func write<Value: Sendable>(_ work: @Sendable (Database) throws -> Value) throws(IndexError) -> Value {
        let queue = connections.withLock { $0.writer }
        return try mapped {
            // Unless it begins as a writer's, a transaction could not become one when another process writes as well.
            try queue.writeWithoutTransaction { try $0.transaction(.immediate, work) }
        }
    }

    /// Ends the read that is under way, which throws `.interrupted`.
    public func interruptReading() {
        // In memory the one connection may be writing.
        let connections = connections.withLock { $0 }
        if !connections.isInMemory { connections.reader.interrupt() }
    }

    private func mapped<Value>(_ work: () throws -> Value) throws(IndexError) -> Value {
        do {
            return try work()
        } catch {
            throw IndexError(file.path, error)
        }
    }
}

/// A file that looked like an article and could not be read.
public struct SkippedFile: Hashable, Sendable {
    /// Its path.
    public let path: String
    /// Why not, as the end of a sentence.
    public let reason: String
}
