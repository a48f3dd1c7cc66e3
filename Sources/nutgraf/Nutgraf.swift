import ArgumentParser

/// The program: what each command does is in `Commands`.
struct Nutgraf: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nutgraf",
        abstract: "Read the news in a terminal: key points first, the story next, the conversation after.",
        usage: "nutgraf [--plain [--speak-command <command>]] [FOLDER|FILE]\n       nutgraf <subcommand> ...",
        discussion: """
            Articles are plain-text files in a folder. Without a command, nutgraf opens the reader on a folder or on one \
            article: the folder named, else the configured one, else ./Articles, else the one in your data folder. With \
            --plain it reads and writes line by line, for screen readers and simple terminals. `nutgraf help read` lists \
            all options of the reader, such as --theme.
            """,
        version: Version.text,
        subcommands: [
            ReadCommand.self, ListCommand.self, SearchCommand.self, BriefCommand.self, ShowCommand.self,
            CommentCommand.self, CheckCommand.self, ConfigCommand.self, DoctorCommand.self, ManualCommand.self,
            CompletionsCommand.self,
        ],
        defaultSubcommand: ReadCommand.self)
}
