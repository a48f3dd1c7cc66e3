import ReaderView

/// The settings as text: what `config` prints.
enum ConfigurationText {
    /// The settings in force, each with where it comes from, as a configuration that could be kept.
    static func inForce(_ settings: Settings) -> String {
        let lines = SettingKey.allCases.map { key in "\(key.rawValue) = \(settings.value(of: key).toml)" }
        let width = lines.map(\.count).max() ?? 0
        return "# \(HomeFolder.shown(settings.path))\n"
            + zip(SettingKey.allCases, lines).map { key, line in
                let origin = words(for: settings.origin(of: key), path: HomeFolder.shown(settings.path))
                return line + String(repeating: " ", count: width - line.count) + "  # \(origin)\n"
            }.joined()
    }

    private static func words(for origin: SettingOrigin, path: String) -> String {
        switch origin {
        case .standard: "default"
        case .file(let line): line.map { "\(path), line \($0)" } ?? path
        case .environment(let name): "environment: \(name)"
        case .option(let name): "option: \(name)"
        }
    }

    /// A commented configuration with the defaults.
    static var standard: String {
        let settings = SettingKey.allCases.map { key in
            """
            # \(key.summary)
            # Allowed: \(key.kind.allowed(themes: Theme.bundled.map(\.name))). Environment: \(key.variable)
            # \(key.rawValue) = \(key.standard.toml)

            """
        }
        return """
            # The settings of Nutgraf. What begins with # is a comment: take the sign away to change a setting.

            \(settings.joined(separator: "\n"))
            # Keys, screen by screen: [keys.\(ScreenKind.allCases.map(\.name).joined(separator: "], [keys."))], and
            # [keys.everywhere] for each screen that has the command. `nutgraf config --keys` lists the commands.
            # A sequence is written with spaces, and "none" takes a key away.
            #
            # [keys.front-page]
            # "g g" = "top"
            # "^N" = "next-unread"
            # "A" = "none"

            # Themes of your own: each part of the screen has a style, \(StyleText.allowed).
            # The parts: \(Role.allCases.map(\.name).joined(separator: ", ")).
            #
            # [themes.mine]
            # base = "dark"
            # headline = "bold #ffd75f"
            # match = "black on yellow"

            """
    }

    /// All commands with the keys that call them, as tables of a configuration.
    static func keys(of keys: KeyMap) -> String {
        ScreenKind.allCases.map { screen in
            let rows = KeyTable.rows(of: keys, on: screen).flatMap { row -> [(text: String, sentence: String)] in
                let command = TOMLText.quoted(row.entry.command.name)
                guard !row.keys.isEmpty else { return [("# no key = \(command)", row.entry.sentence)] }
                return row.keys.map { ("\(TOMLText.quoted($0.configurationText)) = \(command)", row.entry.sentence) }
            }
            let width = rows.map(\.text.count).max() ?? 0
            return "[keys.\(screen.name)]\n"
                + rows.map { $0.text + String(repeating: " ", count: width - $0.text.count) + "  # \($0.sentence)\n" }
                .joined()
        }.joined(separator: "\n")
    }
}
