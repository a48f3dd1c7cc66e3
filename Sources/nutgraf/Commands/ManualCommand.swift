import ArgumentParser

/// Prints a manual page, for whoever installs the program.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Print a manual page in roff: 1 for the program, 5 for its files.",
        shouldDisplay: false)

    /// The sections of the manual that have a page.
    enum Section: String, ExpressibleByArgument, CaseIterable {
        case program = "1"
        case formats = "5"
    }

    @Argument(help: "The section of the manual.")
    var section: Section

    @Flag(help: "With the keys of your configuration.")
    var configured = false

    func run() throws {
        switch section {
        case .program:
            StandardStreams.write(
                ProgramManual.page(
                    of: try CommandInfo.ofProgram(), keys: configured ? Settings.load().keys : .vim))
        case .formats: StandardStreams.write(FormatManual.page)
        }
    }
}
