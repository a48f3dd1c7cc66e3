import ArgumentParser

/// Prints what a shell completes command lines with, for whoever installs the program.
struct CompletionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completions", abstract: "Print what a shell completes command lines with.", shouldDisplay: false)

    @Argument(help: "bash, zsh or fish.", transform: Self.shell)
    var shell: CompletionShell

    func run() { StandardStreams.write(CompletionScript.text(for: shell)) }

    private static func shell(_ name: String) throws -> CompletionShell {
        guard let shell = CompletionShell(rawValue: name) else {
            throw ValidationError("There are completions for bash, zsh and fish.")
        }
        return shell
    }
}
