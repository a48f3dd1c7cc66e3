import CNcurses
import Glibc

/// What the terminal database says a terminal can do, for somebody who wants to know why it looks as it does.
public struct TerminalCapabilities: Equatable, Sendable {
    /// How many colours it has; 0 for none.
    public let colors: Int
    /// Whether it has italics (`sitm`).
    public let hasItalics: Bool
    /// Whether it has a second screen to draw on (`smcup`).
    public let hasAlternateScreen: Bool
    /// Whether it is known to understand bracketed paste.
    public let hasBracketedPaste: Bool
    /// Whether it tells of the mouse (`kmous`).
    public let hasMouse: Bool

    /// Makes capabilities.
    public init(
        colors: Int, hasItalics: Bool, hasAlternateScreen: Bool, hasBracketedPaste: Bool, hasMouse: Bool
    ) {
        self.colors = colors
        self.hasItalics = hasItalics
        self.hasAlternateScreen = hasAlternateScreen
        self.hasBracketedPaste = hasBracketedPaste
        self.hasMouse = hasMouse
    }

    /// Looks a terminal up by its name; says why it can't be drawn on.
    public init(terminalName: String) throws(TerminalError) {
        try Terminfo.check(name: terminalName, output: STDOUT_FILENO)
        var problem: Int32 = 0
        guard setupterm(terminalName, STDOUT_FILENO, &problem) == OK else { throw .unknownTerminal(name: terminalName) }
        defer { if let entry = set_curterm(nil) { del_curterm(entry) } }
        let modes = XtermModes(terminalName: terminalName, hasXtermFlag: Terminfo.flag("XT"))
        self.init(
            colors: max(0, Int(tigetnum("colors"))), hasItalics: Terminfo.string("sitm") != nil,
            hasAlternateScreen: Terminfo.string("smcup") != nil && Terminfo.string("rmcup") != nil,
            hasBracketedPaste: modes.isXtermLike, hasMouse: Terminfo.string("kmous") != nil)
    }
}
