import GRDB

extension Database {
    /// Does something in one transaction, wholly or not at all, and gives what comes of it.
    func transaction<Value>(_ kind: TransactionKind, _ work: (Database) throws -> Value) throws -> Value {
        var value: Value?
        try inTransaction(kind) {
            value = try work(self)
            return .commit
        }
        guard let value else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
        return value
    }
}

extension DatabaseQueue {
    /// Reads in one transaction.
    ///
    /// GRDB's own `read` sets `PRAGMA query_only` before and after it, by which SQLite expires every prepared statement
    /// (`OP_Expire`, https://sqlite.org/opcode.html#Expire): each would be compiled anew for each list.
    func readInTransaction<Value>(_ work: (Database) throws -> Value) throws -> Value {
        try unsafeRead { try $0.transaction(.deferred, work) }
    }
}
