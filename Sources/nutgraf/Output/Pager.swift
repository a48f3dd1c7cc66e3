import Glibc

/// A running pager: what is written goes to its standard input.
struct Pager {
    private let process: pid_t
    private let input: Int32
    /// Whether it still reads.
    private(set) var isOpen = true

    /// What a shell ends with where it can't run a command, or does not find it (POSIX, Shell Command Language, 2.8.2).
    private static let shellFailures: ClosedRange<Int32> = 126...127

    /// Starts a pager; nil where it can't be started.
    init?(_ command: PagerCommand) {
        if let program = command.program, !Self.isFound(program) { return nil }
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return nil }
        // The pager would wait for ever for an end that it keeps open itself.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        for (name, value) in command.defaults { setenv(name, value, 0) }
        let started = Self.start(["sh", "-c", command.words], input: ends[0])
        close(ends[0])
        guard let started else {
            close(ends[1])
            return nil
        }
        (process, input) = (started, ends[1])
        // ^C is for the pager, and one that is quit early must not end the program, which has to wait for it.
        for number in [SIGPIPE, SIGINT, SIGQUIT] { signal(number, SIG_IGN) }
    }

    /// Writes a text, as far as it is wanted.
    mutating func write(_ text: String) {
        guard isOpen else { return }
        var text = text
        isOpen = text.withUTF8 { [input] bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while !rest.isEmpty {
                let count = Glibc.write(input, rest.baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            }
            return true
        }
    }

    /// Waits until the user leaves the pager; tells whether there was one at all.
    consuming func end() -> Bool {
        close(input)
        let status = Self.wait(for: process)
        for number in [SIGPIPE, SIGINT, SIGQUIT] { signal(number, SIG_DFL) }
        return !Self.shellFailures.contains(status)
    }

    /// Whether a shell knows a command: asked before, because it says so itself when it does not.
    private static func isFound(_ program: String) -> Bool {
        let nowhere = open("/dev/null", O_RDWR | O_CLOEXEC)
        guard nowhere >= 0 else { return true }
        defer { close(nowhere) }
        let words = ["sh", "-c", "command -v \"$1\"", "sh", program]
        return start(words, input: nowhere, output: nowhere).map { wait(for: $0) == 0 } ?? false
    }

    /// Starts the shell with the default signals; nil where that does not work.
    private static func start(_ words: [String], input: Int32, output: Int32 = STDOUT_FILENO) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        let arguments: [UnsafeMutablePointer<CChar>?] = words.map { word in word.withCString { strdup($0) } } + [nil]
        defer { for argument in arguments { free(argument) } }
        var process: pid_t = 0
        return posix_spawn(&process, "/bin/sh", &actions, nil, arguments, environ) == 0 ? process : nil
    }

    /// The exit status of a process, 128 and the number where a signal ended it.
    private static func wait(for process: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
    }
}
