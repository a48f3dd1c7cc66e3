import GRDB

import struct Foundation.Data

/// Which articles are copies of one text, kept as files come, change and go: of each group one is shown in place of the others.
///
/// That is the one that was read, else the one with most comments, else the one that was first: what was read does not come
/// back when another paper prints it, and the conversation is where readers are.
enum CopyGroups {
    /// How many articles with an anchor are looked at: more have it only where it is a phrase that all pages have.
    private static let anchorLimit = 24
    /// How many articles are compared at most.
    private static let comparisons = 12

    /// The order in which the members of a group are to be shown.
    private static let order = "isRead DESC, comments DESC, moment, name, id"

    /// Takes note of what an article says now.
    static func update(_ number: Int64, sketch: StorySketch, in database: Database) throws {
        let known = try self.sketch(of: number, in: database)
        guard known != sketch else { return try elect(try group(of: number, in: database), in: database) }
        if known != nil { try forget(number, in: database) }
        guard !sketch.hashes.isEmpty else { return }
        let copy = try nearest(to: sketch, in: database)
        try database.cachedStatement(sql: "INSERT INTO sketch (id, hashes) VALUES (?, ?)")
            .execute(arguments: [number, Data(sketch.bytes)])
        let anchoring = try database.cachedStatement(sql: "INSERT INTO anchor (hash, article) VALUES (?, ?)")
        for anchor in sketch.anchors { try anchoring.execute(arguments: [Int64(anchor), number]) }
        guard let copy else { return }
        let group = try group(of: copy, in: database)
        try database.cachedStatement(sql: "UPDATE OR FAIL article SET representative = ? WHERE id = ?")
            .execute(arguments: [group, number])
        try elect(group, in: database)
    }

    /// Takes an article out that says something else now, or is about to go.
    static func forget(_ number: Int64, in database: Database) throws {
        guard let known = try sketch(of: number, in: database) else { return }
        let unanchoring = try database.cachedStatement(sql: "DELETE FROM anchor WHERE hash = ? AND article = ?")
        for anchor in known.anchors { try unanchoring.execute(arguments: [Int64(anchor), number]) }
        try database.cachedStatement(sql: "DELETE FROM sketch WHERE id = ?").execute(arguments: [number])
        let others = try Int64.fetchOne(
            database.cachedStatement(
                sql:
                    "SELECT id FROM article INDEXED BY articleCopies WHERE representative = ? ORDER BY \(order) LIMIT 1"
            ),
            arguments: [number])
        if let others { try replace(number, by: others, in: database) }
        try database.cachedStatement(
            sql: "UPDATE OR FAIL article SET representative = NULL WHERE id = ? AND representative IS NOT NULL"
        ).execute(arguments: [number])
    }

    /// The article that is shown for an article's group, itself where it is no copy.
    private static func group(of number: Int64, in database: Database) throws -> Int64 {
        try Int64.fetchOne(
            database.cachedStatement(sql: "SELECT coalesce(representative, id) FROM article WHERE id = ?"),
            arguments: [number]) ?? number
    }

    /// Shows the member of a group that is to be shown now.
    private static func elect(_ group: Int64, in database: Database) throws {
        let first = try Int64.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT id FROM (
                        SELECT \(fields) FROM article INDEXED BY articleCopies WHERE representative = ?1
                        UNION ALL SELECT \(fields) FROM article WHERE id = ?1
                    ) ORDER BY \(order) LIMIT 1
                    """),
            arguments: [group])
        if let first, first != group { try replace(group, by: first, in: database) }
    }

    private static let fields = "id, isRead, comments, moment, name"

    private static func replace(_ old: Int64, by new: Int64, in database: Database) throws {
        try database.cachedStatement(
            sql: "UPDATE OR FAIL article SET representative = ?2 WHERE representative = ?1 OR id = ?1"
        )
        .execute(arguments: [old, new])
        try database.cachedStatement(sql: "UPDATE OR FAIL article SET representative = NULL WHERE id = ?")
            .execute(arguments: [new])
    }

    /// The other members of an article's group, in the order in which they came.
    static func others(of number: Int32, in database: Database) throws -> [Int32] {
        try Int32.fetchAll(
            database.cachedStatement(
                sql: """
                    WITH own AS (SELECT coalesce(representative, id) AS shown FROM article WHERE id = ?1)
                    SELECT id FROM (
                        SELECT id FROM article INDEXED BY articleCopies WHERE representative = (SELECT shown FROM own)
                        UNION ALL SELECT shown FROM own
                    ) WHERE id <> ?1 ORDER BY id
                    """),
            arguments: [number])
    }

    /// The numbers of the first articles of each group, given as numbers in the lower half and those of their groups in the upper
    /// one, 0 for none.
    static func firsts(of found: [Int64]) -> [Int32] {
        func number(_ value: Int64) -> Int32 { Int32(truncatingIfNeeded: value) }
        let groups = Set(found.lazy.map { number($0 >> 32) }.filter { $0 != 0 })
        guard !groups.isEmpty else { return found.map(number) }
        var met: Set<Int32> = []
        return found.compactMap { value in
            let group = value >> 32 == 0 ? number(value) : number(value >> 32)
            return !groups.contains(group) || met.insert(group).inserted ? number(value) : nil
        }
    }

    // MARK: Finding copies

    /// The article that says most of what a sketch is of; nil where none is a copy.
    private static func nearest(to sketch: StorySketch, in database: Database) throws -> Int64? {
        var shared: [Int64: Int] = [:]
        let holders = try database.cachedStatement(sql: "SELECT article FROM anchor WHERE hash = ? LIMIT ?")
        for anchor in sketch.anchors {
            for number in try Int64.fetchAll(holders, arguments: [Int64(anchor), anchorLimit]) {
                shared[number, default: 0] += 1
            }
        }
        var best: (number: Int64, likeness: Double)?
        for (number, _) in shared.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(comparisons) {
            guard let other = try self.sketch(of: number, in: database), let likeness = sketch.likeness(to: other)
            else {
                continue
            }
            if likeness > best?.likeness ?? 0 { best = (number, likeness) }
        }
        return best?.number
    }

    private static func sketch(of number: Int64, in database: Database) throws -> StorySketch? {
        let row = try Row.fetchOne(
            database.cachedStatement(sql: "SELECT hashes FROM sketch WHERE id = ?"), arguments: [number])
        return try row.map { try $0.withUnsafeData(atIndex: 0) { StorySketch(bytes: $0.map { [UInt8]($0) } ?? []) } }
    }
}
