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
        do throws(ChildProcess.Problem) {
            process = try ChildProcess.start(
                ["sh", "-c", script, "sh"] + arguments, .files(input: input, output: output))
        } catch {
            return nil
        }
    }

    /// Waits for its end, and gives the exit status: 128 and the number where a signal ended it.
    func wait() -> Int32 { ChildProcess.wait(for: process) }
}
