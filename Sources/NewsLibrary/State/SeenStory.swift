import GRDB

/// The text of a story as it was seen last, for what has changed since: rows of the table `story`.
enum SeenStory {
    /// The passages of an article's story; nil where none are kept.
    static func passages(of id: Int64, in database: Database) throws -> [String]? {
        let statement = try database.cachedStatement(sql: "SELECT passages FROM story WHERE article = ?")
        return try String.fetchOne(statement, arguments: [id]).map(SeparatedTexts.split)
    }

    /// Keeps the passages of an article's story instead of those before, all of them: what is removed can only be shown where
    /// its text is known, and no story is longer than a file may be.
    static func save(_ passages: [String]?, of id: Int64, in database: Database) throws {
        guard let passages else {
            return try database.cachedStatement(sql: "DELETE FROM story WHERE article = ?").execute(arguments: [id])
        }
        try database.cachedStatement(
            sql: """
                INSERT INTO story (article, passages) VALUES (?, ?)
                ON CONFLICT (article) DO UPDATE SET passages = excluded.passages
                """
        ).execute(arguments: [id, SeparatedTexts.joined(passages.map(withoutSeparator))])
    }

    private static func withoutSeparator(_ passage: String) -> String {
        // Hardly any has one, and looking at bytes takes no time.
        guard passage.utf8.contains(UInt8(ascii: SeparatedTexts.separator)) else { return passage }
        return String(String.UnicodeScalarView(passage.unicodeScalars.filter { $0 != SeparatedTexts.separator }))
    }
}
