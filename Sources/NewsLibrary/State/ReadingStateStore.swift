import GRDB
import NewsModel
import Synchronization

/// What the reader did with each article, kept in an SQLite database that several processes may use at once.
///
/// Where the file is not to be had, the same is kept in memory until the program ends.
public final class ReadingStateStore: Sendable {
    private let file: StateDatabase
    private let connection: Mutex<DatabaseQueue?>
    /// The state of the article that was read or saved last: of the next one only what has changed is written.
    private let latest = Mutex<(article: ArticleID, state: ReadingState)?>(nil)

    /// The version of the database that was seen last, nil before the first time.
    private let version = Mutex<Int?>(nil)

    /// What the reader should know of how the database was opened; nil where all is well.
    public let problem: StateError?

    /// Opens the database in a folder, which is made where it is missing.
    public init(folder: String, files: FileSystem = FileSystem()) {
        file = StateDatabase(folder: folder, files: files)
        let (queue, problem) = file.open()
        connection = Mutex(queue)
        self.problem = problem
    }

    // MARK: Marks

    /// The marks of one article.
    public func marks(of article: ArticleID) throws(StateError) -> ReadingMarks {
        try marks(of: [(article, Self.unknownContent)])[0]
    }

    /// The fingerprint of what is not known.
    private static let unknownContent: UInt64 = 0

    /// The marks of some articles, in their order. One that was read has changed where it says something else now, by its
    /// fingerprint, than when it was seen or marked; one whose fingerprint is 0 was only looked at.
    func marks(of articles: [(id: ArticleID, content: UInt64)]) throws(StateError) -> [ReadingMarks] {
        try read { database in
            let statement = try database.cachedStatement(
                sql: "SELECT isRead, isStarred, contentFingerprint FROM article WHERE path = ?")
            return try articles.map { article in
                guard let row = try Row.fetchOne(statement, arguments: [article.id.path]) else { return ReadingMarks() }
                var marks = ReadingMarks(isRead: row[0], isStarred: row[1])
                if marks.isRead, article.content != Self.unknownContent, let seen = row[2] as Int64? {
                    marks.isChanged = UInt64(bitPattern: seen) != article.content
                }
                return marks
            }
        }
    }

    /// Those of the articles that say what one with another path says, which the reader had to do with.
    func moved(_ articles: [(id: ArticleID, content: UInt64)]) throws(StateError) -> Set<ArticleID> {
        try read { database in
            let statement = try database.cachedStatement(
                sql: "SELECT 1 FROM article WHERE contentFingerprint = ? AND path <> ? LIMIT 1")
            return try Set(
                articles.filter {
                    try Int.fetchOne(statement, arguments: [Int64(bitPattern: $0.content), $0.id.path]) != nil
                }.map(\.id))
        }
    }

    /// Sets a mark of articles, of all or of none; what else is known of them stays, whoever set it. The fingerprint of what
    /// each says, where it is known, helps to recognise it under another path.
    public func set(
        _ mark: ReadingMark, to isSet: Bool, of articles: [(id: ArticleID, content: UInt64?)]
    ) throws(StateError) {
        try write { database in
            let revision = try StateRecord.nextRevision(in: database)
            let statement = try database.cachedStatement(
                sql: """
                    INSERT INTO article (path, \(mark.column), contentFingerprint, revision) VALUES (?, ?, ?, ?)
                    ON CONFLICT (path) DO UPDATE SET \(mark.column) = excluded.\(mark.column), revision = excluded.revision,
                        contentFingerprint = coalesce(excluded.contentFingerprint, contentFingerprint)
                    """)
            for article in articles {
                try statement.execute(arguments: [
                    article.id.path, isSet, article.content.map { Int64(bitPattern: $0) }, revision,
                ])
            }
        }
    }

    /// The marks that were changed after a revision of this very database, of all articles where it is another one.
    func changes(since known: MarkRevision?) throws(StateError) -> MarkChanges {
        try read { database in
            let identity = try String.fetchOne(
                database.cachedStatement(sql: "SELECT value FROM setting WHERE name = 'identity'"))
            let isSame = known != nil && known?.identity == identity.flatMap { Int64($0) }
            var changes = MarkChanges(
                revision: MarkRevision(
                    identity: identity.flatMap { Int64($0) } ?? 0, number: isSame ? known?.number ?? 0 : 0),
                areAll: !isSame, marks: [:])
            let rows = try Row.fetchCursor(
                database.cachedStatement(
                    sql: isSame
                        ? "SELECT path, isRead, isStarred, revision, contentFingerprint FROM article WHERE revision > ?"
                        : """
                        SELECT path, isRead, isStarred, revision, contentFingerprint FROM article
                        WHERE (isRead OR isStarred) AND revision >= ?
                        """
                ),
                arguments: [changes.revision.number])
            while let row = try rows.next() {
                let id = ArticleID(path: row[0])
                changes.marks[id] = ReadingMarks(isRead: row[1], isStarred: row[2])
                changes.seen[id] = (row[4] as Int64?).map(UInt64.init(bitPattern:))
                changes.revision.number = max(changes.revision.number, row[3])
            }
            return changes
        }
    }

