import Foundation
import Testing

/// Terminals of every kind, and what files and signals might do to them.
struct FragileTerminalTests {
    private let folder: TemporaryFolder
    private let home: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        home = try TemporaryFolder()
        try folder.write(TestArticles.harbour, to: "crane.txt")
        try folder.write(TestArticles.snow, to: "snow.txt")
    }

    private func shell(_ environment: [String: String] = [:]) throws -> TmuxSession {
        try TmuxSession.shell(home: home.path, folder: folder.path, environment: environment)
    }

    @Test func aStormOfSizesEndsWithARightScreen() throws {
        let session = try TmuxSession(home: home.path, arguments: [folder.path])
        try session.wait(for: "2 unread")
        try session.press("Enter")
        try session.wait(for: "Front page")
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<40 {
            try session.resize(
                columns: Int.random(in: 1...300, using: &generator), rows: Int.random(in: 1...100, using: &generator))
        }
        try session.resize(columns: 1, rows: 1)
        try session.resize(columns: 72, rows: 20)
        let screen = try session.wait(for: "the whole article") {
            $0.contains("The old crane") && $0.contains("q back")
        }
        #expect(screen.split(separator: "\n", omittingEmptySubsequences: false).allSatisfy { $0.count <= 72 })
        try session.press("q")
        try session.wait(for: "1 unread of 2")
        try session.press("q")
        try session.waitForEnd()
    }

    @Test func stoppedAndContinuedInAShell() throws {
        let session = try shell()
        try session.type("$P $F\n")
        try session.wait(for: "2 unread")
        try session.press("C-z")
        try session.wait(for: "ready>")
        try session.waitUntilGone("2 unread")
        try session.type("stty -a | grep -c ' icanon'; echo shell\n")
        try session.wait(for: "1\nshell")
        try session.type("fg\n")
        try session.wait(for: "2 unread")
        try session.press("j")
        try session.press("q")
        try session.wait(for: "ready>")
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGSEGV, SIGABRT, SIGILL, SIGBUS, SIGFPE])
    func whateverEndsItTheTerminalIsSane(signal: Int32) throws {
        let session = try shell()
        try session.type("$P $F; stty -a | grep -c ' icanon.* echo '; echo \"still $((40 + 2))\"\n")
        try session.wait(for: "2 unread")
        try session.signal(signal)
        try session.wait(for: "still 42")
        #expect(try session.ask("#{alternate_on}") == "0")
        #expect(try session.ask("#{cursor_flag}") == "1")
        let screen = try session.screen()
        #expect(screen.contains("2 unread") == false)
        try session.type("echo sane\n")
        try session.wait(for: "\nsane")
    }

    @Test func nothingInAFileReachesTheTerminalAsAControl() throws {
        let harm = "\u{1b}]0;owned\u{7}\u{1b}[31mred\u{1b}[2J\u{1b}[?1049l\u{9b}5A\u{202e}bidi\u{85}\u{0e}\u{8}\u{7f}"
        let page = """
            Title: Head \(harm) line
            Source: Wire\(harm)

            Standing \(harm) text of the story, and more of it.

            Key Points: \(harm)

            • \(harm) one
            • two

            Reader Comments

            E
            Eve\(harm) · 2026-01-01 10:00 +0000
            I say \(harm) this.

            """
        try folder.write(page, to: "harm\u{1b}[31m.txt")
        let session = try TmuxSession(home: home.path, arguments: [folder.path])
        try session.wait(for: "3 unread")
        try session.type("/bidi")
        try session.wait(for: "1 article")
        try session.press("Enter")
        try session.press("Enter")
        try session.wait(for: "I say")
        try session.press("Tab")
        try session.press("Tab")
        let colored = try session.screen()
        #expect(colored.contains("Eve"))
        #expect(try session.ask("#{alternate_on}") == "1")
        #expect(try !session.ask("#{pane_title}").hasPrefix("owned"))
        #expect(try session.ask("#{pane_height}") == "30")
        try session.press("q")
        try session.wait(for: "unread of 3")
    }

    @Test func asciiLocaleIsReadable() throws {
        try folder.write("Title: Café “Zoë” opens — at last\n\nIt opened, and people came in.\n", to: "cafe.txt")
        let session = try TmuxSession(
            home: home.path, arguments: [folder.path], environment: ["LC_ALL": "C", "LANG": "C"])
        let screen = try session.wait(forAll: "3 unread", "Cafe \"Zoe\" opens - at last")
        #expect(screen.contains("Cafe \"Zoe\" opens - at last"))
        #expect(screen.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test(arguments: ["dumb", "no-such-terminal", ""])
    func terminalsThatCannotBeDrawnOnGetText(name: String) throws {
        let session = try shell()
        try session.type("TERM='\(name)' $P $F; echo status $?\n")
        let screen = try session.wait(forAll: "status 0", "The crane that learned to wait")
        #expect(screen.contains("The crane that learned to wait"))
        #expect(try session.ask("#{alternate_on}") == "0")
    }

    @Test(arguments: ["xterm", "vt100", "linux", "screen", "rxvt"])
    func otherTerminals(name: String) throws {
        let session = try TmuxSession(home: home.path, arguments: [folder.path], environment: ["TERM": name])
        try session.wait(for: "2 unread")
        try session.press("Enter")
        try session.wait(for: "Front page")
        try session.press("q")
        try session.wait(for: "1 unread")
        try session.press("q")
        #expect(try session.waitForEnd() == 0)
    }

    @Test func theSmallestTerminals() throws {
        for (columns, rows) in [(1, 1), (2, 2), (10, 3), (300, 100)] {
            let session = try TmuxSession(columns: columns, rows: rows, home: home.path, arguments: [folder.path])
            try session.wait(for: "a full screen") { _ in try session.ask("#{alternate_on}") == "1" }
            try session.press("j", "Enter", "Tab", "q", "q", "q")
            #expect(try session.waitForEnd() == 0)
        }
    }
}
