import ReaderView

/// What is wrong with a setting, in one place for the words.
struct ConfigurationProblem: CustomStringConvertible {
    /// Where it is wrong.
    enum Place {
        case file(String, line: Int?)
        case environment(String)
        case option(String)
    }

    /// What is wrong.
    enum Fault {
        /// The library's words about a line that is not TOML.
        case syntax(String)
        case noTOML
        case unknownSetting(String)
        case wrongValue(SettingKey, allowed: String)
        case unknownTable(String)
        case unknownScreen(String)
        case unknownKeys(String)
        case unknownCommand(String)
        case commandElsewhere(Command, ScreenKind)
        case noCommand(String)
        case text(KeySequence)
        case setTwice(String)
        case noTable(String)
        case takenTheme(String)
        case wayOut(KeySequence, ScreenKind)
        case boundTwice(KeySequence, KeySequence)
        case unknownRole(String)
        case unknownStyle(String)
        case unknownBase(String, themes: [String])
    }

    let place: Place
    let fault: Fault

    /// One line: where, what, and what is allowed.
    var description: String { "\(placeText): \(faultText)" }

    /// Where it stands among others: by its line, then what has none, then what is not in the file.
    var rank: Int {
        switch place {
        case .file(_, let line): line ?? .max - 1
        case .environment, .option: .max
        }
    }

    private var placeText: String {
        switch place {
        case .file(let path, let line): line.map { "\(path), line \($0)" } ?? path
        case .environment(let name), .option(let name): name
        }
    }

    private var faultText: String {
        switch fault {
        case .syntax(let words): "\(words). The line is left out until it is mended."
        case .noTOML: "this is neither a setting nor a [table]. It is left out until it is mended."
        case .unknownSetting(let name):
            "there is no setting \"\(name)\"; "
                + Self.choice(
                    for: name, of: SettingKey.allCases.map(\.rawValue), also: ", and the tables [keys] and [themes]")
        case .wrongValue(let key, let allowed): "\(key.rawValue) has to be \(allowed)."
        case .unknownTable(let name):
            "there is no table [\(name)]; "
                + (NearestName.to(name, among: ["keys", "themes"]).map { "did you mean \($0)?" }
                    ?? "there are [keys.SCREEN] and [themes.NAME].")
        case .unknownScreen(let name):
            "there is no screen \"\(name)\"; "
                + Self.choice(for: name, of: ["everywhere"] + ScreenKind.allCases.map(\.name))
        case .unknownKeys(let text):
            "\"\(text)\" names no key; keys are written as g, G, \"g g\", ^S, M-f, Enter, Esc, Space, PgDn, F1."
        case .unknownCommand(let name):
            "there is no command \"\(name)\"; "
                + (NearestName.to(name, among: Command.allCases.map(\.name)).map { "did you mean \($0)? `" } ?? "`")
                + "nutgraf config --keys` lists them, and \"none\" takes a key away."
        case .commandElsewhere(let command, let screen):
            "\(command.name) has nothing to do on the \(screen.name) screen; `nutgraf config --keys` lists what has."
        case .noCommand(let keys): "\"\(keys)\" has to be bound to the name of a command in quotation marks."
        case .text(let keys):
            "\(keys.displayName) is text in the composer; bind it with Control or Alt, or a longer sequence."
        case .setTwice(let name): "\(name) is set twice; the first one holds."
        case .noTable(let name):
            "\(name) has to be a table; there are [keys.SCREEN] and [themes.NAME], and key-preset chooses the keys to start from."
        case .takenTheme(let name): "a theme called \"\(name)\" comes along already; give yours another name."
        case .wayOut(let keys, let screen):
            "\(keys.displayName) is the last key that leaves the \(screen.name) screen; bind another one to "
                + "\(screen.wayOut.name) first."
        case .boundTwice(let keys, let other):
            "\"\(keys.configurationText)\" is in the way of \"\(other.configurationText)\", which is bound here too; it is left out."
        case .unknownRole(let name):
            "there is no part \"\(name)\" of the screen; "
                + Self.choice(for: name, of: Role.allCases.map(\.name), also: ", and base")
        case .unknownStyle(let text): "\"\(text)\" is no style; it consists of \(StyleText.allowed)."
        case .unknownBase(let name, let themes):
            "there is no theme \"\(name)\" to start from; " + Self.choice(for: name, of: themes)
        }
    }

    /// The name that was meant, where one is near; else all there are.
    private static func choice(for name: String, of names: [String], also others: String = "") -> String {
        if let near = NearestName.to(name, among: names) { return "did you mean \(near)?" }
        return "there are \(names.joined(separator: ", "))\(others)."
    }
}
