import Foundation

/// A command that is run to its end.
///
/// Foundation's Process waits for more than the command where that leaves a server behind, as tmux does.
enum Command {
    /// How a command ended and what it printed.
    struct Outcome {
        let output: String
        let errors: String
        /// The exit status, or 128 and the number of the signal.
        let status: Int32
    }

    /// The command was not found, or could not be started.
    struct NotStarted: Error {
        let name: String
        let code: Int32
    }

    /// Runs a command, looked for in PATH, with a text as its standard input.
    static func run(_ words: [String], environment: [String: String], input: String = "") throws -> Outcome {
        let folder = try TemporaryFolder()
        let files = [try folder.write(input, to: "input"), folder.path + "/output", folder.path + "/errors"]
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (descriptor, file) in files.enumerated() {
            let flags = descriptor == 0 ? O_RDONLY : O_WRONLY | O_CREAT
            posix_spawn_file_actions_addopen(&actions, Int32(descriptor), file, flags, 0o600)
        }
        // Tests run on threads that block signals, and a command would never be told that a child of its has ended.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var noSignals = sigset_t()
        sigemptyset(&noSignals)
        posix_spawnattr_setsigmask(&attributes, &noSignals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        let arguments = pointers(words)
        let settings = pointers(environment.map { "\($0.key)=\($0.value)" })
        defer { for pointer in arguments + settings { free(pointer) } }
        var process: pid_t = 0
        let code = posix_spawnp(&process, words[0], &actions, &attributes, arguments, settings)
        guard code == 0 else { throw NotStarted(name: words[0], code: code) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return Outcome(
            output: try folder.text(of: "output"), errors: try folder.text(of: "errors"),
            status: status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f))
    }

    private static func pointers(_ words: [String]) -> [UnsafeMutablePointer<CChar>?] {
        words.map { word in word.withCString { strdup($0) } } + [nil]
    }
}
