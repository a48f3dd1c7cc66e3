import Foundation
import ReaderView
import Testing

@testable import nutgraf

/// The manual pages, as formatters read them.
struct ManualTests {
    private let home: TemporaryFolder

    init() throws { home = try TemporaryFolder() }

    private func page(_ section: Int) throws -> String {
        let outcome = try Program.run(["manual", "\(section)"], home: home.path)
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        return try home.write(outcome.output, to: "nutgraf.\(section)")
    }

    private func run(_ words: String...) throws -> Command.Outcome {
        try Command.run(words, environment: Program.environment(home: home.path, ["MANWIDTH": "200"]))
    }

    @Test(.needs(.groff), arguments: [1, 5]) func groffHasNothingToSay(section: Int) throws {
        let outcome = try run("groff", "-ww", "-man", "-Tutf8", "-z", try page(section))
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
    }

    @Test(.needs(.groff)) func aTerminalWithoutUnicodeShowsEveryKey() throws {
        let outcome = try run("groff", "-ww", "-man", "-Tascii", "-z", try page(1))
        #expect(outcome.errors == "")
    }

    @Test(.needs(.mandoc), arguments: [1, 5]) func mandocHasNothingToSay(section: Int) throws {
        let outcome = try run("mandoc", "-T", "lint", try page(section))
        #expect(outcome.output + outcome.errors == "")
    }

    @Test(.needs(.man)) func manShowsEveryCommandOptionAndKey() throws {
        let outcome = try run("man", "--warnings", "-P", "cat", "-l", try page(1))
        #expect(outcome.errors == "")
        let text = outcome.output.replacing(#/.\x08/#, with: "")
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for command in try CommandInfo.ofProgram().subcommands ?? [] where command.shouldDisplay {
            for argument in command.ownArguments where command.commandName != "help" {
                #expect(words.contains(argument.tag.replacing("`", with: "") + " " + argument.meaning))
            }
        }
        for entry in CommandTable.entries {
            let keys = entry.keys.map(ProgramManual.name).joined(separator: ", ")
            #expect(words.contains("\(keys) \(entry.sentence.replacing("`", with: ""))"))
        }
        #expect(!words.contains("nutgraf manual"))
    }

    /// Each setting in nutgraf(5) is one, and none is missing there.
    @Test func theSettingsAreThoseOfTheProgram() throws {
        let entries = ManualConfiguration.entries
        let lines = entries.map { "\($0.name) = \($0.example)\n" }
        try home.write(lines.joined(), to: "config/nutgraf/config.toml")
        #expect(try Program.run(["list", home.path], home: home.path).errors == "")
        try home.write("nonsense = 1\n", to: "config/nutgraf/config.toml")
        let complaint = try Program.run(["list", home.path], home: home.path).errors
        for entry in entries { #expect(complaint.contains(entry.name)) }
        let page = try Program.run(["manual", "5"], home: home.path).output
        for entry in entries { #expect(page.contains("\\fB\(entry.name)\\fP")) }
    }
}
