import NewsLibrary
import ReaderView
import TOMLKit
import TextLayout

/// What a configuration says, and what in it is wrong.
struct ConfigurationFile {
    /// The settings, each with its line where that is known; the value is nil where it is of no kind that a setting has.
    private(set) var settings: [(key: SettingKey, value: SettingValue?, line: Int?)] = []
    /// The bindings of keys in their order; what is meant for one screen comes after what is meant for all, and wins.
    private(set) var bindings: [KeyBinding] = []
    /// The reader's own themes.
    private(set) var themes: [Theme] = []
    /// What is wrong.
    private(set) var problems: [ConfigurationProblem] = []

    /// Keys that are bound on screens; to nothing where the command is nil.
    struct KeyBinding {
        var screens: [ScreenKind]
        var keys: KeySequence
        var command: Command?
        var line: Int?
        /// Whether it is meant for each screen that has the command.
        var isEverywhere: Bool
    }

    private let path: String
    /// The number of mistakes in one file from which on the rest is not looked at.
    private static let mostMistakes = 20

    /// Reads a text; what is wrong in it is left out.
    init(text: String, path: String) {
        self.path = path
        guard let table = table(of: text) else { return }
        let lines = ConfigurationLines(text)
        for key in table.keys.sorted() {
            switch key {
            case "keys": takeKeys(table[key]?.table, lines)
            case "themes": takeThemes(table[key]?.table, lines)
            default: takeSetting(key, table, lines)
            }
        }
        bindings.sort { ($0.isEverywhere ? 0 : 1, $0.line ?? .max) < ($1.isEverywhere ? 0 : 1, $1.line ?? .max) }
    }

    /// Nothing is set.
    init() { path = "" }

    /// The text as TOML. A line that is none is left out, so that the rest still counts.
    private mutating func table(of text: String) -> TOMLTable? {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        for _ in 0..<Self.mostMistakes {
            let text = lines.joined(separator: "\n")
            if let line = TableHeaders.firstBroken(in: text) {
                complain(.noTOML, line: line)
                // What stands under a header that is none belongs nowhere.
                lines.blank(from: line - 1)
                continue
            }
            do {
                return try TOMLTable(string: text)
            } catch let error as TOMLParseError {
                let line = Int(error.source.begin.line)
                let before = lines.prefix(max(0, line - 1)).compactMap(ConfigurationLines.key)
                let wrong = lines.indices.contains(line - 1) ? lines[line - 1] : ""
                let settings = Set(before.compactMap(SettingKey.init(rawValue:)))
                complain(fault(of: wrong, error, settingsBefore: settings), line: line)
                guard lines.indices.contains(line - 1), !lines[line - 1].isEmpty else { return nil }
                lines[line - 1] = ""
            } catch {
                complain(.syntax("\(error)"), line: nil)
                return nil
            }
        }
        return nil
    }

    /// What is wrong with a line: the value where the setting is known.
    private func fault(
        of line: String, _ error: TOMLParseError, settingsBefore: Set<SettingKey>
    ) -> ConfigurationProblem.Fault {
        guard let key = ConfigurationLines.key(of: line).flatMap(SettingKey.init(rawValue:)) else {
            return .syntax(error.description)
        }
        if settingsBefore.contains(key) { return .setTwice(key.rawValue) }
        return .wrongValue(key, allowed: key.kind.allowed(themes: Theme.bundled.map(\.name)))
    }

    private mutating func complain(_ fault: ConfigurationProblem.Fault, line: Int?) {
        problems.append(ConfigurationProblem(place: .file(path, line: line), fault: fault))
    }

    // MARK: Settings

    private mutating func takeSetting(_ name: String, _ table: TOMLTable, _ lines: ConfigurationLines) {
        let line = lines.number(of: name)
        guard let key = SettingKey(rawValue: name) else {
            if table[name]?.table != nil { return complain(.unknownTable(name), line: line) }
            return complain(.unknownSetting(name), line: line)
        }
        let value =
            table[name]?.string.map(SettingValue.text) ?? table[name]?.bool.map(SettingValue.isOn)
            ?? table[name]?.int.map(SettingValue.number)
        settings.append((key, value, line))
    }

    // MARK: Keys

    private mutating func takeKeys(_ table: TOMLTable?, _ lines: ConfigurationLines) {
        guard let table else { return complain(.noTable("keys"), line: lines.number(of: "keys")) }
        for name in table.keys.sorted() {
            guard let bindings = table[name]?.table else {
                complain(.unknownScreen(name), line: lines.number(of: "keys", name))
                continue
            }
            let screen = ScreenKind.allCases.first { $0.name == name }
            guard screen != nil || name == Self.everywhere else {
                complain(.unknownScreen(name), line: lines.number(of: "keys", name))
                continue
            }
            for text in bindings.keys.sorted() {
                let line = lines.number(of: "keys", name, text)
                guard let keys = KeySequence(text) else {
                    complain(.unknownKeys(text), line: line)
                    continue
                }
                guard let word = bindings[text]?.string else {
                    complain(.noCommand(text), line: line)
                    continue
                }
                let command = Command(named: word)
                guard command != nil || word == "none" else {
                    complain(.unknownCommand(word), line: line)
                    continue
                }
                self.bindings.append(
                    KeyBinding(
                        screens: screen.map { [$0] } ?? ScreenKind.allCases, keys: keys, command: command, line: line,
                        isEverywhere: screen == nil))
            }
        }
    }

    private static let everywhere = "everywhere"

    // MARK: Themes

    private mutating func takeThemes(_ table: TOMLTable?, _ lines: ConfigurationLines) {
        guard let table else { return complain(.noTable("themes"), line: lines.number(of: "themes")) }
        for name in table.keys.sorted() {
            guard let parts = table[name]?.table else {
                complain(.unknownTable("themes.\(name)"), line: lines.number(of: "themes", name))
                continue
            }
            var looks: [Role: Style] = [:]
            var base = Theme.terminal
            for part in parts.keys.sorted() {
                let line = lines.number(of: "themes", name, part)
                let text = parts[part]?.string ?? ""
                if part == "base" {
                    if let theme = Theme.bundled.first(where: { $0.name == text }) {
                        base = theme
                    } else {
                        complain(.unknownBase(text, themes: Theme.bundled.map(\.name)), line: line)
                    }
                } else if let role = Role.allCases.first(where: { $0.name == part }) {
                    if parts[part]?.string != nil, let style = StyleText.style(text) {
                        looks[role] = style
                    } else {
                        complain(.unknownStyle(text), line: line)
                    }
                } else {
                    complain(.unknownRole(part), line: line)
                }
            }
            if Theme.bundled.contains(where: { $0.name == name }) {
                complain(.takenTheme(name), line: lines.number(of: "themes", name))
            } else {
                themes.append(base.with(name: name, looks))
            }
        }
    }
}

extension [String] {
    /// Blanks the lines from one on to before the next that begins a table.
    fileprivate mutating func blank(from first: Int) {
        for index in first..<count {
            if index > first, self[index].drop(while: { $0 == " " || $0 == "\t" }).first == "[" { return }
            self[index] = ""
        }
    }
}
