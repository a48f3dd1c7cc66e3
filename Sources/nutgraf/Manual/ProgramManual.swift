import ReaderView
import TextLayout

/// The manual page nutgraf(1): commands and keys come from the tables that the program itself goes by.
enum ProgramManual {
    /// The page in roff.
    static func page(of program: CommandInfo) -> String {
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
        for screen in ScreenKind.allCases { list(keysOf: screen, on: &page) }
        for section in ProgramSections.afterKeys { page.append(section) }
        return page.text
    }

    private static func describe(_ command: CommandInfo, on page: inout Roff) {
        page.subsection("nutgraf " + command.commandName)
        for text in [command.abstract, command.discussion].compactMap(\.self) { page.paragraph(text) }
        for argument in command.ownArguments { page.item(argument.tag, argument.meaning) }
    }

    private static func list(keysOf screen: ScreenKind, on page: inout Roff) {
        page.subsection(screen.title)
        for entry in CommandTable.entries where entry.screens.contains(screen) {
            // A backtick would end the bold words, and no key has that name.
            page.item(entry.keys.map { "`\(name(of: $0))`" }.joined(separator: ", "), entry.sentence)
        }
    }

    /// A key's name with words for arrows, which not every terminal that manuals are read on can show.
    static func name(of key: Key) -> String {
        let words: [Character: String] = ["↑": "Up", "↓": "Down", "←": "Left", "→": "Right"]
        return key.displayName.map { words[$0] ?? String($0) }.joined()
    }
}

extension CommandInfo {
    /// The commands that people are told of; help is an option as well.
    fileprivate var displayedCommands: [CommandInfo] {
        (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
    }
}
