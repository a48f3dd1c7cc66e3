import Glibc

/// The environment's variables.
enum Environment {
    /// A variable's value; empty if it is not set.
    static func value(_ name: String) -> String {
        getenv(name).map { String(cString: $0) } ?? ""
    }
}
