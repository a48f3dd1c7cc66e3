import Glibc

/// The file descriptors that a terminal is read and written through.
struct TerminalStreams {
    /// Where keys come from.
    let input: Int32
    /// Where the screen goes.
    let output: Int32
    /// Whether the input was opened here, and is to be closed.
    private(set) var ownsInput = false

    init(input: Int32, output: Int32) {
        self.input = input
        self.output = output
    }

    /// Standard input and output; where standard input is a pipe or a file, the terminal that the process belongs to.
    static func standard() throws(TerminalError) -> TerminalStreams {
        guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
        if isatty(STDIN_FILENO) == 1 { return TerminalStreams(input: STDIN_FILENO, output: STDOUT_FILENO) }
        let terminal = open("/dev/tty", O_RDONLY | O_CLOEXEC)
        guard terminal >= 0 else { throw .notATerminal }
        var streams = TerminalStreams(input: terminal, output: STDOUT_FILENO)
        streams.ownsInput = true
        return streams
    }

    /// Closes what was opened here.
    func close() {
        if ownsInput { _ = Glibc.close(input) }
    }

    /// Writes text past ncurses; gives up when the terminal is gone.
    func write(_ text: String) { write([UInt8](text.utf8)) }

    /// Writes bytes past ncurses; gives up when the terminal is gone.
    func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
            if count > 0 {
                rest.removeFirst(count)
            } else if errno == EAGAIN {
                var writable = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
                _ = poll(&writable, 1, -1)
            } else if errno != EINTR {
                return
            }
        }
    }

    /// What the terminal says its size is, nil if it does not know.
    var windowSize: (columns: Int32, rows: Int32)? {
        var size = winsize()
        guard ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
        return (Int32(size.ws_col), Int32(size.ws_row))
    }
}
