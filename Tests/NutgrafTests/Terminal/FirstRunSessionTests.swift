import Testing

/// What somebody sees who has just installed the program, and has no articles.
@Suite(.serialized) struct FirstRunSessionTests {
    @Test func theExamplesAreOfferedAndCopied() throws {
        let (home, prefix) = (try TemporaryFolder(), try TemporaryFolder())
        try prefix.write("", to: "bin/none")
        // Another process copies it; see `writeProgram`.
        _ = try Command.run(["cp", Program.path, prefix.path + "/bin/nutgraf"], environment: [:])
        try prefix.write(TestArticles.harbour, to: "share/nutgraf/examples/crane.txt")
        try prefix.write(TestArticles.snow, to: "share/nutgraf/examples/snow.txt")
        // A folder without ./Articles.
        let command = ["sh", "-c", "cd \"$1\" && exec bin/nutgraf", "sh", prefix.path]
        let session = try TmuxSession(
            columns: 100, rows: 30, environment: Program.environment(home: home.path, ["TERM": "tmux-256color"]),
            command: command)
        try session.wait(forAll: "Welcome to Nutgraf.", "e copies 2 example articles there", "j k  move")
        try session.press("e")
        try session.wait(forAll: "2 unread of 2", "The crane that learned to wait")
        try session.press("Enter")
        try session.wait(for: "‹ Front page")
        #expect(try home.text(of: "data/nutgraf/crane.txt") == TestArticles.harbour)
    }

    @Test func aFolderThatIsMadeMeanwhileIsSeen() throws {
        let (home, parent) = (try TemporaryFolder(), try TemporaryFolder())
        let session = try TmuxSession(home: home.path, arguments: [parent.path + "/News"])
        try session.wait(for: "There is no folder")
        try parent.write(TestArticles.harbour, to: "News/crane.txt")
        try session.wait(for: "1 unread of 1")
    }
}
