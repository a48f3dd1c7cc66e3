import Testing

/// What only a terminal shows of the settings.
@Suite(.serialized) struct SettingsSessionTests {
    private let home: TemporaryFolder
    private let folder: TemporaryFolder

    init() throws {
        home = try TemporaryFolder()
        folder = try TemporaryFolder()
        try folder.write(TestArticles.harbour, to: "crane.txt")
        try folder.write(TestArticles.snow, to: "snow.txt")
    }

    private func open(_ configuration: String, _ arguments: [String] = [], environment: [String: String] = [:]) throws
        -> TmuxSession
    {
        try home.write(configuration, to: "config/nutgraf/config.toml")
        let command = arguments.isEmpty ? [folder.path] : ["read"] + arguments + [folder.path]
        return try TmuxSession(columns: 160, home: home.path, arguments: command, environment: environment)
    }

    @Test func keysAreThoseOfTheConfiguration() throws {
        let session = try open("[keys.front-page]\n\"x\" = \"toggle-star\"\n\"g e\" = \"bottom\"\ns = \"none\"\n")
        try session.wait(forAll: "x star", "1/2")
        try session.type("ge")
        try session.wait(for: "2/2")
        try session.type("x")
        try session.wait(for: "★")
        try session.type("?")
        try session.wait(for: "Star the article, or take the star away.")
        try session.type("/bottom")
        try session.wait(for: "g ge") { $0.contains("ge") && !$0.contains("Star the article") }
    }

    @Test func aMistakeIsToldAndTheRestHolds() throws {
        let session = try open("density = \"compact\"\nmeasure = \"wide\"\n")
        try session.wait(forAll: "line 2: measure has to be a number of columns from 20 to 500.", "2 unread of 2")
    }

    /// There is room for one mistake on the screen; the others are not passed over.
    @Test func ofSeveralMistakesTheFirstIsToldAndHowManyThereAre() throws {
        let session = try open("measure = 3\ntheme = \"neon\"\nmesure = 3\n")
        try session.wait(forAll: "line 1: measure has to be a number", "tells 2 more mistakes.", "2 unread of 2")
    }

    @Test func exactColoursAreTheNearestOfWhatTheTerminalHas() throws {
        let session = try open(
            "theme = \"mine\"\n[themes.mine]\nbase = \"terminal\"\nbrand = \"#ff0000 on #0000ff\"\n")
        try session.wait(for: "2 unread of 2")
        // 196 and 21 are pure red and pure blue in xterm's cube.
        #expect(try session.styledScreen().contains("[38;5;196m\u{1b}[48;5;21mNutgraf"))
    }

    /// A terminal that has colours of red, green and blue, and an entry in the database that knows it.
    @Test func exactColoursAreShownWhereTheTerminalHasThem() throws {
        let database = try TemporaryFolder()
        let entry = #"""
            tmux-direct|tmux with direct colours,
                use=tmux-256color, RGB, colors#0x1000000, pairs#0x10000, ccc@, initc@,
                setaf=\E[%?%p1%{8}%<%t3%p1%d%e38;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m,
                setab=\E[%?%p1%{8}%<%t4%p1%d%e48;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m,

            """#
        let source = try database.write(entry, to: "direct.ti")
        let compiled = try Command.run(
            ["tic", "-x", "-o", database.path, source], environment: Program.environment(home: home.path))
        try #require(compiled.status == 0, "\(compiled.errors)")
        let configuration = "theme = \"mine\"\n[themes.mine]\nbrand = \"#12ab34 on #0000ff\"\n"
        let environment = [
            "TERMINFO_DIRS": "\(database.path):/usr/share/terminfo:/lib/terminfo", "COLORTERM": "truecolor",
        ]
        let session = try open(configuration, environment: environment)
        try session.wait(for: "2 unread of 2")
        let title = try session.styledScreen().prefix(80)
        #expect(title.contains("[38;2;18;171;52m\u{1b}[48;2;0;0;255mNutgraf"), "\(title.debugDescription)")
        try session.press("q")
        #expect(try session.waitForEnd() == 0)
    }

    @Test func noColoursWhereNobodyWantsThem() throws {
        for (arguments, environment) in [(["--colors", "never"], [:]), ([], ["NO_COLOR": "1"])] {
            let session = try open("", arguments, environment: environment)
            try session.wait(for: "2 unread of 2")
            let screen = try session.styledScreen()
            #expect(screen.contains("\u{1b}[1mNutgraf"))
            #expect(screen.firstMatch(of: /\u{1b}\[[0-9;]*[34][0-7]m/) == nil)
        }
    }

    @Test func textRunsFromRightToLeftWhereTheTerminalDoesNotSeeToIt() throws {
        try folder.write(TestArticles.hebrew, to: "ferry.txt")
        let shown = String(TestArticles.hebrewHeadline.split(separator: " ").last?.reversed() ?? [])
        try open("").wait(forAll: "3 unread of 3", shown, "Aurora תרובעמה")
        try open("", ["--bidi", "terminal"]).wait(forAll: "3 unread of 3", TestArticles.hebrewHeadline)
        try open("", environment: ["TERM_PROGRAM": "Apple_Terminal"])
            .wait(forAll: "3 unread of 3", TestArticles.hebrewHeadline)
    }

    @Test func linesAreASCIIWhereTheyAreToBe() throws {
        let session = try open("", ["--borders", "ascii"])
        let screen = try session.wait(for: "2 unread of 2")
        #expect(screen.contains("-----") && screen.allSatisfy(\.isASCII))
    }
}
