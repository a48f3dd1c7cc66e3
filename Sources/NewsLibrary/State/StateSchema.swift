import GRDB

/// The tables of the state database, and how each came to be. A migration that has been released is never changed.
enum StateSchema {
    /// Makes the tables of this version out of those of any version before.
    static func migrator() -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 marks, places, comments, settings") { database in
            // contentFingerprint: of the article without its comments, to recognise the file under another path.
            // positionFingerprint and the fingerprints of comments: the 64 bits of an unsigned number.
            // isKnown: whether the comments of the article were ever seen.
            try database.execute(
                sql: """
                    CREATE TABLE article (
                        id INTEGER PRIMARY KEY,
                        path TEXT NOT NULL UNIQUE,
                        contentFingerprint INTEGER,
                        isRead INTEGER NOT NULL DEFAULT 0,
                        isStarred INTEGER NOT NULL DEFAULT 0,
                        positionFingerprint INTEGER,
                        positionOrdinal INTEGER,
                        positionOffset INTEGER,
                        isKnown INTEGER NOT NULL DEFAULT 0
                    );
                    CREATE INDEX articleByContent ON article (contentFingerprint);
                    CREATE TABLE comment (
                        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
                        fingerprint INTEGER NOT NULL,
                        isFolded INTEGER NOT NULL,
                        isSeen INTEGER NOT NULL,
                        isOwn INTEGER NOT NULL,
                        PRIMARY KEY (article, fingerprint)
                    ) WITHOUT ROWID;
                    CREATE TABLE setting (
                        name TEXT PRIMARY KEY,
                        value TEXT NOT NULL
                    ) WITHOUT ROWID;
                    """)
        }
        migrator.registerMigration("2 order of comments") { database in
            // The name of a CommentOrder; NULL for the page's own.
            try database.execute(sql: "ALTER TABLE article ADD COLUMN commentOrder TEXT")
        }
        migrator.registerMigration("3 revisions of marks") { database in
            // revision: grows with each change of marks, so that what others did since can be found. identity: of this file.
            try database.execute(
                sql: """
                    ALTER TABLE article ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
                    CREATE INDEX articleByRevision ON article (revision);
                    INSERT INTO setting (name, value) VALUES ('identity', CAST(random() AS TEXT));
                    """)
        }
        migrator.registerMigration("4 stories as they were seen") { database in
            // passages: what the article's story said at the last visit.
            try database.execute(
                sql: """
                    CREATE TABLE story (
                        article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
                        passages TEXT NOT NULL
                    )
                    """)
        }
        migrator.registerMigration("5 digests as they were seen") { database in
            // passages begin with those of the digest from now on: those before would all be told to have changed.
            try database.execute(sql: "DELETE FROM story")
        }
        return migrator
    }
}