    /// Takes what is known of an article with this content over from a path where no file is any more; nil where there is
    /// nothing to be taken over. What is known of the new path already stays.
    func adopt(
        content: UInt64, as article: ArticleID, isGone: @Sendable (ArticleID) -> Bool
    ) throws(StateError) -> (old: ArticleID, marks: ReadingMarks)? {
        let candidates = try read { database in
            try String.fetchAll(
                database.cachedStatement(sql: "SELECT path FROM article WHERE contentFingerprint = ? AND path <> ?"),
                arguments: [Int64(bitPattern: content), article.path])
        }
        guard let old = candidates.map(ArticleID.init(path:)).first(where: isGone) else { return nil }
        let isMoved = try write { database in
            let isKnown = try Bool.fetchOne(
                database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM article WHERE path = ?)"),
                arguments: [article.path])
            guard isKnown == false else { return false }
            try database.cachedStatement(sql: "UPDATE article SET path = ?, revision = ? WHERE path = ?")
                .execute(arguments: [article.path, try StateRecord.nextRevision(in: database), old.path])
            return true
        }
        return isMoved ? (old, try marks(of: [(article, content)])[0]) : nil
    }

    // MARK: Where the reader is in an article

    /// Where an article was left; empty where it was never opened.
    public func state(of article: ArticleID) throws(StateError) -> ReadingState {
        let state = try read { try StateRecord.state(of: article, in: $0) }
        latest.withLock { $0 = (article, state) }
        return state
    }

    /// Keeps where an article was left. The reader's own comments are added to those known before, because another
    /// process may have posted some meanwhile.
    public func save(_ state: ReadingState, of article: ArticleID) throws(StateError) {
        let latest = latest.withLock { $0 }
        let known = latest.flatMap { $0.article == article ? $0.state : nil }
        try write { database in
            let known = try known ?? StateRecord.state(of: article, in: database)
            try StateRecord.save(state, insteadOf: known, of: article, in: database)
        }
        self.latest.withLock { $0 = (article, state) }
    }

    /// Notes that a comment was posted from here.
    public func addOwnComment(_ comment: CommentFingerprint, of article: ArticleID) throws(StateError) {
        try write { try StateRecord.addOwnComment(comment, of: article, in: $0) }
    }

    /// Notes the fingerprint of what an article says, without its comments, so that its file can be recognised under
    /// another path.
    public func note(content fingerprint: UInt64, of article: ArticleID) throws(StateError) {
        try write { try StateRecord.note(content: fingerprint, of: article, in: $0) }
    }

    // MARK: Settings

    /// The name that comments are signed with, nil where none is known.
    public func rememberedName() throws(StateError) -> String? {
        try read { database in
            try String.fetchOne(database.cachedStatement(sql: "SELECT value FROM setting WHERE name = 'author'"))
        }
    }

    /// Remembers the name that comments are signed with.
    public func rememberName(_ name: String) throws(StateError) {
        try write { database in
            try database.cachedStatement(sql: "INSERT OR REPLACE INTO setting (name, value) VALUES ('author', ?)")
                .execute(arguments: [name])
        }
    }

    // MARK: Other processes

    /// The database's file.
    var path: String { file.path }

    /// Whether another process has written to the database since this was asked last; nobody has before the first time.
    func hasChangedElsewhere() throws(StateError) -> Bool {
        // This version stays while only this connection writes (https://sqlite.org/pragma.html#pragma_data_version).
        let new = try read { try Int.fetchOne($0.cachedStatement(sql: "PRAGMA data_version")) }
        return version.withLock { version in
            defer { version = new }
            return version != nil && version != new
        }
    }

    // MARK: The connection

    private func read<Value: Sendable>(_ work: @Sendable (Database) throws -> Value) throws(StateError) -> Value {
        try perform { try $0.readInTransaction(work) }
    }

    /// Does something in one transaction, wholly or not at all.
    private func write<Value: Sendable>(_ work: @Sendable (Database) throws -> Value) throws(StateError) -> Value {
        try perform { try $0.write(work) }
    }

    private func perform<Value>(_ work: (DatabaseQueue) throws -> Value) throws(StateError) -> Value {
        guard let queue = connection.withLock({ $0 }) else { throw .failed(file.path, .noMemory) }
        do {
            return try work(queue)
        } catch {
            guard DatabaseReason.isDamage(error) else { throw StateError(file.path, error) }
            throw beginAnew(insteadOf: queue) ?? StateError(file.path, error)
        }
    }

    /// Begins a new database where damage shows late, for what is asked from now on; returns what to say of it.
    private func beginAnew(insteadOf queue: DatabaseQueue) -> StateError? {
        connection.withLock { current in
            guard current === queue else { return nil }
            // SQLite removes the journal when it closes: it must have let go of this one before a new one is there.
            do { try queue.close() } catch { return nil }
            let (newQueue, problem) = file.open(afterDamage: true)
            current = newQueue
            latest.withLock { $0 = nil }
            return problem
        }
    }
}
