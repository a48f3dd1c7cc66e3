/// Where other programs paste from.
enum Clipboard {
    /// How a text gets there.
    enum Way: Equatable {
        /// The terminal is asked to take it (OSC 52 of xterm's control sequences).
        case terminal
        /// A program takes it on its standard input.
        case program([String])
        /// Nothing is copied.
        case none
    }

    private static let programs: [ClipboardChoice: [String]] = [
        .wlCopy: ["wl-copy"], .xclip: ["xclip", "-selection", "clipboard"], .pbcopy: ["pbcopy"],
    ]

    /// The way that is chosen; of itself, the program of the desktop that the session belongs to, else the terminal.
    static func way(_ choice: ClipboardChoice, isSet: (String) -> Bool, isThere: (String) -> Bool) -> Way {
        switch choice {
        case .none: return .none
        case .terminal: return .terminal
        case .wlCopy, .xclip, .pbcopy: return .program(programs[choice] ?? [])
        case .auto:
            let wanted: [(ClipboardChoice, Bool)] = [
                (.wlCopy, isSet("WAYLAND_DISPLAY")), (.xclip, isSet("DISPLAY")), (.pbcopy, true),
            ]
            for (choice, isMeant) in wanted where isMeant {
                if let words = programs[choice], isThere(words[0]) { return .program(words) }
            }
            return .terminal
        }
    }
}
