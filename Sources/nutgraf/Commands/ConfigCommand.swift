import ArgumentParser

/// Prints the settings.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Print the settings in force, and where each comes from.",
        discussion: """
            An option wins over the environment (NUTGRAF_THEME for theme, and so on), that over the configuration, that over \
            the default. `nutgraf config --default` prints a configuration to start from.
            """)

    @Flag(help: "Print a commented configuration to start from, with the defaults.")
    var `default` = false

    @Flag(help: "Print all commands with the keys that call them, as a configuration has them.")
    var keys = false

    @OptionGroup(title: "Settings")
    var settings: SettingOptions

    func run() throws {
        if `default` { return StandardStreams.write(ConfigurationText.standard) }
        let settings = settings.load()
        settings.complain()
        let text = keys ? ConfigurationText.keys(of: settings.keys) : ConfigurationText.inForce(settings)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        StandardStreams.write(lines.map { PrintableText.of(String($0)) }.joined(separator: "\n"))
        if !settings.problems.isEmpty { throw ExitCode.failure }
    }
}
