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
        let session = try start(in: prefix.path, "bin/nutgraf", home: home)
        try session.wait(forAll: "Welcome to Nutgraf.", "e copies 2 example articles there", "j k  move")
        try session.press("e")
        try session.wait(forAll: "2 unread of 2", "The crane that learned to wait")
        try session.press("Enter")
        try session.wait(for: "‹ Front page")
        #expect(try home.text(of: "data/nutgraf/crane.txt") == TestArticles.harbour)
    }

    @Test func aBuiltProgramOffersTheArticlesOfItsCheckout() throws {
        let (home, checkout) = (try TemporaryFolder(), try TemporaryFolder())
        try checkout.write(TestArticles.harbour, to: "Articles/crane.txt")
        try checkout.write("", to: ".build/release/none")
        _ = try Command.run(["cp", Program.path, checkout.path + "/.build/release/nutgraf"], environment: [:])
        let session = try start(in: checkout.path + "/.build/release", "./nutgraf", home: home)
        try session.wait(forAll: "Welcome to Nutgraf.", "e copies 1 example article there", "j k  move")
    }

    @Test func withoutExamplesTheWelcomeStillSaysWhereArticlesGo() throws {
        let (home, prefix) = (try TemporaryFolder(), try TemporaryFolder())
        _ = try Command.run(["cp", Program.path, prefix.path + "/nutgraf"], environment: [:])
        let session = try start(in: prefix.path, "./nutgraf", home: home)
        let screen = try session.wait(forAll: "Welcome to Nutgraf.", "~/data/nutgraf", "?  shows all keys")
        #expect(!screen.contains("example"))
    }

    /// Starts a program in a folder that has no ./Articles.
    private func start(in folder: String, _ program: String, home: TemporaryFolder) throws -> TmuxSession {
        try TmuxSession(
            columns: 100, rows: 30, environment: Program.environment(home: home.path, ["TERM": "tmux-256color"]),
            command: ["sh", "-c", "cd \"$1\" && exec \"$2\"", "sh", folder, program])
    }

    @Test func aFolderThatIsMadeMeanwhileIsSeen() throws {
        let (home, parent) = (try TemporaryFolder(), try TemporaryFolder())
        let session = try TmuxSession(home: home.path, arguments: [parent.path + "/News"])
        try session.wait(for: "There is no folder")
        try parent.write(TestArticles.harbour, to: "News/crane.txt")
        try session.wait(for: "1 unread of 1")
    }
}
