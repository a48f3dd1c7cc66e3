/// Who puts text that runs from right to left in order.
enum BidiChoice: String, CaseIterable {
    case auto, reader, terminal

    /// Whether the reader does, in the terminal that the environment tells of.
    ///
    /// Most terminals do nothing about it. Some do, and stop when they are told to (`XtermModes`). There remain those that
    /// can't be told: Apple's Terminal, Konsole, mlterm and PuTTY ("BiDi in Terminal Emulators", Prior Work, Terminal
    /// emulators: https://terminal-wg.pages.freedesktop.org/bidi/prior-work/terminals.html).
    func isReaders(_ variable: (String) -> String?) -> Bool {
        switch self {
        case .reader: true
        case .terminal: false
        case .auto: !Self.isKnownToReorder(variable)
        }
    }

    private static func isKnownToReorder(_ variable: (String) -> String?) -> Bool {
        let name = variable("TERM") ?? ""
        let isCarried = variable("TMUX") != nil || variable("STY") != nil
        if variable("TERM_PROGRAM") == "Apple_Terminal" || variable("MLTERM") != nil { return true }
        if ["mlterm", "konsole", "putty"].contains(where: name.hasPrefix) { return true }
        // Another terminal that was started in a Konsole has its variable, too, but mostly a name of its own.
        if variable("KONSOLE_VERSION") != nil, isCarried || name.hasPrefix("xterm") { return true }
        // VTE reorders since 0.58 (VTE_VERSION 5800); what tells it to stop does not get through tmux and screen.
        return isCarried && (variable("VTE_VERSION").flatMap { Int($0) } ?? 0) >= 5800
    }
}
