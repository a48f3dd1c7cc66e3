/// The home folder in paths as people write them.
enum HomeFolder {
    private static var path: String? { ProcessEnvironment.value("HOME") }

    /// A path with ~ for the home folder.
    static func shown(_ path: String) -> String {
        guard let home = Self.path, home.hasPrefix("/"), home != "/" else { return path }
        if path == home { return "~" }
        return path.hasPrefix(home + "/") ? "~" + path.dropFirst(home.count) : path
    }

    /// A path with the home folder for ~.
    static func expanded(_ path: String) -> String {
        guard path == "~" || path.hasPrefix("~/"), let home = Self.path else { return path }
        return home + path.dropFirst()
    }
}
