import Foundation
import Testing

/// What the shells offer after a tab: commands, formats, files.
struct CompletionTests {
    private let home: TemporaryFolder

    init() throws {
        home = try TemporaryFolder()
        try home.write(TestArticles.snow, to: "Articles/snow.txt")
        for shell in ["bash", "zsh", "fish"] {
            let script = try Program.run(["completions", shell], home: home.path)
            try #require(script.status == 0)
            try home.write(script.output, to: "completions.\(shell)")
        }
    }

    /// Beginnings of command lines, and what a tab makes of them.
    private static let lines = [
        ("nutgraf li", "nutgraf list "), ("nutgraf Arti", "nutgraf Articles/"),
        ("nutgraf show --format ma", "nutgraf show --format markdown "),
        ("nutgraf list --un", "nutgraf list --unread "),
        ("nutgraf list Arti", "nutgraf list Articles/"), ("nutgraf show Articles/s", "nutgraf show Articles/snow.txt "),
        // What is offered without a command is what the reader takes.
        ("nutgraf --th", "nutgraf --theme "), ("nutgraf --theme con", "nutgraf --theme contrast "),
        ("nutgraf --vers", "nutgraf --version "), ("nutgraf --plain --spea", "nutgraf --plain --speak-command "),
        ("nutgraf --plain Arti", "nutgraf --plain Articles/"),
        ("nutgraf Articles/snow.txt --mou", "nutgraf Articles/snow.txt --mouse "),
        ("nutgraf list --form", "nutgraf list --format "),
    ]

    /// A shell in a terminal, sourcing its completions; the end of each completed line is marked by typing a word.
    private func complete(in shell: [String], preparing: String) throws {
        let session = try TmuxSession(
            columns: 120, rows: 30, environment: Program.environment(home: home.path, ["PS1": "$ ", "HISTFILE": ""]),
            command: ["/bin/sh", "-c", "cd \"$HOME\" && exec \"$@\"", "sh"] + shell)
        try session.type("\(preparing); echo pre''pared\n")
        try session.wait(for: "prepared\n")
        for (beginning, completed) in Self.lines {
            try session.type("\(beginning)\t#")
            try session.wait(for: "\(completed)#")
            try session.press("C-u")
        }
    }

    @Test(.needs(.bash)) func bash() throws {
        try complete(in: ["bash", "--norc", "-i"], preparing: "source ./completions.bash")
    }

    @Test(.needs(.zsh)) func zsh() throws {
        try complete(
            in: ["zsh", "-f", "-i"], preparing: "autoload -U compinit; compinit -D; source ./completions.zsh")
    }

    @Test(.needs(.fish)) func fish() throws {
        for (beginning, completed) in Self.lines {
            let script = "cd $HOME; source ./completions.fish; complete -C '\(beginning)'"
            let outcome = try Command.run(
                ["fish", "--no-config", "-c", script], environment: Program.environment(home: home.path))
            let offered = outcome.output.split(separator: "\n").map { $0.prefix { $0 != "\t" } }
            let word = completed.trimmingCharacters(in: .whitespaces).split(separator: " ").last
            #expect(offered == [word ?? ""], "\(beginning): \(outcome.errors)")
        }
    }
}
