import GRDB
import NewsModel

/// The index's copy of what the reader did with each article, so that lists can be filtered by it.
extension ArticleIndex {
    /// Sets a mark of articles; those that are not in the index are passed over.
    public func set(_ mark: ReadingMark, to isSet: Bool, of articles: [ArticleID]) throws(IndexError) {
        var numbers: [Int32] = []
        for id in articles { if let number = try number(of: id) { numbers.append(number) } }
        try set(mark, to: isSet, of: numbers)
    }

    /// Sets a mark of articles by their numbers.
    func set(_ mark: ReadingMark, to isSet: Bool, of numbers: [Int32]) throws(IndexError) {
        guard !numbers.isEmpty else { return }
        try write { database in
            let statement = try database.cachedStatement(sql: "UPDATE article SET \(mark.column) = ? WHERE id = ?")
            for number in numbers { try statement.execute(arguments: [isSet, number]) }
        }
    }

    /// What an article says, as a fingerprint, and where its file is; nil where it is gone.
    public func file(of number: Int32) throws(IndexError) -> (id: ArticleID, content: UInt64)? {
        let root = root
        return try read { database in
            let row = try Row.fetchOne(
                database.cachedStatement(
                    sql:
                        "SELECT f.path, a.name, a.content FROM article a JOIN folder f ON f.id = a.folder WHERE a.id = ?"
                ),
                arguments: [number])
            return row.map {
                (IndexRecord.id(folder: $0[0], name: $0[1], root: root), UInt64(bitPattern: $0[2] as Int64))
            }
        }
    }

    /// The revision of the marks that the index has; nil where it has none.
    func markRevision() throws(IndexError) -> MarkRevision? {
        try read { database in
            let statement = try database.cachedStatement(sql: "SELECT value FROM known WHERE name = ?")
            guard let identity = try Int64.fetchOne(statement, arguments: ["stateIdentity"]),
                let number = try Int64.fetchOne(statement, arguments: ["stateRevision"])
            else { return nil }
            return MarkRevision(identity: identity, number: number)
        }
    }

    /// Takes over what was marked, here or by other readers; tells whether anything is another now.
    func apply(_ changes: MarkChanges) throws(IndexError) -> Bool {
        var marked: [(number: Int32, marks: ReadingMarks, seen: Int64?)] = []
        for (id, marks) in changes.marks {
            guard let number = try number(of: id) else { continue }
            marked.append((number, marks, changes.seen[id].map(Int64.init(bitPattern:))))
        }
        let known = try markRevision()
        guard !marked.isEmpty || known != changes.revision else { return false }
        return try write { [marked] database in
            var count = 0
            if changes.areAll {
                try database.execute(
                    sql: "UPDATE article SET isRead = 0, isStarred = 0 WHERE isRead OR isStarred")
                count += database.changesCount
            }
            // What somebody has seen as it is now has not changed any more.
            let statement = try database.cachedStatement(
                sql: """
                    UPDATE article SET isRead = ?1, isStarred = ?2, isChanged = isChanged AND content IS NOT ?4
                    WHERE id = ?3 AND (isRead <> ?1 OR isStarred <> ?2 OR isChanged AND content IS ?4)
                    """)
            for (number, marks, seen) in marked {
                try statement.execute(arguments: [marks.isRead, marks.isStarred, number, seen])
                count += database.changesCount
            }
            let setting = try database.cachedStatement(sql: "INSERT OR REPLACE INTO known VALUES (?, ?)")
            try setting.execute(arguments: ["stateIdentity", changes.revision.identity])
            try setting.execute(arguments: ["stateRevision", changes.revision.number])
            return count > 0
        }
    }

    /// Notes which articles have drafts, and that no others have; tells whether anything is another now.
    func setDrafts(of articles: Set<ArticleID>) throws(IndexError) -> Bool {
        var numbers: Set<Int32> = []
        for id in articles { if let number = try number(of: id) { numbers.insert(number) } }
        let known = try read { database in
            try Int32.fetchSet(
                database.cachedStatement(sql: "SELECT id FROM article INDEXED BY articleBegun WHERE hasDraft"))
        }
        guard numbers != known else { return false }
        try write { [numbers] database in
            let statement = try database.cachedStatement(sql: "UPDATE article SET hasDraft = ? WHERE id = ?")
            for number in numbers.symmetricDifference(known) {
                try statement.execute(arguments: [numbers.contains(number), number])
            }
        }
        return true
    }

    /// Notes that an article was seen as it is now.
    public func setSeen(_ article: ArticleID) throws(IndexError) {
        // Mostly there is nothing to write, and no lock is needed for that.
        guard let number = try number(of: article), try isChanged(number) else { return }
        try write { database in
            try database.cachedStatement(sql: "UPDATE article SET isChanged = 0 WHERE id = ?").execute(arguments: [
                number
            ])
        }
    }

    private func isChanged(_ number: Int32) throws(IndexError) -> Bool {
        try read { database in
            let statement = try database.cachedStatement(sql: "SELECT isChanged FROM article WHERE id = ?")
            return try Bool.fetchOne(statement, arguments: [number]) ?? false
        }
    }

    /// Notes whether an article has a draft.
    public func setDraft(_ hasDraft: Bool, of article: ArticleID) throws(IndexError) {
        guard let number = try number(of: article) else { return }
        try write { database in
            try database.cachedStatement(sql: "UPDATE article SET hasDraft = ?1 WHERE id = ?2 AND hasDraft <> ?1")
                .execute(arguments: [hasDraft, number])
        }
    }
}
