/// Why a terminal cannot be drawn on.
public enum TerminalError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Input or output is a file, a pipe or nothing.
    case notATerminal
    /// The terminal database does not know the name in `TERM`; empty if there is none.
    case unknownTerminal(name: String)
    /// The terminal called so cannot place its cursor.
    case dumbTerminal(name: String)

    /// One line that says what is wrong and what to do.
    public var description: String {
        switch self {
        case .notATerminal:
            "this is not a terminal: start the reader in a terminal window, without redirecting its output"
        case .unknownTerminal(name: ""):
            "TERM is not set: set it to your terminal's name, such as TERM=xterm-256color"
        case .unknownTerminal(let name):
            "the terminal \"\(Self.printable(name))\" is not known here: install its terminfo entry, "
                + "or try TERM=xterm-256color"
        case .dumbTerminal(let name):
            "the terminal \"\(Self.printable(name))\" cannot place its cursor: read line by line with "
                + "nutgraf --plain, or set TERM to what it really is, such as TERM=xterm-256color"
        }
    }

    /// The name comes from the environment, and must not do anything to the terminal that the line is printed on.
    private static func printable(_ name: String) -> String {
        String(name.map { $0.isASCII && $0 >= " " && $0 < "\u{7f}" ? $0 : "?" })
    }
}
