import Terminal

/// What is known of the terminal and of the character set.
struct TerminalFacts: Equatable {
    /// The variable TERM; empty where it is not set.
    var name = ""
    /// The variable COLORTERM; empty where it is not set.
    var colorName = ""
    /// Whether colours are switched off by NO_COLOR.
    var isColorless = false
    /// Columns and rows; nil where no terminal says so.
    var size: (columns: Int, rows: Int)?
    /// Whether keys come from a terminal.
    var inputIsTerminal = false
    /// Whether output goes to one.
    var outputIsTerminal = false
    /// What is between the program and the terminal: tmux, screen, ssh.
    var carriers: [String] = []
    /// Whether nutgraf puts text that runs from right to left in order, and not the terminal.
    var isOrderedByReader = true
    /// What terminfo knows, or why the terminal can't be drawn on.
    var capabilities: Result<TerminalCapabilities, TerminalError>
    /// The locale that the environment names; empty where it names none.
    var locale = ""
    /// Whether that locale is installed.
    var hasLocale = true
    /// The character set that follows from it.
    var codeset = ""

    static func == (a: TerminalFacts, b: TerminalFacts) -> Bool { a.sections == b.sections }

    /// The facts as they are reported.
    var sections: [DoctorReport.Section] { [terminal, terminfo, characters] }

    private var terminal: DoctorReport.Section {
        var section = DoctorReport.Section("Terminal")
        section.add("TERM", name.isEmpty ? "not set" : name)
        section.add("COLORTERM", colorName.isEmpty ? "not set" : colorName)
        section.add("NO_COLOR", isColorless ? "set" : "not set")
        section.add("size", size.map { "\($0.columns) columns, \($0.rows) rows" } ?? "not known")
        section.add("standard input", inputIsTerminal ? "a terminal" : "no terminal")
        section.add("standard output", outputIsTerminal ? "a terminal" : "no terminal")
        section.add("right to left", isOrderedByReader ? "put in order by nutgraf" : "left to the terminal")
        section.add("within", carriers.isEmpty ? "neither tmux, screen nor ssh" : carriers.joined(separator: ", "))
        return section
    }

    private var terminfo: DoctorReport.Section {
        var section = DoctorReport.Section("Terminfo")
        switch capabilities {
        case .success(let capabilities):
            section.add("entry", "found")
            section.add("colours", capabilities.colors == 0 ? "none" : String(capabilities.colors))
            section.add("italics", DoctorReport.answer(capabilities.hasItalics))
            section.add("alternate screen", DoctorReport.answer(capabilities.hasAlternateScreen))
            section.add("bracketed paste", DoctorReport.answer(capabilities.hasBracketedPaste))
            section.add("mouse", DoctorReport.answer(capabilities.hasMouse))
        case .failure(let error):
            section.add("entry", "no use")
            let text = error.description
            section.problems.append(text.prefix(1).uppercased() + text.dropFirst() + ".")
        }
        return section
    }

    private var characters: DoctorReport.Section {
        var section = DoctorReport.Section("Locale")
        section.add("locale", locale.isEmpty ? "not set" : locale)
        section.add("installed", DoctorReport.answer(hasLocale))
        section.add("character set", codeset)
        if !hasLocale {
            section.problems.append("The locale \(locale) is not installed here: install it, or set LC_ALL=C.UTF-8.")
        } else if codeset != "UTF-8" {
            section.problems.append("The character set is not UTF-8, so text is shown in ASCII: set LC_ALL=C.UTF-8.")
        }
        return section
    }
}
