import Glibc

/// Standard output and standard error.
enum StandardStreams {
    /// Writes a text to standard output, whole; a reader that has gone away ends the program without a word, as any filter.
    static func write(_ text: String) {
        guard !FileDescriptor.write(text, to: STDOUT_FILENO) else { return }
        if errno == EPIPE { Exit.asFilter() }
        Exit.failed("Can't write to standard output: \(String(cString: strerror(errno))). Is the disk full?")
    }

    /// Writes a line to standard error.
    static func complain(_ line: String) {
        var line = "nutgraf: \(PrintableText.of(line))\n"
        line.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    /// Writes the lines of a text to standard error, whole.
    static func writeErrors(lines text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { PrintableText.of(String($0)) }
        _ = FileDescriptor.write(lines.joined(separator: "\n") + "\n", to: STDERR_FILENO)
    }

    /// Whether standard output is a terminal.
    static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Whether standard input is a terminal.
    static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }

    /// The columns of the terminal on standard output; nil where it is none, or does not say.
    static var outputColumns: Int? { outputSize.flatMap { $0.ws_col > 0 ? Int($0.ws_col) : nil } }

    /// The rows of the terminal on standard output; nil where it is none, or does not say.
    static var outputRows: Int? { outputSize.flatMap { $0.ws_row > 0 ? Int($0.ws_row) : nil } }

    private static var outputSize: winsize? {
        var size = winsize()
        return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 ? size : nil
    }

    /// All of standard input.
    static func readInput() -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count > 0 {
                bytes += buffer[..<count]
            } else if count == 0 || errno != EINTR {
                return bytes
            }
        }
    }
}

/// How the program ends when something could not be done.
enum Exit {
    /// Says why, in one line, and ends with status 1.
    static func failed(_ line: String) -> Never {
        StandardStreams.complain(line)
        exit(1)
    }

    /// Ends as a filter does whose reader has gone away, also where whoever started the program ignores SIGPIPE: by that
    /// signal, which shells show as 141.
    static func asFilter() -> Never {
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
        // Where the signal is blocked.
        exit(128 + SIGPIPE)
    }
}
