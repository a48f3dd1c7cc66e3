import Testing

/// Links, the clipboard and pipes, in a real terminal.
@Suite(.serialized) struct SharingSessionTests {
    private let home: TemporaryFolder
    private let folder: TemporaryFolder
    private static let text = """
        Title: The tram that waits
        Link: https://example.org/tram?a=$(touch+pwned)&b='c'

        The tram waits at the gate every morning, and nobody knows why it does so. More is at https://example.org/more.

        """

    init() throws {
        home = try TemporaryFolder()
        folder = try TemporaryFolder()
        try folder.write(Self.text, to: "tram.txt")
    }

    private func open(_ environment: [String: String] = [:], _ options: [String] = []) throws -> TmuxSession {
        let session = try TmuxSession(
            columns: 200, home: home.path, arguments: ["read"] + options + [folder.path + "/tram.txt"],
            environment: environment)
        try session.wait(for: "The tram waits at the gate")
        return session
    }

    /// A program that writes its arguments, one a line, into a file.
    private func browser(named name: String, _ more: String = "") throws -> String {
        try folder.writeProgram("printf '%s\\n' \"$@\" > '\(folder.path)/browsed'\n\(more)", to: name)
    }

    @Test func aLinkIsOpenedWithoutAShellAndWithoutWaiting() throws {
        let session = try open(["BROWSER": try browser(named: "slow", "echo garbage; sleep 1000")])
        try session.type("o1")
        try session.wait(for: "Opening https://example.org/tram?a=$(touch+pwned)&b='c' …")
        try folder.wait(for: "browsed") { $0 == "https://example.org/tram?a=$(touch+pwned)&b='c'\n" }
        try session.type("j")
        try session.wait(for: "‹") { !$0.contains("Opening") && !$0.contains("garbage") }
    }

    @Test func aBrowserThatFailsIsToldOf() throws {
        let session = try open([:], ["--browser", try browser(named: "broken", "exit 3")])
        try session.type("o2")
        try session.wait(for: "ended with 3.")
        #expect(try folder.text(of: "browsed") == "https://example.org/more\n")
    }

    @Test func aBrowserInTheTerminalGetsIt() throws {
        let session = try open(["BROWSER": try browser(named: "w3m", "echo a page; read line; echo $line")])
        try session.type("o2")
        try session.wait(for: "a page")
        try session.press("Enter")
        try session.wait(for: "The tram waits at the gate")
    }

    @Test func theTerminalTakesWhatIsCopied() throws {
        let session = try open()
        try session.allowClipboard()
        try session.type("y2")
        try session.wait(for: "Copied the citation, if the terminal allows it")
        let day = #/The tram that waits, \d{4}-\d\d-\d\d, https://example\.org/tram\?a=\$\(touch\+pwned\)&b='c'/#
        #expect(try session.buffer().wholeMatch(of: day) != nil)
    }

    @Test func aCommandGetsTheText() throws {
        let session = try open()
        try session.type("|grep -c tram; exit 4")
        try session.press("Enter")
        try session.wait(for: "Enter goes back to Nutgraf.")
        try session.press("Enter")
        try session.wait(forAll: "ended with 4.", "The tram waits at the gate")
    }

    @Test func anArticleIsSavedAndNothingIsOverwritten() throws {
        let session = try open()
        for words in ["Saved as", "there is such a file already"] {
            try session.type("Y5")
            try session.wait(for: "Save as: the-tram-that-waits.md")
            try session.press("C-u")
            try session.type(folder.path + "/saved.md")
            try session.press("Enter")
            try session.wait(for: words)
        }
        #expect(try folder.text(of: "saved.md").hasPrefix("# The tram that waits\n"))
    }

    @Test func aLongNameLeavesRoomForWhatIsSaidAboutIt() throws {
        let session = try open()
        for (length, words) in [
            (120, ["Saved as /", "x-end.md"]), (300, ["…", "x-end.md can't be written: File name too"]),
        ] {
            try session.type("Y5")
            try session.wait(for: "Save as: the-tram-that-waits.md")
            try session.press("C-u")
            try session.type("\(folder.path)/\(String(repeating: "x", count: length))-end.md")
            try session.press("Enter")
            try session.wait(for: "\(words)") { screen in words.allSatisfy { screen.contains($0) } }
        }
    }
}
