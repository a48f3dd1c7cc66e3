import Glibc

/// The variables of the environment.
enum ProcessEnvironment {
    /// A variable's value; nil where it is not set, or empty.
    static func value(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }
}
