import Glibc

/// A command of the user's own, run by the shell: an editor, a pager, a voice. Nothing but the user's words is a part of it.
struct ShellProcess {
    private let process: pid_t

    /// What a shell ends with where it can't run a command, or does not find it (POSIX, Shell Command Language, 2.8.2).
    static let failures: ClosedRange<Int32> = 126...127

    /// Starts a command, which has the arguments as $1, $2 …, with the program's own standard input and output or others.
    init(
        _ command: String, arguments: [String] = [], input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO
    ) throws(ChildProcess.Problem) {
        process = try ChildProcess.start(
            ["sh", "-c", command, "sh"] + arguments, .files(input: input, output: output))
    }

    /// Starts a command that reads a text and prints nowhere, in a process group of its own, so that all that it starts can
    /// be ended with it.
    init(quiet command: String, input: String) throws(ChildProcess.Problem) {
        process = try ChildProcess.start(["sh", "-c", command, "sh"], .none(input: input))
    }

    /// Waits for the end; gives the exit status, or 128 and the number of the signal.
    func wait() -> Int32 { ChildProcess.wait(for: process) }

    /// The exit status where the process has ended, as `wait` gives it; nil while it runs.
    func statusIfEnded() -> Int32? { ChildProcess.statusIfEnded(of: process) }

    /// Asks everything in the group of a quiet command to end.
    func endGroup() { kill(-process, SIGTERM) }
}
