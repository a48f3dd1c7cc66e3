import NewsLibrary
import Terminal

/// Which version this is, and what it was built with.
enum Version {
    /// The program with its version.
    static let name = "nutgraf 0.1.0"

    /// The day of this version, for the manual.
    static let date = "2026-11-28"

    /// What `--version` prints: the name on a line of its own, and what it was built with.
    static var text: String {
        "\(name)\n\(configuration) build, Swift \(swift), \(TerminalLibrary.version), SQLite \(DatabaseLibrary.version)"
    }

    /// How it was built.
    static var configuration: String {
        #if DEBUG
            "debug"
        #else
            "release"
        #endif
    }

    /// The compiler's version; only this can be asked of it, and the standard library does not tell 6.3.1 from 6.3.0.
    static var swift: String {
        #if compiler(>=6.4)
            "6.4 or later"
        #elseif compiler(>=6.3)
            "6.3"
        #elseif compiler(>=6.2)
            "6.2"
        #else
            "6.1"
        #endif
    }
}
