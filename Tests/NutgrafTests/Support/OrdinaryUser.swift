import Foundation
import Testing

/// A user to whom permissions matter: root may read everything.
enum OrdinaryUser {
    /// What stands before a command that this user is to run; nothing where the tests are not root's.
    static let prefix =
        getuid() == 0 ? ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"] : [String]()

    /// Whether this user can run the program, which may be in a folder that is only root's.
    static let canRunProgram: Bool = {
        do {
            let folder = try TemporaryFolder()
            let words = prefix + [Program.path, "--version"]
            return try Command.run(words, environment: Program.environment(home: folder.path)).status == 0
        } catch {
            return false
        }
    }()
}

/// A user with a namespace of its own, in which the system watches no files (user_namespaces(7), inotify(7)).
enum UnwatchedUser {
    /// What stands before a command that this user is to run.
    static let prefix = [
        "unshare", "--user", "--map-root-user", "sh", "-c",
        "echo 0 > /proc/sys/user/max_inotify_instances && exec \"$@\"", "sh",
    ]

    /// Whether the system knows such users.
    static let isKnown: Bool = {
        do {
            let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
            return try Command.run(prefix + ["true"], environment: ["PATH": path]).status == 0
        } catch {
            return false
        }
    }()
}

extension Trait where Self == ConditionTrait {
    /// Leaves the test out where no ordinary user can run the program, and says so.
    static var needsOrdinaryUser: ConditionTrait {
        .enabled(if: OrdinaryUser.canRunProgram, "no user but root can run \(Program.path) here")
    }

    /// Leaves the test out where there can be no namespace of a user, and says so.
    static var needsUnwatchedUser: ConditionTrait {
        .enabled(if: UnwatchedUser.isKnown, "there can be no user namespace without inotify here")
    }
}
