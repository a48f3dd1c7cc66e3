import GRDB
import NewsModel

/// Where an article was left, as rows of the tables `article` and `comment`.
enum StateRecord {
    /// Reads the state of an article; an empty one where there is none.
    static func state(of article: ArticleID, in database: Database) throws -> ReadingState {
        let statement = try database.cachedStatement(
            sql: """
                SELECT id, positionFingerprint, positionOrdinal, positionOffset, isKnown, commentOrder FROM article
                WHERE path = ?
                """)
        guard let row = try Row.fetchOne(statement, arguments: [article.path]) else { return ReadingState() }
        let id: Int64 = row[0]
        let order = (row[5] as String?).flatMap(CommentOrder.init(rawValue:)) ?? .page
        var state = ReadingState(position: position(of: row), order: order, seenComments: row[4] ? [] : nil)
        let comments = try Row.fetchCursor(
            database.cachedStatement(
                sql: "SELECT fingerprint, isFolded, isSeen, isOwn FROM comment WHERE article = ? ORDER BY fingerprint"),
            arguments: [id])
        while let row = try comments.next() {
            let fingerprint = CommentFingerprint(value: UInt64(bitPattern: row[0]))
            if row[1] { state.foldedComments.append(fingerprint) }
            if row[2] { state.seenComments?.append(fingerprint) }
            if row[3] { state.ownComments.insert(fingerprint) }
        }
        state.seenPassages = try SeenStory.passages(of: id, in: database)
        return state
    }

    /// Writes the state of an article where it differs from the one that is known to be there; own comments that are known
    /// already stay known.
    static func save(
        _ state: ReadingState, insteadOf known: ReadingState, of article: ArticleID, in database: Database
    ) throws {
        let id = try id(of: article, in: database)
        let position = state.position
        try database.cachedStatement(
            sql: """
                UPDATE article SET positionFingerprint = ?, positionOrdinal = ?, positionOffset = ?, isKnown = ?,
                    commentOrder = ?
                WHERE id = ?
                """
        ).execute(arguments: [
            position.map { Int64(bitPattern: $0.fingerprint) }, position?.ordinal, position?.offset,
            state.seenComments != nil, state.order == .page ? nil : state.order.rawValue, id,
        ])
        if state.seenPassages != known.seenPassages {
            try SeenStory.save(state.seenPassages, of: id, in: database)
        }
        var isAnyTaken = false
        if state.foldedComments != known.foldedComments {
            isAnyTaken = try mark(
                .isFolded, state.foldedComments, insteadOf: known.foldedComments, of: id, in: database)
        }
        if state.seenComments != known.seenComments {
            let (new, old) = (state.seenComments ?? [], known.seenComments ?? [])
            isAnyTaken = try mark(.isSeen, new, insteadOf: old, of: id, in: database) || isAnyTaken
        }
        if state.ownComments != known.ownComments {
            _ = try mark(.isOwn, Array(state.ownComments), insteadOf: [], of: id, in: database)
        }
        // All of the article's comments have to be looked at for those that have no mark left.
        guard isAnyTaken else { return }
        try database.cachedStatement(
            sql: "DELETE FROM comment WHERE article = ? AND NOT isFolded AND NOT isSeen AND NOT isOwn"
        ).execute(arguments: [id])
    }

    /// A column of the table `comment`.
    private enum CommentMark: String { case isFolded, isSeen, isOwn }

    /// Sets a mark of comments, and takes it from those that had it; tells whether there are any such.
    private static func mark(
        _ mark: CommentMark, _ comments: [CommentFingerprint], insteadOf known: [CommentFingerprint], of id: Int64,
        in database: Database
    ) throws -> Bool {
        let (new, old) = (Set(comments), Set(known))
        let setting = try database.cachedStatement(
            sql: """
                INSERT INTO comment (article, fingerprint, isFolded, isSeen, isOwn)
                VALUES (?, ?, 'isFolded' = ?3, 'isSeen' = ?3, 'isOwn' = ?3)
                ON CONFLICT DO UPDATE SET \(mark.rawValue) = 1
                """)
        for comment in new.subtracting(old) {
            try setting.execute(arguments: [id, Int64(bitPattern: comment.value), mark.rawValue])
        }
        let taking = try database.cachedStatement(
            sql: "UPDATE comment SET \(mark.rawValue) = 0 WHERE article = ? AND fingerprint = ?")
        for comment in old.subtracting(new) {
            try taking.execute(arguments: [id, Int64(bitPattern: comment.value)])
        }
        return !old.isSubset(of: new)
    }

    /// Adds one comment to the reader's own.
    static func addOwnComment(
        _ comment: CommentFingerprint, of article: ArticleID, in database: Database
    ) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO comment (article, fingerprint, isFolded, isSeen, isOwn) VALUES (?, ?, 0, 0, 1)
                ON CONFLICT DO UPDATE SET isOwn = 1
                """
        ).execute(arguments: [try id(of: article, in: database), Int64(bitPattern: comment.value)])
    }

    /// Writes the fingerprint of an article's content; another one than before is a change for other readers, too.
    static func note(content fingerprint: UInt64, of article: ArticleID, in database: Database) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO article (path, contentFingerprint) VALUES (?1, ?2)
                ON CONFLICT (path) DO UPDATE SET contentFingerprint = excluded.contentFingerprint, revision = ?3
                WHERE contentFingerprint IS NOT excluded.contentFingerprint
                """
        ).execute(arguments: [
            article.path, Int64(bitPattern: fingerprint), try nextRevision(in: database),
        ])
    }

    /// A number greater than that of any change of marks before.
    static func nextRevision(in database: Database) throws -> Int64 {
        let last = try Int64.fetchOne(database.cachedStatement(sql: "SELECT max(revision) FROM article"))
        return (last ?? 0) + 1
    }

    /// The row of an article, made where there is none.
    private static func id(of article: ArticleID, in database: Database) throws -> Int64 {
        try database.cachedStatement(sql: "INSERT INTO article (path) VALUES (?) ON CONFLICT DO NOTHING")
            .execute(arguments: [article.path])
        let id = try Int64.fetchOne(
            database.cachedStatement(sql: "SELECT id FROM article WHERE path = ?"), arguments: [article.path])
        guard let id else { throw DatabaseError(message: "an article has no row") }
        return id
    }

    /// The position in columns 1 to 3, nil where one of them has none.
    private static func position(of row: Row) -> PassageAnchor? {
        guard let fingerprint = row[1] as Int64?, let ordinal = row[2] as Int?, let offset = row[3] as Int? else {
            return nil
        }
        return PassageAnchor(fingerprint: UInt64(bitPattern: fingerprint), ordinal: ordinal, offset: offset)
    }
}
