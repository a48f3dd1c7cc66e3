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
        for row in ScreenKind.allCases.flatMap({ KeyTable.rows(of: .vim, on: $0) }) {
            let keys = row.keys.map(ProgramManual.name).joined(separator: ", ")
            #expect(words.contains("\(keys) \(row.entry.sentence.replacing("`", with: ""))"))
        }
        #expect(!words.contains("nutgraf manual Print"))
    }

    /// Each setting is in nutgraf(5), and the page of a reader's own keys has these.
    @Test func theManualFollowsTheTables() throws {
        let page = try Program.run(["manual", "5"], home: home.path).output
        for key in SettingKey.allCases {
            #expect(page.contains("\\fB\(key.rawValue.replacing("-", with: "\\-"))\\fP"), "\(key.rawValue)")
        }
        try home.write("[keys.front-page]\n\"g e\" = \"bottom\"\n", to: "config/nutgraf/config.toml")
        #expect(try Program.run(["manual", "1", "--configured"], home: home.path).output.contains("\\fBge\\fP"))
        #expect(!(try Program.run(["manual", "1"], home: home.path).output.contains("\\fBge\\fP")))
    }
}
