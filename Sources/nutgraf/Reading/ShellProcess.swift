import Glibc

/// A shell that runs what the user has configured: an editor, a pager.
struct ShellProcess {
    private let process: pid_t

    /// What a shell ends with where it can't run a command, or does not find it (POSIX, Shell Command Language, 2.8.2).
    static let failures: ClosedRange<Int32> = 126...127

    /// Starts a shell on a script, which has the arguments as $1, $2 …, with the program's own standard input and output or
    /// others; nil where that does not work.
    init?(
        _ script: String, arguments: [String] = [], input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO
    ) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        let words = ["sh", "-c", script, "sh"] + arguments
        let pointers: [UnsafeMutablePointer<CChar>?] = words.map { word in word.withCString { strdup($0) } } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var process: pid_t = 0
        guard posix_spawn(&process, "/bin/sh", &actions, nil, pointers, environ) == 0 else { return nil }
        self.process = process
    }

    /// Waits for its end, and gives the exit status: 128 and the number where a signal ended it.
    func wait() -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
    }
}
