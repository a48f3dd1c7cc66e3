import ReaderView

/// The manual page nutgraf(5): what articles and the configuration look like.
enum FormatManual {
    /// The page in roff.
    static var page: String {
        var page = Roff(title: "NUTGRAF", section: 5, date: Version.date, source: Version.name)
        page.section("NAME")
        page.paragraph("nutgraf - articles and configuration of nutgraf(1)")
        for section in FormatSections.articles { page.append(section) }
        for section in [configuration, keys, looks] { page.append(section) }
        page.append(ManualSection(title: "SEE ALSO", parts: [.paragraph("`nutgraf`(1)")]))
        return page.text
    }

    private static var configuration: ManualSection {
        let settings = SettingKey.allCases.map { key in
            ManualSection.Part.item(
                "`\(key.rawValue)`",
                "\(key.summary) It has to be \(key.kind.allowed(themes: themes)); the default is \(key.standard.toml).")
        }
        return ManualSection(
            title: "CONFIGURATION",
            parts: [
                .paragraph(
                    """
                    The file $XDG_CONFIG_HOME/nutgraf/config.toml (~/.config/nutgraf/config.toml) is in TOML, a setting a line. \
                    What is wrong in it is told with its line, and has its default. Most settings are options of `nutgraf read`, \
                    too, and each is a variable of the environment: NUTGRAF_KEY_PRESET for key-preset. An option wins over the \
                    environment, that over the file. `nutgraf config` prints what is in force and where it comes from, and \
                    `nutgraf config --default` a file to start from.
                    """)
            ] + settings)
    }

    private static var themes: [String] { Theme.bundled.map(\.name) + ["the name of one of yours"] }

    private static var keys: ManualSection {
        ManualSection(
            title: "KEYS",
            parts: [
                .paragraph(
                    """
                    The tables [keys.\(ScreenKind.allCases.map(\.name).joined(separator: "], [keys."))] bind keys on one screen, \
                    and [keys.everywhere] on each screen that has the command. Keys that are pressed one after the other stand \
                    apart by spaces, "none" takes a key away, and the last key that leaves a screen stays. `nutgraf config \
                    --keys` prints all commands with the keys in force.
                    """),
                .lines(
                    """
                    [keys.front-page]
                    "g g" = "top"
                    "^N" = "next-unread"
                    "A" = "none"
                    """),
            ])
    }

    private static var looks: ManualSection {
        ManualSection(
            title: "THEMES",
            parts: [
                .paragraph(
                    """
                    A table [themes.NAME] makes a theme of that name: base is the one that it starts from, and each part of the \
                    screen can have a style, which consists of \(StyleText.allowed). The parts are \
                    \(Role.allCases.map(\.name).joined(separator: ", ")). Colours of red, green and blue are shown as they are \
                    where the terminal has them (its terminfo entry says so, or COLORTERM does and there is an entry that ends \
                    in -direct), else as the nearest that it has.
                    """),
                .lines(
                    """
                    [themes.mine]
                    base = "dark"
                    headline = "bold #ffd75f"
                    match = "black on yellow"
                    """),
            ])
    }
}
