import ArgumentParser

/// The settings as options of the command line, each named like its line in the configuration.
struct SettingOptions: ParsableArguments {
    @Flag(
        help: "Read and write line by line, without a screen: for screen readers, braille lines and simple terminals.")
    var plain = false

    @Option(
        help: ArgumentHelp(
            "With --plain: a command for the shell that speaks what it gets on standard input.", valueName: "command"))
    var speakCommand: String?

    @Option(help: "The configuration to read, instead of the usual one.", completion: .file(extensions: ["toml"]))
    var config: String?

    @Option(help: Self.help(.folder), completion: .directory)
    var folder: String?

    @Option(help: Self.help(.theme), completion: .list(["terminal", "dark", "light", "contrast", "monochrome"]))
    var theme: String?

    @Option(help: Self.help(.colors), completion: Self.words(.colors))
    var colors: String?

    @Option(help: Self.help(.borders), completion: Self.words(.borders))
    var borders: String?

    @Option(help: Self.help(.measure))
    var measure: String?

    @Option(help: Self.help(.alignment), completion: Self.words(.alignment))
    var alignment: String?

    @Option(help: Self.help(.density), completion: Self.words(.density))
    var density: String?

    @Option(help: Self.help(.dates), completion: Self.words(.dates))
    var dates: String?

    @Option(help: Self.help(.preview), completion: .list(["true", "false"]))
    var preview: String?

    @Option(help: Self.help(.duplicates), completion: Self.words(.duplicates))
    var duplicates: String?

    @Option(help: Self.help(.keyPreset), completion: Self.words(.keyPreset))
    var keyPreset: String?

    @Option(help: Self.help(.mouse), completion: .list(["true", "false"]))
    var mouse: String?

    @Option(help: Self.help(.browser))
    var browser: String?

    @Option(help: Self.help(.clipboard), completion: Self.words(.clipboard))
    var clipboard: String?

    @Option(help: Self.help(.bidi), completion: Self.words(.bidi))
    var bidi: String?

    @Option(help: Self.help(.name))
    var name: String?

    private static func help(_ key: SettingKey) -> ArgumentHelp { ArgumentHelp(stringLiteral: key.summary) }

    private static func words(_ key: SettingKey) -> CompletionKind {
        if case .choice(let words) = key.kind { .list(words) } else { .default }
    }

    /// What is set here.
    private var words: [SettingKey: String] {
        let words: [(SettingKey, String?)] = [
            (.theme, theme), (.colors, colors), (.borders, borders), (.measure, measure), (.alignment, alignment),
            (.density, density), (.dates, dates), (.preview, preview), (.duplicates, duplicates),
            (.keyPreset, keyPreset), (.mouse, mouse),
            (.browser, browser), (.clipboard, clipboard), (.bidi, bidi), (.name, name), (.folder, folder),
            (.plain, plain ? "true" : nil), (.speakCommand, speakCommand),
        ]
        return Dictionary(uniqueKeysWithValues: words.compactMap { key, word in word.map { (key, $0) } })
    }

    /// The settings with these options in force.
    func load() -> Settings { Settings.load(options: words, configuration: config) }
}
