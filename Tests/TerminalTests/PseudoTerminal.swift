import Glibc

@testable import Terminal

/// Both ends of a terminal without a window: what the person types and sees, and what the program has.
final class PseudoTerminal {
    /// The person's end.
    let person: Int32
    /// The program's end.
    let program: Int32
    /// The path of the program's end.
    let path: String

    init(columns: UInt16 = 80, rows: UInt16 = 24) {
        var ends: (person: Int32, program: Int32) = (-1, -1)
        precondition(openpty(&ends.person, &ends.program, nil, nil, nil) == 0, "no pseudo-terminal to be had")
        (person, program) = ends
        for end in [person, program] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        guard let name = ttyname(program) else { preconditionFailure("a pseudo-terminal without a name") }
        path = String(cString: name)
        resize(columns: columns, rows: rows)
    }

    deinit {
        hangUp()
        close(program)
    }

    private var isHungUp = false

    /// Closes the person's end.
    func hangUp() {
        if !isHungUp { close(person) }
        isHungUp = true
    }

    /// The program's end, as a terminal to open.
    var streams: TerminalStreams { TerminalStreams(input: program, output: program) }

    func resize(columns: UInt16, rows: UInt16) {
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        precondition(ioctl(person, UInt(TIOCSWINSZ), &size) == 0, "the pseudo-terminal cannot be resized")
    }

    /// Types bytes; blocks while the terminal takes no more.
    func type(_ bytes: [UInt8]) { Self.write(bytes, to: person) }

    static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno != EINTR { return }
            rest = rest.dropFirst(max(0, count))
        }
    }

    /// All that the program has sent since this was last asked.
    func output() -> String {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        var readable = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
        while poll(&readable, 1, 0) > 0, readable.revents & Int16(POLLIN) != 0 {
            let count = read(person, &buffer, buffer.count)
            guard count > 0 else { break }
            all += buffer[..<count]
        }
        return String(decoding: all, as: UTF8.self)
    }

    /// The terminal's modes, as far as a program sets them.
    var modes: [UInt32] {
        var modes = termios()
        precondition(tcgetattr(program, &modes) == 0, "no modes")
        return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
    }
}

extension Terminal {
    /// A terminal that ends at a pseudo-terminal.
    convenience init(
        _ pseudoTerminal: PseudoTerminal, name: String = "xterm-256color", options: Options = Options()
    ) throws(TerminalError) {
        try self.init(streams: pseudoTerminal.streams, name: name, locale: "C.UTF-8", options: options)
    }

    /// What comes within ten seconds, once there is any.
    func next() -> [Wake] { waitForEvents(until: .now + .seconds(10)) }
}
