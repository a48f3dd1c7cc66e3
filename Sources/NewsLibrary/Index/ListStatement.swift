import GRDB
import NewsModel

/// A query of the list as SQL.
struct ListStatement {
    let sql: String
    let arguments: StatementArguments

    /// What a match in a part of an article weighs: a headline says what the article is about, a comment need not.
    private static let weights = "10.0, 5.0, 1.5, 0.5, 4.0, 2.0"

    /// The statement that finds the numbers of articles; `kept`, the article that is open, stays though the filter would
    /// leave it out. `localOffset`, in minutes east of UTC, says when the days of the query begin.
    /// `isFromEnd` turns the order round.
    init(
        _ query: ListQuery, kept: Int32? = nil, limit: Int? = nil, offset: Int = 0, isFromEnd: Bool = false,
        localOffset: Int
    ) {
        var conditions: [String] = []
        var arguments: [(any DatabaseValueConvertible)?] = []
        var tables = "article a" + (kept == nil ? ListStatement.index(query) : "")
        var order = ListStatement.order(query.sort)
            .map { "a.\($0.name)" + ($0.isDescending != isFromEnd ? " DESC" : "") }
            .joined(separator: ", ")
        let search = query.search
        if let search {
            if let wanted = SearchPattern.wanted(by: search) {
                tables = "text JOIN article a ON a.document = text.rowid"
                conditions.append("text MATCH ?")
                arguments.append(wanted)
                if query.isRanked { order = "bm25(text, \(ListStatement.weights)), a.moment DESC, a.id" }
            }
            if let excluded = SearchPattern.excluded(by: search) {
                conditions.append("a.document NOT IN (SELECT rowid FROM text WHERE text MATCH ?)")
                arguments.append(excluded)
            }
            conditions += search.marks.map(ListStatement.condition)
            func moment(_ day: Int) -> Int { (day * 1440 - localOffset) * 60 }
            if let after = search.after {
                conditions.append("a.moment >= ?")
                arguments.append(moment(after.daysSinceEpoch))
            }
            if let before = search.before {
                conditions.append("a.moment < ?")
                arguments.append(moment(before.daysSinceEpoch + 1))
            }
            if let section = search.section {
                conditions.append("a.section = ? COLLATE NOCASE")
                arguments.append(section)
            }
        }
        if let filter = ListStatement.condition(query.filter) {
            conditions.append(kept == nil ? filter : "(\(filter) OR a.id = ?)")
            if let kept { arguments.append(kept) }
        }
        if let section = query.section {
            conditions.append("a.section = ?")
            arguments.append(section)
        }
        if query.isFolded, search == nil { conditions.append(ListStatement.isShown) }
        // Of a search the group comes along: another copy may have been found than the one that is shown else.
        let isGrouped = query.isFolded && search != nil
        var sql = "SELECT a.id\(isGrouped ? " | (coalesce(a.representative, 0) << 32)" : "") FROM \(tables)"
        if !conditions.isEmpty { sql += " WHERE " + conditions.joined(separator: " AND ") }
        sql += " ORDER BY " + order
        if let limit {
            sql += " LIMIT ? OFFSET ?"
            arguments += [limit, offset]
        }
        self.sql = sql
        self.arguments = StatementArguments(arguments)
    }

    /// A column that a list is sorted by.
    private struct OrderColumn {
        let name: String
        let isDescending: Bool

        init(_ name: String, isDescending: Bool = false) {
            self.name = name
            self.isDescending = isDescending
        }
    }

    private static func order(_ sort: ListQuery.Sort) -> [OrderColumn] {
        let newest = OrderColumn("moment", isDescending: true)
        return switch sort {
        case .newest: [newest, OrderColumn("sortKey"), OrderColumn("id")]
        case .oldest:
            [OrderColumn("moment"), OrderColumn("sortKey", isDescending: true), OrderColumn("id", isDescending: true)]
        case .shortest: [OrderColumn("minutes"), newest, OrderColumn("id")]
        case .longest: [OrderColumn("minutes", isDescending: true), newest, OrderColumn("id")]
        case .mostComments: [OrderColumn("comments", isDescending: true), newest, OrderColumn("id")]
        case .headline: [OrderColumn("sortKey"), OrderColumn("id")]
        }
    }

