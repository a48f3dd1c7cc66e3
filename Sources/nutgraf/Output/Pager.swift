import Glibc

/// A running pager: what is written goes to its standard input.
struct Pager {
    private let process: ShellProcess
    private let input: Int32
    private var written = 0
    /// Whether it still reads.
    private(set) var isOpen = true

    /// Starts a pager; nil where it can't be started.
    init?(_ command: PagerCommand) {
        if let program = command.program, !Self.isFound(program) { return nil }
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return nil }
        // The pager would wait for ever for an end that it keeps open itself.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        for (name, value) in command.defaults { setenv(name, value, 0) }
        defer { close(ends[0]) }
        do throws(ChildProcess.Problem) {
            process = try ShellProcess(command.words, input: ends[0])
        } catch {
            close(ends[1])
            return nil
        }
        input = ends[1]
        // ^C is for the pager, and one that is quit early must not end the program, which has to wait for it.
        for number in [SIGPIPE, SIGINT, SIGQUIT] { signal(number, SIG_IGN) }
    }

    /// Writes a text, as far as it is wanted.
    mutating func write(_ text: String) {
        isOpen = isOpen && FileDescriptor.write(text, to: input)
        if isOpen { written += text.utf8.count }
    }

    /// How a pager ended.
    enum Ending: Equatable {
        case left
        /// There was none.
        case notStarted
        /// It failed, with this status, before it read anything.
        case failed(status: Int32)
    }

    /// Waits until the user leaves the pager.
    consuming func end() -> Ending {
        // Another end to read from (proc(5), /proc/pid/fd), to see what was left when the pager is gone: while there is text
        // to write it must not be there, as nothing would tell then that nobody reads.
        let rest = open("/proc/self/fd/\(input)", O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        defer { if rest >= 0 { close(rest) } }
        close(input)
        let status = process.wait()
        for number in [SIGPIPE, SIGINT, SIGQUIT] { signal(number, SIG_DFL) }
        if ShellProcess.failures.contains(status) { return .notStarted }
        guard status != 0, rest >= 0, FileDescriptor.bytesLeft(in: rest) >= written else { return .left }
        return .failed(status: status)
    }

    /// Whether a shell knows a command: asked before, because it says so itself when it does not.
    private static func isFound(_ program: String) -> Bool {
        let nowhere = open("/dev/null", O_RDWR | O_CLOEXEC)
        guard nowhere >= 0 else { return true }
        defer { close(nowhere) }
        do throws(ChildProcess.Problem) {
            return try ShellProcess(
                "command -v \"$1\"", arguments: [program], input: nowhere, output: nowhere
            ).wait() == 0
        } catch {
            return false
        }
    }
}
