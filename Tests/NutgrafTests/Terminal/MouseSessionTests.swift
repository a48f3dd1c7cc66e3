import Testing

/// The mouse in a real terminal, which sends what it does as xterm does.
@Suite(.serialized) struct MouseSessionTests {
    private let home: TemporaryFolder
    private let folder: TemporaryFolder

    init() throws {
        home = try TemporaryFolder()
        folder = try TemporaryFolder()
        try folder.write(TestArticles.harbour, to: "crane.txt")
        try folder.write(TestArticles.snow, to: "snow.txt")
    }

    private func click(_ session: TmuxSession, column: Int, row: Int) throws {
        try session.type("\u{1b}[<0;\(column);\(row)M\u{1b}[<0;\(column);\(row)m")
    }

    @Test func aClickOpensAndTheTitleLeadsBack() throws {
        let session = try TmuxSession(home: home.path, arguments: [folder.path])
        try session.wait(forAll: "2 unread of 2", "1/2")
        #expect(try session.ask("#{mouse_standard_flag}#{mouse_sgr_flag}") == "11")
        try click(session, column: 8, row: 5)
        try session.wait(for: "2/2")
        try click(session, column: 8, row: 5)
        try session.wait(for: "‹ Front page")
        try click(session, column: 3, row: 1)
        try session.wait(for: "2/2")
        try session.press("q")
        try session.waitForEnd()
        #expect(try session.ask("#{mouse_any_flag}#{mouse_sgr_flag}") == "00")
    }

    @Test func itIsLeftToTheTerminalWhereItIsSwitchedOff() throws {
        let session = try TmuxSession(home: home.path, arguments: ["read", "--mouse", "false", folder.path])
        try session.wait(for: "2 unread of 2")
        #expect(try session.ask("#{mouse_any_flag}#{mouse_sgr_flag}") == "00")
    }
}
