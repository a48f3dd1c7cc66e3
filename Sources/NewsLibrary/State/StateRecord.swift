import GRDB
import NewsModel

/// Where an article was left, as rows of the tables `article` and `comment`.
enum StateRecord {
    /// Reads the state of an article; an empty one where there is none.
    static func state(of article: ArticleID, in database: Database) throws -> ReadingState {
        let statement = try database.cachedStatement(
            sql: """
                SELECT id, positionFingerprint, positionOrdinal, positionOffset, isKnown FROM article WHERE path = ?
                """)
        guard let row = try Row.fetchOne(statement, arguments: [article.path]) else { return ReadingState() }
        let id: Int64 = row[0]
        var state = ReadingState(position: position(of: row), seenComments: row[4] ? [] : nil)
        let comments = try Row.fetchCursor(
            database.cachedStatement(
                sql: "SELECT fingerprint, isFolded, isSeen, isOwn FROM comment WHERE article = ?"),
            arguments: [id])
        while let row = try comments.next() {
            let fingerprint = CommentFingerprint(value: UInt64(bitPattern: row[0]))
            if row[1] { state.foldedComments.insert(fingerprint) }
            if row[2] { state.seenComments?.insert(fingerprint) }
            if row[3] { state.ownComments.insert(fingerprint) }
        }
        return state
    }

    /// Writes the state of an article; own comments that are known already stay known.
    static func save(_ state: ReadingState, of article: ArticleID, in database: Database) throws {
        let id = try id(of: article, in: database)
        let position = state.position
        try database.cachedStatement(
            sql: """
                UPDATE article SET positionFingerprint = ?, positionOrdinal = ?, positionOffset = ?, isKnown = ?
                WHERE id = ?
                """
        ).execute(arguments: [
            position.map { Int64(bitPattern: $0.fingerprint) }, position?.ordinal, position?.offset,
            state.seenComments != nil, id,
        ])
        try database.cachedStatement(sql: "DELETE FROM comment WHERE article = ? AND NOT isOwn")
            .execute(arguments: [id])
        try database.cachedStatement(sql: "UPDATE comment SET isFolded = 0, isSeen = 0 WHERE article = ?")
            .execute(arguments: [id])
        let insertion = try database.cachedStatement(
            sql: """
                INSERT INTO comment (article, fingerprint, isFolded, isSeen, isOwn) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET isFolded = excluded.isFolded, isSeen = excluded.isSeen,
                    isOwn = isOwn OR excluded.isOwn
                """)
        let seen = state.seenComments ?? []
        for comment in state.foldedComments.union(seen).union(state.ownComments) {
            try insertion.execute(arguments: [
                id, Int64(bitPattern: comment.value), state.foldedComments.contains(comment), seen.contains(comment),
                state.ownComments.contains(comment),
            ])
        }
    }

    /// Adds one comment to the reader's own.
    static func addOwnComment(
        _ comment: CommentFingerprint, of article: ArticleID, in database: Database
    ) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO comment (article, fingerprint, isFolded, isSeen, isOwn) VALUES (?, ?, 0, 1, 1)
                ON CONFLICT DO UPDATE SET isSeen = 1, isOwn = 1
                """
        ).execute(arguments: [try id(of: article, in: database), Int64(bitPattern: comment.value)])
    }

    /// Writes the fingerprint of an article's content.
    static func note(content fingerprint: UInt64, of article: ArticleID, in database: Database) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO article (path, contentFingerprint) VALUES (?, ?)
                ON CONFLICT (path) DO UPDATE SET contentFingerprint = excluded.contentFingerprint
                WHERE contentFingerprint IS NOT excluded.contentFingerprint
                """
        ).execute(arguments: [article.path, Int64(bitPattern: fingerprint)])
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
