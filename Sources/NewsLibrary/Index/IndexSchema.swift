import GRDB

/// The tables of the index. It can be made again from the files: another version of it is thrown away, not changed.
enum IndexSchema {
    /// The version of the tables and of what is read out of the files (PRAGMA user_version).
    static let version = 3

    /// The order that a list has at first.
    private static let firstOrder = ("articleNewest", "moment DESC, sortKey")

    /// The other orders of the list.
    static let otherOrders = [
        ("articleShortest", "minutes, moment DESC"), ("articleLongest", "minutes DESC, moment DESC"),
        ("articleDiscussed", "comments DESC, moment DESC"), ("articleHeadline", "sortKey"),
    ]

    /// The statements that make the indexes of the other orders where they are missing; without them these lists are the same,
    /// and take longer.
    static var makingOtherOrders: String { otherOrders.map(making).joined() }

    /// How many of those indexes there are.
    static func countOtherOrders(in database: Database) throws -> Int {
        let names = otherOrders.map { "'\($0.0)'" }.joined(separator: ", ")
        return try Int.fetchOne(
            database.cachedStatement(
                sql: "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND name IN (\(names))")) ?? 0
    }

    /// The statements that take them away, which saves time while very many articles are added.
    static var takingOtherOrders: String { otherOrders.map { "DROP INDEX IF EXISTS \($0.0);\n" }.joined() }

    /// An index goes on with what is needed to filter, so that the articles themselves need not be looked at.
    private static func making(_ order: (name: String, columns: String)) -> String {
        """
        CREATE INDEX IF NOT EXISTS \(order.name) ON article
            (\(order.columns), id, isRead, isStarred, hasDraft, section, representative);

        """
    }

    /// The tables of copies of one text (`CopyGroups`).
    private static var copies: String {
        // article.representative: the article that is shown in place of this one, NULL where it is shown itself.
        // sketch.hashes: the hashes of a `StorySketch`, four bytes each, the greatest byte first. anchor: those by which copies are found.
        // folded: of the numbers in `total`, those of the articles that another one is shown in place of.
        """
        CREATE INDEX articleCopies ON article (representative) WHERE representative IS NOT NULL;
        CREATE TABLE sketch (id INTEGER PRIMARY KEY, hashes BLOB NOT NULL);
        CREATE TABLE anchor (hash INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (hash, article)) WITHOUT ROWID;
        CREATE TABLE folded (articles INTEGER NOT NULL, unread INTEGER NOT NULL, minutes INTEGER NOT NULL);
        INSERT INTO folded VALUES (0, 0, 0);
        CREATE TRIGGER copyChanged AFTER UPDATE OF isRead, minutes, representative ON article
        WHEN OLD.representative IS NOT NULL OR NEW.representative IS NOT NULL BEGIN
            UPDATE folded SET
                articles = articles + (NEW.representative IS NOT NULL) - (OLD.representative IS NOT NULL),
                unread = unread + (NEW.representative IS NOT NULL AND NOT NEW.isRead)
                    - (OLD.representative IS NOT NULL AND NOT OLD.isRead),
                minutes = minutes + (NEW.representative IS NOT NULL AND NOT NEW.isRead) * NEW.minutes
                    - (OLD.representative IS NOT NULL AND NOT OLD.isRead) * OLD.minutes;
        END;
        CREATE TRIGGER copyRemoved AFTER DELETE ON article WHEN OLD.representative IS NOT NULL BEGIN
            UPDATE folded SET articles = articles - 1, unread = unread - (NOT OLD.isRead),
                minutes = minutes - (NOT OLD.isRead) * OLD.minutes;
        END;
        """
    }

    /// The statements that make the tables.
    static var statements: String {
        // folder.path: relative to the root, "" for the root itself. section: the first name of that path.
        // modified, changed: nanoseconds since 1970 (UTC), which with the size say whether the file is the one that was read.
        // document: the row of `text`, NULL where the file was only looked at and is to be read yet. A file that is read again gets a new row there,
        // since rows of a contentless table can't be taken out; nothing leads to the old one.
        // isChanged: whether the story is another one since it was read.
        // moment: seconds since 1970 (UTC). day, minuteOfDay, utcOffset: the same as precisely as the page says it.
        """
        CREATE TABLE folder (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, section TEXT NOT NULL);
        CREATE TABLE article (
            id INTEGER PRIMARY KEY,
            folder INTEGER NOT NULL,
            name TEXT NOT NULL,
            size INTEGER NOT NULL, modified INTEGER NOT NULL, changed INTEGER NOT NULL,
            document INTEGER,
            content INTEGER NOT NULL,
            section TEXT NOT NULL,
            headline TEXT NOT NULL, sortKey TEXT NOT NULL, source TEXT,
            moment INTEGER NOT NULL, day INTEGER NOT NULL, minuteOfDay INTEGER, utcOffset INTEGER,
            minutes INTEGER NOT NULL, comments INTEGER NOT NULL,
            isRead INTEGER NOT NULL, isStarred INTEGER NOT NULL, hasDraft INTEGER NOT NULL,
            representative INTEGER,
            isChanged INTEGER NOT NULL DEFAULT 0
        );
        CREATE UNIQUE INDEX articleByFile ON article (folder, name, size, modified, changed, document);
        CREATE UNIQUE INDEX articleByDocument ON article (document);
        CREATE INDEX articleUnread ON article (moment DESC, sortKey, id, representative) WHERE NOT isRead;
        CREATE INDEX articleStarred ON article (moment DESC, sortKey) WHERE isStarred;
        CREATE INDEX articleBegun ON article (moment DESC, sortKey) WHERE hasDraft;
        CREATE TABLE preview (
            id INTEGER PRIMARY KEY, summary TEXT NOT NULL, pointsTitle TEXT, points TEXT, areExtracted INTEGER NOT NULL
        );
        CREATE TABLE total (articles INTEGER NOT NULL, unread INTEGER NOT NULL, minutes INTEGER NOT NULL);
        INSERT INTO total VALUES (0, 0, 0);
        CREATE TRIGGER articleAdded AFTER INSERT ON article BEGIN
            UPDATE total SET articles = articles + 1, unread = unread + (NOT NEW.isRead),
                minutes = minutes + (NOT NEW.isRead) * NEW.minutes;
        END;
        CREATE TRIGGER articleRemoved AFTER DELETE ON article BEGIN
            UPDATE total SET articles = articles - 1, unread = unread - (NOT OLD.isRead),
                minutes = minutes - (NOT OLD.isRead) * OLD.minutes;
            DELETE FROM preview WHERE id = OLD.id;
        END;
        CREATE TRIGGER articleChanged AFTER UPDATE OF isRead, minutes ON article BEGIN
            UPDATE total SET unread = unread + (NOT NEW.isRead) - (NOT OLD.isRead),
                minutes = minutes + (NOT NEW.isRead) * NEW.minutes - (NOT OLD.isRead) * OLD.minutes;
        END;
        \(copies)
        CREATE TABLE skipped (path TEXT PRIMARY KEY, reason TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE known (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
        CREATE VIRTUAL TABLE text USING fts5 (
            headline, digest, story, comments, author, source, content = '',
            tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
        );
        -- What is written at once is gathered in memory (bytes), and merged with what was written before only now and then.
        INSERT INTO text (text, rank) VALUES ('hashsize', 33554432);
        INSERT INTO text (text, rank) VALUES ('automerge', 0);
        INSERT INTO text (text, rank) VALUES ('crisismerge', 64);
        PRAGMA user_version = \(version);
        """
            + making(firstOrder) + makingOtherOrders
    }
}
