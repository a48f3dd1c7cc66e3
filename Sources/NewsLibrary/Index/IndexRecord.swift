import GRDB
import NewsModel

/// An article's listing as rows of the tables `article` and `preview`.
enum IndexRecord {
    /// The listing of an article, nil where it is no longer there.
    static func listing(_ number: Int32, root: String, in database: Database) throws -> ArticleListing? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT f.path, a.name, a.headline, a.source, a.day, a.minuteOfDay, a.utcOffset, a.minutes, a.comments,
                    a.isRead, a.isStarred, a.hasDraft, p.summary, p.pointsTitle, p.points, p.areExtracted, a.section, a.isChanged
                FROM article a JOIN folder f ON f.id = a.folder LEFT JOIN preview p ON p.id = a.id WHERE a.id = ?
                """)
        // The row of a cursor is not copied, which takes a good part of the time, but is gone with the cursor.
        let cursor = try Row.fetchCursor(statement, arguments: [number])
        return try withExtendedLifetime(cursor) { try cursor.next().map { listing($0, root: root) } }
    }

    private static func listing(_ row: Row, root: String) -> ArticleListing {
        let points = (row[14] as String?).map { points in
            KeyPoints(title: row[13], points: split(points), origin: row[15] ? .extracted : .published)
        }
        return ArticleListing(
            id: id(folder: row[0], name: row[1], root: root), headline: row[2], summary: split(row[12] ?? ""),
            keyPoints: points, source: row[3],
            date: Timestamp(date: CalendarDate(daysSinceEpoch: row[4]), minuteOfDay: row[5], utcOffset: row[6]),
            readingMinutes: row[7], commentCount: row[8],
            marks: ReadingMarks(isRead: row[9], isStarred: row[10], hasDraft: row[11], isChanged: row[17]),
            section: row[16])
    }

    /// The article of a file in a folder, the folder given relative to the root.
    static func id(folder: String, name: String, root: String) -> ArticleID {
        let folder = folder.isEmpty ? root : PathName.joined(root, folder)
        return ArticleID(path: PathName.joined(folder, name))
    }

    /// Writes an article, in place of what is known of its file. Whether it is read and starred stays, or is this where it is
    /// new; whether it has changed is this, where it is known. Its text was added before, as a document, unless the file was
    /// only looked at.
    static func write(
        _ entry: IndexedFile, document: Int64?, folder: Int64, section: String, marks: ReadingMarks?, localOffset: Int,
        in database: Database
    ) throws {
        let stamp = entry.stamp
        let name = PathName.last(of: entry.id.path)
        let listing = entry.listing
        let date = listing.date
        let arguments: StatementArguments = [
            folder, name, stamp.size, stamp.modified, stamp.changed, document,
            Int64(bitPattern: entry.content), section, listing.headline, sortKey(listing.headline), listing.source,
            date.secondsSinceEpoch(localOffset: localOffset), date.date.daysSinceEpoch, date.minuteOfDay,
            date.utcOffset, listing.readingMinutes, listing.commentCount, marks?.isChanged, marks?.isRead ?? false,
            marks?.isStarred ?? false, marks?.hasDraft ?? false,
        ]
        // A row that is replaced keeps its number and its marks. With OR FAIL a failing statement leaves it to the transaction to
        // undo all of it: else SQLite would copy each page that a statement with triggers changes to a file of its own first.
        let known = try Int64.fetchOne(
            database.cachedStatement(sql: "SELECT id FROM article WHERE folder = ? AND name = ?"),
            arguments: [folder, name])
        let number: Int64
        if let known {
            number = known
            try database.cachedStatement(
                sql: """
                    UPDATE OR FAIL article SET folder = ?, name = ?, size = ?, modified = ?, changed = ?, document = ?, content = ?,
                        section = ?, headline = ?, sortKey = ?, source = ?, moment = ?, day = ?, minuteOfDay = ?,
                        utcOffset = ?, minutes = ?, comments = ?,
                        isChanged = coalesce(?, isChanged) WHERE id = ?22
                    """
            ).execute(arguments: arguments + [known])
        } else {
            try database.cachedStatement(
                sql: """
                    INSERT OR FAIL INTO article (folder, name, size, modified, changed, document, content, section, headline,
                        sortKey, source, moment, day, minuteOfDay, utcOffset, minutes, comments, isChanged, isRead, isStarred,
                        hasDraft)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(?, 0), ?, ?, ?)
                    """
            ).execute(arguments: arguments)
            number = database.lastInsertedRowID
        }
        guard entry.text != nil else { return }
        try CopyGroups.update(number, sketch: entry.sketch, in: database)
        try database.cachedStatement(sql: "INSERT OR REPLACE INTO preview VALUES (?, ?, ?, ?, ?)").execute(
            arguments: [
                number, SeparatedTexts.joined(listing.summary), listing.keyPoints?.title,
                listing.keyPoints.map { SeparatedTexts.joined($0.points) }, listing.keyPoints?.origin == .extracted,
            ])
    }

    /// Adds the text of an article to what is searched, and gives its place there.
    static func add(_ text: SearchText, in database: Database) throws -> Int64 {
        try database.cachedStatement(
            sql: "INSERT INTO text (headline, digest, story, comments, author, source) VALUES (?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [text.headline, text.digest, text.story, text.comments, text.author, text.source])
        return database.lastInsertedRowID
    }

    /// What a headline is sorted by: its first characters in lower case, which is enough to tell most from each other.
    private static func sortKey(_ headline: String) -> String {
        let length = 40
        // Of ASCII, with no mark following, every byte is a character: those need not be looked for.
        let start = headline.utf8.prefix(length + 1)
        let isASCII = start.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "\r") }
        return String(isASCII ? Substring(start.prefix(length)) : headline.prefix(length)).lowercased()
    }

    private static func split(_ text: String) -> [String] {
        text.isEmpty ? [] : SeparatedTexts.split(text)
    }
}
