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

/// What stands before a command that is to run where things are not as usual: in namespaces of its own, which go with it
/// (user_namespaces(7), mount_namespaces(7)).
enum OwnNamespace: CaseIterable {
    /// The system watches no files (inotify(7)).
    case withoutInotify
    /// `$DISK`, an empty folder, is a disk of 512 kB.
    case withSmallDisk

    var prefix: [String] {
        let preparation =
            switch self {
            case .withoutInotify: "echo 0 > /proc/sys/user/max_inotify_instances"
            case .withSmallDisk: "mount -t tmpfs -o size=512k tmpfs \"$DISK\""
            }
        return ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", preparation + " && exec \"$@\"", "sh"]
    }

    /// The namespaces that the system lets the tests have.
    static let known: Set<OwnNamespace> = {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return Set(
            allCases.filter { namespace in
                do {
                    let folder = try TemporaryFolder()
                    let environment = ["PATH": path, "DISK": folder.path]
                    return try Command.run(namespace.prefix + ["true"], environment: environment).status == 0
                } catch {
                    return false
                }
            })
    }()
}

extension Trait where Self == ConditionTrait {
    /// Leaves the test out where no ordinary user can run the program, and says so.
    static var needsOrdinaryUser: ConditionTrait {
        .enabled(if: OrdinaryUser.canRunProgram, "no user but root can run \(Program.path) here")
    }

    /// Leaves the test out where there can be no such namespace, and says so.
    static func needs(_ namespace: OwnNamespace) -> ConditionTrait {
        .enabled(if: OwnNamespace.known.contains(namespace), "there can be no namespace \(namespace) here")
    }
}
