import Foundation
import NewsLibrary
import Terminal
import Testing

@testable import nutgraf

/// What a report says, from values alone.
struct DoctorReportTests {
    private let healthy = TerminalCapabilities(
        colors: 256, hasItalics: true, hasAlternateScreen: true, hasBracketedPaste: true, hasMouse: true)

    @Test func linesAreAlignedAndProblemsBeginWithAMark() {
        var first = DoctorReport.Section("Terminal")
        first.add("TERM", "xterm")
        first.add("standard input", "a terminal\u{1b}[31m")
        var second = DoctorReport.Section("Folder")
        second.problems = ["It is gone: make it."]
        let report = DoctorReport(sections: [first, second])
        #expect(
            report.text
                == "Terminal\n  TERM:           xterm\n  standard input: a terminal[31m\n\nFolder\n! It is gone: make it.\n"
        )
        #expect(!report.isWell)
        #expect(DoctorReport(sections: [first]).isWell)
    }

    private func folder(_ use: FolderFacts.Use, _ change: (inout FolderFacts.Status) -> Void) -> [String] {
        var status = FolderFacts.Status()
        change(&status)
        return FolderFacts(use: use, path: "~/x", status: status).section.problems
    }

    @Test func foldersThatAreWrong() {
        #expect(folder(.articles) { _ in } == [])
        #expect(folder(.articles) { $0.isReadable = false }.count == 1)
        #expect(folder(.state) { $0.isWritable = false }.count == 1)
        #expect(folder(.configuration) { $0.isWritable = false } == [])
        #expect(
            folder(.state) { $0.permissions = 0o777 } == ["Everybody may write to ~/x: take that away with chmod o-w."])
        #expect(folder(.cache) { $0.freeBytes = 9_999_999 } == ["There are only 9.9 MB free at ~/x: make room."])
        #expect(folder(.data) { $0.isFolder = false }.count == 1)
        #expect(FolderFacts(use: .articles, path: "~/x", status: nil).section.problems.count == 1)
        #expect(FolderFacts(use: .state, path: "~/x", status: nil).section.problems == [])
    }

    @Test func terminalsThatAreWrong() {
        func problems(_ facts: TerminalFacts) -> [String] { facts.sections.flatMap(\.problems) }
        #expect(problems(TerminalFacts(capabilities: .success(healthy), codeset: "UTF-8")) == [])
        #expect(problems(TerminalFacts(capabilities: .success(healthy), codeset: "ANSI_X3.4-1968")).count == 1)
        #expect(
            problems(TerminalFacts(capabilities: .failure(.unknownTerminal(name: "")), codeset: "UTF-8"))
                == ["TERM is not set: set it to your terminal's name, such as TERM=xterm-256color."])
    }

    @Test(arguments: [
        (0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (1_250_000, "1.2 MB"), (4_000_000_000_000, "4.0 TB"),
    ])
    func sizes(bytes: Int, text: String) { #expect(ByteCount.text(bytes) == text) }
}

/// What `doctor` says of a real folder.
struct DoctorCommandTests {
    private let home: TemporaryFolder

    init() throws {
        home = try TemporaryFolder()
        try home.write(TestArticles.harbour, to: "News/sea/crane.txt")
        try home.write(Data([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 0]), to: "News/secret-plan.txt")
    }

    private func doctor(_ settings: [String: String] = [:]) throws -> Command.Outcome {
        try Program.run(["doctor", home.path + "/News"], home: home.path, environment: settings)
    }

    private func list() throws { _ = try Program.run(["list", home.path + "/News"], home: home.path) }

    /// The files, and when they were written to.
    private func files() throws -> [String: Date] {
        var files: [String: Date] = [:]
        for name in FileManager.default.enumerator(atPath: home.path)?.allObjects as? [String] ?? [] {
            let attributes = try FileManager.default.attributesOfItem(atPath: home.path + "/" + name)
            files[name] = attributes[.modificationDate] as? Date
        }
        return files
    }

    @Test func nothingIsMadeOrChanged() throws {
        let before = try files()
        #expect(try doctor().output.contains("exists:           not yet; it is made when"))
        #expect(try files() == before)
        try list()
        let indexed = try files()
        #expect(try doctor().output.contains("articles:         1\n"))
        #expect(try files() == indexed)
    }

    @Test func nothingPrivateIsSaid() throws {
        try list()
        let outcome = try doctor(["SECRET": "hush", "COLORTERM": "truecolor"])
        for word in ["crane", "Crane", "sea", "secret-plan", "hush", "tester", home.path] {
            #expect(!(outcome.output + outcome.errors).contains(word), "\(word)")
        }
        #expect(outcome.output.contains("path:             ~/News\n"))
        #expect(outcome.output.contains("COLORTERM:        truecolor\n"))
        #expect(outcome.errors == "")
    }

    @Test func theUsersNameIsNoPartOfAPath() throws {
        let name = try #require(UserAccount.ofProcess()?.name)
        let outcome = try Program.run(["doctor", "/nowhere/\(name)/News"], home: home.path)
        #expect(outcome.output.contains("path:             /nowhere/<user>/News\n"))
    }

    @Test func whatIsWrongIsToldAndTheStatusIs1() throws {
        #expect(try doctor().status == 0)
        for settings in [["TERM": "no-such-terminal"], ["LC_ALL": "C"], ["LC_ALL": "xx_XX.UTF-8"]] {
            let outcome = try doctor(settings)
            #expect(outcome.status == 1)
            #expect(outcome.output.split(separator: "\n").count { $0.hasPrefix("! ") } == 1, "\(outcome.output)")
        }
        let missing = try Program.run(["doctor", home.path + "/none"], home: home.path)
        #expect(missing.status == 1)
        #expect(missing.output.contains("! There is no folder ~/none: make it"))
        try home.write("name = 3\n", to: "config/nutgraf/config.toml")
        #expect(try doctor().output.contains("! config.toml has mistakes"))
    }

    @Test func aDamagedIndexIsToldAndLeft() throws {
        try list()
        let cache = home.path + "/cache/nutgraf"
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: cache).first { $0.hasSuffix(".sqlite") })
        try home.write(String(repeating: "no database ", count: 1000), to: "cache/nutgraf/" + name)
        let outcome = try doctor()
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("! The index is damaged: open the folder with nutgraf"))
        #expect(try home.text(of: "cache/nutgraf/" + name).hasPrefix("no database"))
    }

    /// While a reader has the folder open, what it has written is in the index's journal.
    @Test func anIndexInUse() throws {
        let session = try TmuxSession(home: home.path, arguments: [home.path + "/News"])
        try session.wait(for: "1 unread of 1")
        let outcome = try doctor()
        #expect(outcome.output.contains("articles:         1\n"))
        #expect(outcome.output.contains("not readable:     1\n"))
        try session.press("q")
        #expect(try session.waitForEnd() == 0)
    }
}