    /// How many articles stand before one in a list of so many without a search, nil where it is not in it.
    ///
    /// Who turns an order round is near its end, so so many are counted from there before all are from the start.
    static func place(
        of number: Int32, in query: ListQuery, count: Int, mostFromEnd: Int, database: Database
    ) throws -> Int? {
        let columns = order(query.sort)
        let names = columns.map { "a." + $0.name }.joined(separator: ", ")
        let row = try Row.fetchOne(
            database.cachedStatement(
                sql: "SELECT \(names) FROM article a WHERE "
                    + (["a.id = ?"] + conditions(query)).joined(separator: " AND ")),
            arguments: [number] + StatementArguments(query.section.map { [$0] } ?? []))
        guard let row else { return nil }
        let values = columns.indices.map { row[$0] as DatabaseValue }
        let behind = try self.count(in: query, beside: values, isBefore: false, limit: mostFromEnd, database)
        if behind < mostFromEnd { return max(0, count - 1 - behind) }
        return try self.count(in: query, beside: values, isBefore: true, limit: nil, database)
    }

    /// How many articles of a list stand before or behind one with these values of the columns that it is sorted by: counted from
    /// column to column, those on that side by the first, those that are equal in that and on that side by the second, and so on.
    private static func count(
        in query: ListQuery, beside values: [DatabaseValue], isBefore: Bool, limit: Int?, _ database: Database
    ) throws -> Int {
        let columns = order(query.sort)
        var total = 0
        for (level, column) in columns.enumerated() {
            let equals = columns[..<level].map { "a.\($0.name) = ?" }
            let comparison = "a.\(column.name) \(column.isDescending == isBefore ? ">" : "<") ?"
            var arguments = StatementArguments(values[...level])
            arguments += StatementArguments(query.section.map { [$0] } ?? [])
            let rows =
                "FROM article a\(index(query)) WHERE "
                + (equals + [comparison] + conditions(query)).joined(separator: " AND ")
            if let limit { arguments += [limit - total] }
            let statement = try database.cachedStatement(
                sql: limit == nil ? "SELECT count(*) \(rows)" : "SELECT count(*) FROM (SELECT 1 \(rows) LIMIT ?)")
            total += try Int.fetchOne(statement, arguments: arguments) ?? 0
            if let limit, total >= limit { return total }
        }
        return total
    }

    /// What the articles of a list without a search have in common.
    private static func conditions(_ query: ListQuery) -> [String] {
        [condition(query.filter), query.isFolded ? isShown : nil, query.section.map { _ in "a.section = ?" }]
            .compactMap(\.self)
    }

    /// The index of the few articles that a filter leaves; of the unread ones, which may be many, only where it has their
    /// order as well.
    private static func index(_ query: ListQuery) -> String {
        switch query.filter {
        case .unread where query.sort == .newest || query.sort == .oldest: " INDEXED BY articleUnread"
        case .starred: " INDEXED BY articleStarred"
        case .begun: " INDEXED BY articleBegun"
        default: ""
        }
    }

    /// Whether an article is shown itself, and not another one that says the same.
    private static let isShown = "a.representative IS NULL"

    private static func condition(_ filter: ListQuery.Filter) -> String? {
        switch filter {
        case .all: nil
        case .unread: condition(SearchQuery.Mark.unread)
        case .starred: condition(SearchQuery.Mark.starred)
        case .begun: condition(SearchQuery.Mark.draft)
        }
    }

    private static func condition(_ mark: SearchQuery.Mark) -> String {
        switch mark {
        case .read: "a.isRead"
        case .unread: "NOT a.isRead"
        case .starred: "a.isStarred"
        case .draft: "a.hasDraft"
        }
    }
}
