/// What is switched on and off around a screen on terminals that understand xterm's sequences.
struct XtermModes {
    private static let families = [
        "xterm", "rxvt", "tmux", "screen", "foot", "alacritty", "kitty", "wezterm", "ghostty", "konsole", "vte",
        "gnome",
        "st-", "mintty", "putty", "contour", "iterm",
    ]

    /// Whether bracketed paste and window titles are safe to send.
    let isXtermLike: Bool
    private let usesMouse: Bool
    private let takesTextInOrder: Bool
    private var shownTitle: String?

    /// Decides by the terminal's name, and by the flag `XT` of its terminfo entry.
    init(terminalName: String, hasXtermFlag: Bool, usesMouse: Bool = false, takesTextInOrder: Bool = false) {
        self.usesMouse = usesMouse
        self.takesTextInOrder = takesTextInOrder
        isXtermLike = hasXtermFlag || Self.families.contains { terminalName.hasPrefix($0) }
    }

    /// Sent when the screen is entered: bracketed paste is switched on, and presses and the wheel of the mouse are told, where
    /// it is used, with places of any size (modes 1000 and 1006).
    ///
    /// Where text comes in order, terminals that put it in order themselves are told not to: bi-directional support mode,
    /// explicit (BDSM, ECMA-48, 7.2.1), which VTE and mintty know as "BiDi in Terminal Emulators" has it
    /// (https://terminal-wg.pages.freedesktop.org/bidi/recommendation/escape-sequences.html). Others pass over a mode that
    /// they do not know.
    var enter: String {
        guard isXtermLike else { return "" }
        return "\u{1b}[?2004h" + (takesTextInOrder ? "\u{1b}[8l" : "") + (usesMouse ? "\u{1b}[?1000h\u{1b}[?1006h" : "")
    }

    /// Sent when the screen is left: these are switched off, and bi-directional support is implicit again, as it is by
    /// default.
    var leave: String {
        guard isXtermLike else { return "" }
        return (usesMouse ? "\u{1b}[?1006l\u{1b}[?1000l" : "") + (takesTextInOrder ? "\u{1b}[8h" : "") + "\u{1b}[?2004l"
    }

    /// Gives the window the title that it had before the first one was set.
    static let restoreTitle = "\u{1b}[23;2t"

    /// What sets a title, nil where it is shown already or the terminal has none.
    mutating func show(title: String) -> String? {
        guard isXtermLike, title != shownTitle else { return nil }
        let save = shownTitle == nil ? "\u{1b}[22;2t" : ""
        shownTitle = title
        return save + "\u{1b}]2;" + Self.clean(title) + "\u{07}"
    }

    /// Says that the screen was left.
    mutating func left() { shownTitle = nil }

    /// A title that cannot end its own sequence: no controls, 200 characters at most.
    static func clean(_ title: String) -> String {
        var clean = String.UnicodeScalarView()
        clean.append(
            contentsOf: title.prefix(200).unicodeScalars.prefix(800).lazy.filter { scalar in
                scalar.value >= 0x20 && !(0x7f..<0xa0).contains(scalar.value)
            })
        return String(clean)
    }
}
