/// What the value of a setting has to be.
enum SettingKind {
    case text, folder, theme
    case columns(ClosedRange<Int>)
    case `switch`
    case choice([String])

    /// What is allowed, for whoever wrote something else; the names of the themes are those that are known.
    func allowed(themes: [String]) -> String {
        switch self {
        case .text: "a text in quotation marks"
        case .folder: "the path of a folder in quotation marks"
        case .theme: "one of " + Self.list(themes)
        case .columns(let range): "a number of columns from \(range.lowerBound) to \(range.upperBound)"
        case .switch: "true or false"
        case .choice(let words): "one of " + Self.list(words)
        }
    }

    /// Whether a value is one of those that are allowed.
    func allows(_ value: SettingValue, themes: [String]) -> Bool {
        switch (self, value) {
        case (.text, .text), (.folder, .text), (.switch, .isOn): true
        case (.theme, .text(let name)): themes.contains(name)
        case (.columns(let range), .number(let number)): range.contains(number)
        case (.choice(let words), .text(let word)): words.contains(word)
        default: false
        }
    }

    /// The value that a word of the command line or the environment stands for; nil where it stands for none.
    func value(of word: String) -> SettingValue? {
        switch self {
        case .text, .folder, .theme, .choice: .text(word)
        case .columns: Int(word).map(SettingValue.number)
        case .switch:
            switch word.lowercased() {
            case "true", "yes", "on", "1": .isOn(true)
            case "false", "no", "off", "0": .isOn(false)
            default: nil
            }
        }
    }

    private static func list(_ words: [String]) -> String { words.map { "\"\($0)\"" }.joined(separator: ", ") }
}

/// The value of a setting.
enum SettingValue: Equatable {
    case text(String)
    case number(Int)
    case isOn(Bool)

    /// As a configuration has it.
    var toml: String {
        switch self {
        case .text(let text): TOMLText.quoted(text)
        case .number(let number): String(number)
        case .isOn(let isOn): String(isOn)
        }
    }
}

/// Where the value of a setting comes from.
enum SettingOrigin: Equatable {
    case standard
    case file(line: Int?)
    case environment(String)
    case option(String)
}
