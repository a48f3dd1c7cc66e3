import GRDB

/// The text of a story as it was seen last, for what has changed since: rows of the table `story`.
enum SeenStory {
    /// The most bytes that are kept of one story; of a longer one nothing is.
    private static let mostBytes = 1 << 18

    /// The passages of an article's story; nil where none are kept.
    static func passages(of id: Int64, in database: Database) throws -> [String]? {
        let statement = try database.cachedStatement(sql: "SELECT passages FROM story WHERE article = ?")
        return try String.fetchOne(statement, arguments: [id]).map(SeparatedTexts.split)
    }

    /// Keeps the passages of an article's story instead of those before.
    static func save(_ passages: [String]?, of id: Int64, in database: Database) throws {
        let text = passages.map { SeparatedTexts.joined($0.map(withoutSeparator)) }
        guard let text, text.utf8.count <= mostBytes else {
            return try database.cachedStatement(sql: "DELETE FROM story WHERE article = ?").execute(arguments: [id])
        }
        try database.cachedStatement(
            sql: """
                INSERT INTO story (article, passages) VALUES (?, ?)
                ON CONFLICT (article) DO UPDATE SET passages = excluded.passages
                """
        ).execute(arguments: [id, text])
    }

    private static func withoutSeparator(_ passage: String) -> String {
        String(String.UnicodeScalarView(passage.unicodeScalars.filter { $0 != SeparatedTexts.separator }))
    }
}
