import ReaderView

/// The manual page nutgraf(1): commands and keys come from the tables that the program itself goes by.
enum ProgramManual {
    /// The page in roff.
    static func page(of program: CommandInfo, keys: KeyMap) -> String {
        var page = Roff(title: "NUTGRAF", section: 1, date: Version.date, source: Version.name)
        page.section("NAME")
        page.paragraph("nutgraf - read the news in a terminal")
        page.section("SYNOPSIS")
        page.paragraph("`nutgraf` [FOLDER|FILE]")
        for command in program.displayedCommands {
            let words = [command.ownArguments.map(\.synopsis).joined(separator: " ")].filter { !$0.isEmpty }
            page.line((["`nutgraf \(command.commandName)`"] + words).joined(separator: " "))
        }
        page.section("DESCRIPTION")
        for text in [program.abstract, program.discussion].compactMap(\.self) { page.paragraph(text) }
        page.section("COMMANDS")
        for command in program.displayedCommands { describe(command, on: &page) }
        page.subsection("Options of all commands")
        for argument in program.arguments ?? [] where argument.shouldDisplay {
            page.item(argument.tag, argument.meaning)
        }
        page.section("KEYS")
        page.paragraph(
            """
            These keys can be bound to other commands; see `nutgraf`(5). `nutgraf manual 1 --configured | man -l -` shows this \
            page with yours.
            """)
        for screen in ScreenKind.allCases {
            page.subsection(screen.title)
            for row in KeyTable.rows(of: keys, on: screen) where !row.keys.isEmpty {
                // A backtick would end the bold words, and no key has that name.
                page.item(row.keys.map { "`\(name(of: $0))`" }.joined(separator: ", "), row.entry.sentence)
            }
        }
        for section in ProgramSections.afterKeys { page.append(section) }
        return page.text
    }

    private static func describe(_ command: CommandInfo, on page: inout Roff) {
        page.subsection("nutgraf " + command.commandName)
        for text in [command.abstract, command.discussion].compactMap(\.self) { page.paragraph(text) }
        for argument in command.ownArguments { page.item(argument.tag, argument.meaning) }
    }

    /// The name of keys with words for arrows, which not every terminal that manuals are read on can show.
    static func name(of keys: KeySequence) -> String {
        let words: [Character: String] = ["↑": "Up", "↓": "Down", "←": "Left", "→": "Right"]
        return keys.displayName.map { words[$0] ?? String($0) }.joined()
    }
}

extension CommandInfo {
    /// The commands that people are told of; help is an option as well.
    fileprivate var displayedCommands: [CommandInfo] {
        (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
    }
}
