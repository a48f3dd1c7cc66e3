import ArgumentParser
import FoundationEssentials

/// What the command line understands, as swift-argument-parser knows it: the part of its `--experimental-dump-help` that the
/// manual needs.
struct CommandInfo: Decodable {
    /// An argument, option or flag.
    struct Argument: Decodable {
        /// Which of them it is.
        enum Kind: String, Decodable { case positional, option, flag }

        /// A name with its dashes still to come.
        struct Name: Decodable {
            /// How many dashes.
            enum Kind: String, Decodable { case long, short, longWithSingleDash }

            let kind: Kind
            let name: String

            /// The name as it is typed.
            var typed: String { (kind == .long ? "--" : "-") + name }
        }

        let kind: Kind
        let names: [Name]?
        let valueName: String?
        let abstract: String?
        let discussion: String?
        let defaultValue: String?
        let allValues: [String]?
        let isOptional: Bool
        let isRepeating: Bool
        let shouldDisplay: Bool

        /// Its value as it is written: the choices, else its name in capitals.
        private var value: String {
            (allValues ?? []).isEmpty ? (valueName ?? "value").uppercased() : (allValues ?? []).joined(separator: "|")
        }

        /// How it is written in a synopsis.
        var synopsis: String {
            let name = names?.map(\.typed).max { $0.utf8.count < $1.utf8.count } ?? ""
            let word =
                switch kind {
                case .positional: value + (isRepeating ? "..." : "")
                case .option: "\(name) \(value)"
                case .flag: name
                }
            return isOptional ? "[\(word)]" : word
        }

        /// What it is listed under.
        var tag: String {
            let typed = (names ?? []).map { "`\($0.typed)`" }.joined(separator: ", ")
            return switch kind {
            case .positional: "`\(value)`"
            case .option: "\(typed) \(value)"
            case .flag: typed
            }
        }

        /// What it is for.
        var meaning: String {
            [abstract, discussion, defaultValue.map { "The default is \($0)." }].compactMap(\.self).joined(
                separator: " ")
        }
    }

    let commandName: String
    let abstract: String?
    let discussion: String?
    let subcommands: [CommandInfo]?
    let arguments: [Argument]?
    let shouldDisplay: Bool

    /// The arguments of its own: every command understands --help and --version.
    var ownArguments: [Argument] {
        (arguments ?? []).filter { argument in
            argument.shouldDisplay && argument.names?.contains { ["help", "version"].contains($0.name) } != true
        }
    }

    /// The whole program.
    static func ofProgram() throws -> CommandInfo {
        struct Dump: Decodable { let command: CommandInfo }
        return try JSONDecoder().decode(Dump.self, from: Data(Nutgraf._dumpHelp().utf8)).command
    }
}
