import Glibc

/// Paths as people write them.
enum ShownPath {
    /// A path with ~ for the home folder.
    static func of(_ path: String) -> String {
        guard let home = getenv("HOME").map({ String(cString: $0) }), home.hasPrefix("/"), home != "/" else {
            return path
        }
        if path == home { return "~" }
        return path.hasPrefix(home + "/") ? "~" + path.dropFirst(home.count) : path
    }
}
