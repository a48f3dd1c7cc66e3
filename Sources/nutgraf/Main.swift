import ArgumentParser

/// Where the program starts.
@main
enum Main {
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard opensReader(arguments) else { return Nutgraf.main(arguments) }
        do {
            try ReadCommand.read(arguments.first, settings: Settings.load())
        } catch {
            Nutgraf.exit(withError: error)
        }
    }

    /// Whether the command line has nothing but the place to read, if that: then nothing has to be parsed, which takes a
    /// quarter of the time to the first frame.
    private static func opensReader(_ arguments: [String]) -> Bool {
        guard let first = arguments.first else { return true }
        let commands = Nutgraf.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        return arguments.count == 1 && !first.hasPrefix("-") && !commands.contains(first)
    }
}
