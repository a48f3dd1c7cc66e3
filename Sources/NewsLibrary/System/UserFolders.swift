import Glibc

/// The folders that the program keeps its things in (XDG Base Directory Specification 0.8). None of them has to exist.
public struct UserFolders: Equatable, Sendable {
    /// What was read, drafts, the log: `$XDG_STATE_HOME/nutgraf`.
    public var state: String
    /// What can be made again: `$XDG_CACHE_HOME/nutgraf`.
    public var cache: String
    /// The configuration: `$XDG_CONFIG_HOME/nutgraf`.
    public var config: String
    /// The articles, where no other folder is named: `$XDG_DATA_HOME/nutgraf`.
    public var data: String

    /// Finds the folders of an environment. A path that is not absolute does not count, as the specification has it;
    /// without HOME the system's list of users says where home is.
    public init(environment: [String: String]) {
        func absolute(_ name: String) -> String? {
            environment[name].flatMap { $0.utf8.first == UInt8(ascii: "/") ? $0 : nil }
        }
        // Without any home the folders under / can't be made, and the reader says so and works in memory.
        let home = absolute("HOME") ?? UserAccount.ofProcess()?.home ?? "/"
        func folder(_ name: String, _ standard: String) -> String {
            PathName.joined(absolute(name) ?? PathName.joined(home, standard), "nutgraf")
        }
        state = folder("XDG_STATE_HOME", ".local/state")
        cache = folder("XDG_CACHE_HOME", ".cache")
        config = folder("XDG_CONFIG_HOME", ".config")
        data = folder("XDG_DATA_HOME", ".local/share")
    }

    /// Finds the folders of this process.
    public static func ofProcess() -> UserFolders {
        let names = ["HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"]
        var environment: [String: String] = [:]
        for name in names {
            if let value = getenv(name) { environment[name] = String(cString: value) }
        }
        return UserFolders(environment: environment)
    }
}
