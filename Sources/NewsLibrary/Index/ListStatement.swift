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
    init(_ query: ListQuery, kept: Int32? = nil, limit: Int? = nil, localOffset: Int) {
        var conditions: [String] = []
        var arguments: [(any DatabaseValueConvertible)?] = []
        var tables = "article a" + (kept == nil ? ListStatement.index(query) : "")
        var order = ListStatement.order(query.sort)
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
        var sql = "SELECT a.id FROM \(tables)"
        if !conditions.isEmpty { sql += " WHERE " + conditions.joined(separator: " AND ") }
        sql += " ORDER BY " + order
        if let limit {
            sql += " LIMIT ?"
            arguments.append(limit)
        }
        self.sql = sql
        self.arguments = StatementArguments(arguments)
    }

    private static func order(_ sort: ListQuery.Sort) -> String {
        switch sort {
        case .newest: "a.moment DESC, a.sortKey, a.id"
        case .oldest: "a.moment, a.sortKey DESC, a.id DESC"
        case .shortest: "a.minutes, a.moment DESC, a.id"
        case .longest: "a.minutes DESC, a.moment DESC, a.id"
        case .mostComments: "a.comments DESC, a.moment DESC, a.id"
        case .headline: "a.sortKey, a.id"
        }
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

    private static func condition(_ filter: ListQuery.Filter) -> String? {
        switch filter {
        case .all: nil
        case .unread: "NOT a.isRead"
        case .starred: "a.isStarred"
        case .begun: "a.hasDraft"
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
