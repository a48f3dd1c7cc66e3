import Foundation
import Testing

/// The commands as parts of a pipe.
struct PipeTests {
    private let folder: TemporaryFolder
    private let home: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        home = try TemporaryFolder()
        try folder.write(TestArticles.harbour, to: "sea/crane.txt")
        try folder.write(TestArticles.snow, to: "snow.txt")
    }

    private func shell(_ script: String) throws -> Command.Outcome {
        let own = ["P": Program.path, "F": folder.path, "PAGER": "echo paged"]
        return try Command.run(
            ["/bin/sh", "-c", script], environment: Program.environment(home: home.path, own))
    }

    @Test func aTemplateMakesColumns() throws {
        let outcome = try shell("$P list $F --format '{headline}\\t{minutes}' | cut -f 2,1")
        #expect(outcome.output == "The crane that learned to wait\t1\nSnow in the wrong month\t1\n")
        let found = try shell("$P search crane $F --format '{section} {path}'")
        #expect(found.output == "sea sea/crane.txt\n")
    }

    @Test func anUnknownFieldIsAUsageError() throws {
        for command in ["list $F", "search crane $F"] {
            let outcome = try shell("$P \(command) --format '{title}'")
            #expect(outcome.status == 64)
            #expect(outcome.output.isEmpty)
            #expect(outcome.errors.contains("There is no field {title}; there are {file} {path}"))
        }
    }

    /// Nobody has the pipe open any more when something is written into it.
    @Test(arguments: ["list $F", "search crane $F --format json", "show $F/snow.txt", "check $F/snow.txt"])
    func aReaderThatIsGoneIsNoError(command: String) throws {
        for prelude in ["", "trap '' PIPE;"] {
            let outcome = try shell(
                "\(prelude) cd $HOME; rm -f pipe; mkfifo pipe; exec 4<>pipe; exec 5>pipe; exec 4<&-; $P \(command) >&5")
            #expect(outcome.status == 128 + SIGPIPE)
            #expect(outcome.errors == "")
        }
    }

    @Test func theFirstLineOfManyEndsSilently() throws {
        for number in 0..<300 { try folder.write(TestArticles.snow, to: "more/\(number).txt") }
        let outcome = try shell("$P list $F | head -n 1")
        #expect(outcome.output.contains("The crane that learned to wait"))
        #expect(outcome.errors == "")
    }

    @Test func nothingIsPagedOrColouredInAPipe() throws {
        for command in ["show $F/snow.txt", "list $F", "search snow $F", "show --format json $F/snow.txt"] {
            let output = try shell("$P \(command) | cat").output
            #expect(output.contains("Snow in the wrong month"))
            #expect(!output.contains("\u{1b}") && !output.contains("paged"))
        }
    }
}
