import GRDB

extension DatabaseQueue {
    /// Reads in one transaction.
    ///
    /// GRDB's own `read` sets `PRAGMA query_only` before and after it, by which SQLite expires every prepared statement
    /// (`OP_Expire`, https://sqlite.org/opcode.html#Expire): each would be compiled anew for each list.
    func readInTransaction<Value>(_ work: (Database) throws -> Value) throws -> Value {
        try unsafeRead { database in
            var value: Value?
            try database.inTransaction(.deferred) {
                value = try work(database)
                return .commit
            }
            guard let value else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
            return value
        }
    }
}
