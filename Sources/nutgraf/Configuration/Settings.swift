import Glibc
import NewsLibrary
import ReaderView

/// What is set for the program, and where each setting comes from: an option before the environment, that before the
/// configuration, that before the default.
struct Settings {
    /// The folders that things are kept in.
    let folders: UserFolders
    /// The path of the configuration, whether there is one or not.
    let path: String
    /// What is wrong with the settings, in one line each.
    var problems: [String] { (failure.map { [$0] } ?? []) + mistakes.sorted { $0.rank < $1.rank }.map(\.description) }
    /// Why the configuration could not be read.
    private var failure: String?
    private var mistakes: [ConfigurationProblem] = []
    private var values: [SettingKey: (value: SettingValue, origin: SettingOrigin)] = [:]
    private var themes = Theme.bundled
    /// What each key does.
    private(set) var keys = KeyMap.vim

    /// Loads the settings of this process; a setting that is wrong has its default.
    static func load(options: [SettingKey: String] = [:], configuration: String? = nil) -> Settings {
        Settings(options: options, configuration: configuration)
    }

    private init(options: [SettingKey: String], configuration: String?) {
        folders = UserFolders.ofProcess()
        path =
            (configuration ?? ProcessEnvironment.value("NUTGRAF_CONFIG")).map(HomeFolder.expanded) ?? folders.config
            + "/config.toml"
        var file = ConfigurationFile()
        do {
            file = ConfigurationFile(
                text: String(decoding: try FileReader().read(path).bytes, as: UTF8.self), path: path)
        } catch ReadError.missing where configuration == nil {
            // Nothing is configured.
        } catch {
            failure = error.description
        }
        mistakes += file.problems
        themes += file.themes
        for (key, value, line) in file.settings {
            take(value, for: key, from: .file(line: line), at: .file(path, line: line))
        }
        takeEnvironment()
        for (key, word) in options {
            take(key.kind.value(of: word), for: key, from: .option(key.option), at: .option(key.option))
        }
        bindKeys(file.bindings)
    }

    // MARK: Taking

    private mutating func takeEnvironment() {
        if ProcessEnvironment.value("NO_COLOR") != nil {
            values[.colors] = (.text(ColorUse.never.rawValue), .environment("NO_COLOR"))
        }
        for key in SettingKey.allCases {
            guard let word = ProcessEnvironment.value(key.variable) else { continue }
            take(key.kind.value(of: word), for: key, from: .environment(key.variable), at: .environment(key.variable))
        }
    }

    private mutating func take(
        _ value: SettingValue?, for key: SettingKey, from origin: SettingOrigin, at place: ConfigurationProblem.Place
    ) {
        let names = themes.map(\.name)
        guard let value, key.kind.allows(value, themes: names) else {
            let fault = ConfigurationProblem.Fault.wrongValue(key, allowed: key.kind.allowed(themes: names))
            mistakes.append(ConfigurationProblem(place: place, fault: fault))
            return
        }
        values[key] = (value, origin)
    }

    private mutating func bindKeys(_ bindings: [ConfigurationFile.KeyBinding]) {
        keys = KeyPreset(rawValue: text(.keyPreset))?.keys ?? .vim
        var bound: [ScreenKind: [KeySequence]] = [:]
        // What is taken away goes first, so that nothing new is in its way.
        for binding in bindings.filter({ $0.command == nil }) + bindings.filter({ $0.command != nil }) {
            for screen in binding.screens {
                let place = ConfigurationProblem.Place.file(path, line: binding.line)
                if binding.command != nil {
                    if let other = bound[screen]?.first(where: { $0.overlaps(binding.keys) }),
                        !(other == binding.keys && !binding.isEverywhere)
                    {
                        complain(.boundTwice(binding.keys, other), at: place)
                        continue
                    }
                }
                do throws(KeyMap.Problem) {
                    try keys.bind(binding.keys, to: binding.command, on: screen)
                    if binding.command != nil { bound[screen, default: []].append(binding.keys) }
                } catch {
                    switch error {
                    case .isNotThere(let command, let screen):
                        if !binding.isEverywhere { complain(.commandElsewhere(command, screen), at: place) }
                    case .isText(let keys): if !binding.isEverywhere { complain(.text(keys), at: place) }
                    case .isNeeded(let keys, let screen): complain(.wayOut(keys, screen), at: place)
                    }
                }
            }
        }
    }

    private mutating func complain(_ fault: ConfigurationProblem.Fault, at place: ConfigurationProblem.Place) {
        mistakes.append(ConfigurationProblem(place: place, fault: fault))
    }

    /// Says on standard error what is wrong with the settings, or the first of very many things.
    func complain() {
        for problem in problems.prefix(Self.mostProblems) { StandardStreams.complain(problem) }
        let others = problems.count - Self.mostProblems
        if others > 0 { StandardStreams.complain("\(others) more mistakes in the settings are not listed.") }
    }

    private static let mostProblems = 20

    /// What is wrong with the settings in one message: the first mistake, and how many others there are; nil for none.
    var summary: String? {
        guard let first = problems.first else { return nil }
        return switch problems.count - 1 {
        case 0: first
        case 1: first + " `nutgraf config` tells one more mistake."
        case let others: first + " `nutgraf config` tells \(others) more mistakes."
        }
    }

    // MARK: What is set

    /// The value of a setting.
    func value(of key: SettingKey) -> SettingValue { values[key]?.value ?? key.standard }

    /// Where it comes from.
    func origin(of key: SettingKey) -> SettingOrigin { values[key]?.origin ?? .standard }

    /// The text of a setting; empty where it is of another kind.
    func text(_ key: SettingKey) -> String { if case .text(let text) = value(of: key) { text } else { "" } }

    /// Whether a setting is on.
    func isOn(_ key: SettingKey) -> Bool { value(of: key) == .isOn(true) }

    /// The name to sign comments with, where one is set.
    var name: String? { text(.name).isEmpty ? nil : text(.name) }

    /// How the reader is to look and to listen.
    var preferences: Preferences {
        var preferences = Preferences()
        if case .number(let columns) = value(of: .measure) { preferences.measure = columns }
        preferences.alignment = TextAlignment(rawValue: text(.alignment)) ?? preferences.alignment
        preferences.density = Density(rawValue: text(.density)) ?? preferences.density
        preferences.dates = DateStyle(rawValue: text(.dates)) ?? preferences.dates
        preferences.showsPreview = isOn(.preview)
        preferences.foldsCopies = Duplicates(rawValue: text(.duplicates)) == .fold
        preferences.theme = themes.first { $0.name == text(.theme) } ?? preferences.theme
        preferences.drawsASCII = Borders(rawValue: text(.borders)) == .ascii
        preferences.ordersText = (BidiChoice(rawValue: text(.bidi)) ?? .auto).isReaders(ProcessEnvironment.value)
        preferences.keys = keys
        return preferences
    }

    // MARK: What follows from them

    /// The folder of articles: the one named, else the one that is set, else ./Articles, else the data folder.
    func articleFolder(named name: String?) -> String {
        if let name { return name }
        if !text(.folder).isEmpty { return HomeFolder.expanded(text(.folder)) }
        var status = stat()
        if stat("Articles", &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return "Articles" }
        return folders.data
    }

    /// The name to sign comments with: the one that is set, else the one that was used last, else the account's.
    func userName(remembered states: ReadingStateStore) -> String {
        if let name { return name }
        do {
            if let name = try states.rememberedName() { return name }
        } catch {
            Log.note(error.description, folders: folders)
        }
        return AccountName.current()
    }
}
