/// What nutgraf(1) says besides the program's own tables.
enum ProgramSections {
    /// What follows the keys in nutgraf(1).
    static let afterKeys = [
        ManualSection(
            title: "ENVIRONMENT",
            parts: [
                .item(
                    "`NUTGRAF_PAGER`, `PAGER`",
                    "What `nutgraf show` prints through on a terminal; empty or cat is none."),
                .item("`LESS`, `LV`", "Set to FRX and -c for the pager where they are not set."),
                .item("`VISUAL`, `EDITOR`", "The editor that a comment can be written in; else it is vi."),
                .item("`NO_COLOR`", "Where it is set and not empty, the reader uses no colours."),
                .item("`NUTGRAF_CONFIG`", "The configuration to read, instead of the usual one."),
                .item(
                    "`NUTGRAF_THEME`, `NUTGRAF_MEASURE`, and so on", "The settings of `nutgraf`(5), each by its name."),
                .item(
                    "`BROWSER`",
                    "What opens links, where the configuration names nothing; several stand apart by colons."),
                .item("`COLORTERM`", "Says truecolor or 24bit where the terminal shows any colour."),
                .item("`TERM`", "The terminal, as terminfo knows it."),
                .item(
                    "`TERM_PROGRAM`, `KONSOLE_VERSION`, `MLTERM`, `VTE_VERSION`, `TMUX`, `STY`",
                    "Tell which terminal it is, for who puts right-to-left text in order: see `bidi` in `nutgraf`(5)."),
                .item("`TMPDIR`", "Where the file for the editor is made; else it is /tmp."),
                .item(
                    "`XDG_CONFIG_HOME`, `XDG_STATE_HOME`, `XDG_CACHE_HOME`, `XDG_DATA_HOME`",
                    "The folders below, where they are absolute paths."),
            ]),
        ManualSection(
            title: "FILES",
            parts: [
                .item("~/.config/nutgraf/config.toml", "The configuration; see `nutgraf`(5)."),
                .item("~/.local/state/nutgraf/state.sqlite", "What was read and starred, places and folds."),
                .item("~/.local/state/nutgraf/drafts/", "Comments that are not posted yet, a text file each."),
                .item("~/.local/state/nutgraf/nutgraf.log", "What went wrong where no screen could say so."),
                .item(
                    "~/.cache/nutgraf/",
                    "The index, a database for each folder of articles; made again when it is lost."),
                .item("~/.local/share/nutgraf/", "The articles, where no other folder is named or configured."),
            ]),
        ManualSection(
            title: "EXIT STATUS",
            parts: [
                .item("0", "All went well."),
                .item(
                    "1", "Something could not be done, which a line on standard error says; or a check found something."
                ),
                .item("64", "The command line is not understood."),
                .item("141", "Whoever read the output has seen enough (SIGPIPE)."),
            ]),
        ManualSection(
            title: "EXAMPLES",
            parts: [
                .lines("nutgraf ~/News"),
                .lines("nutgraf list --unread --format '{minutes}\\t{headline}' | sort -n | head -5"),
                .lines("lynx -dump https://news.example/ferries > ~/News/ferries.txt"),
                .lines("echo 'It has been a long winter without the late boat.' | nutgraf comment ferries.txt"),
            ]),
        ManualSection(title: "SEE ALSO", parts: [.paragraph("`nutgraf`(5), `less`(1)")]),
    ]
}
