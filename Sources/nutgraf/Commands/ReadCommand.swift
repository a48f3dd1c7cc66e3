import ArgumentParser
import NewsLibrary
import Terminal

/// Opens the reader.
struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Open the reader on a folder or an article (what happens without a command).")

    @Argument(help: "The folder of articles, or one article.", completion: .file())
    var place: String?

    @OptionGroup(title: "Settings")
    var settings: SettingOptions

    func run() throws {
        let inForce = settings.load()
        if settings.speakCommand != nil, !inForce.isOn(.plain) {
            throw ValidationError("--speak-command goes with --plain.")
        }
        try Self.read(place, settings: inForce)
    }

    /// Opens the reader on a place, the folder that is set where none is named.
    static func read(_ name: String?, settings: Settings) throws {
        let place = ReadingPlace(named: name, settings: settings)
        if settings.isOn(.plain) { return PlainReader.run(place: place, settings: settings) }
        // The program's main thread runs nothing but this.
        let problem = MainActor.assumeIsolated { read(place, settings: settings) }
        guard let problem else { return }
        // Without a terminal to draw on, the same is printed as plain text.
        if problem != .notATerminal { StandardStreams.complain(problem.description) }
        settings.complain()
        try PlainOutput.print(place, settings: settings)
    }

    /// Runs the reader, and says why where it can't.
    @MainActor private static func read(_ place: ReadingPlace, settings: Settings) -> TerminalError? {
        guard StandardStreams.outputIsTerminal else { return .notATerminal }
        do {
            try ReaderProgram.run(place: place, settings: settings)
            return nil
        } catch {
            return error
        }
    }
}
