/// The manual page nutgraf(5): what articles and the configuration look like.
enum FormatManual {
    /// The page in roff.
    static var page: String {
        var page = Roff(title: "NUTGRAF", section: 5, date: Version.date, source: Version.name)
        page.section("NAME")
        page.paragraph("nutgraf - articles and configuration of nutgraf(1)")
        for section in FormatSections.articles { page.append(section) }
        page.append(configuration)
        page.append(ManualSection(title: "SEE ALSO", parts: [.paragraph("`nutgraf`(1)")]))
        return page.text
    }

    private static var configuration: ManualSection {
        let entries = ManualConfiguration.entries
        let example = entries.map { "\($0.name) = \($0.example)" }.joined(separator: "\n")
        return ManualSection(
            title: "CONFIGURATION",
            parts: [
                .paragraph(
                    """
                    The file $XDG_CONFIG_HOME/nutgraf/config.toml (~/.config/nutgraf/config.toml) is in TOML. What is wrong in it \
                    is told, and has its default.
                    """)
            ] + entries.map { .item("`\($0.name)`", $0.meaning) } + [.lines(example)])
    }
}
