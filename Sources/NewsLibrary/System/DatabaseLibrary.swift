import GRDB

/// The library that keeps the index and what was read.
public enum DatabaseLibrary {
    /// SQLite's version: "3.40.1".
    public static var version: String {
        let number = Database.sqliteLibVersionNumber
        return "\(number / 1_000_000).\(number / 1000 % 1000).\(number % 1000)"
    }
}
