import Foundation
import ReaderView
import TestSupport
import Testing

@testable import nutgraf

/// What is wrong with the configuration is told, and nothing breaks.
struct ConfigurationTests {
    @Test(arguments: [
        "[[[", "[.]", "[,", "[}", "name = ", "name = 3", "nonsense = 1", "measure = 3", "= =", "\u{0}", "[a]]",
        "a = " + String(repeating: "{ a = ", count: 60_000),
        "a = " + String(repeating: "{ a = ", count: 100) + "1" + String(repeating: " }", count: 100),
    ])
    func aMistakeIsOneLineAndTheListIsThere(text: String) throws {
        let (folder, home) = (try TemporaryFolder(), try TemporaryFolder())
        try folder.write(TestArticles.snow, to: "a.txt")
        try home.write(text, to: "config/nutgraf/config.toml")
        let outcome = try Program.run(["list", folder.path], home: home.path)
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("(a.txt)"))
        #expect(outcome.errors.contains("config.toml"), "\(outcome.errors)")
    }

    @Test func noRandomFileBreaksIt() throws {
        let home = try TemporaryFolder()
        let pieces = [
            "[", "]", "[[", "=", "\"", "'", "\"\"\"", "a", ".", ",", "{", "}", "#", "\n", " ", "1", "-", "name", "\\",
            "\u{1}",
        ]
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<40 {
            let text = (0..<8).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            try home.write(text, to: "config/nutgraf/config.toml")
            let outcome = try Program.run(["list", home.path], home: home.path)
            #expect(outcome.status == 0, "seed \(seed): \(text.debugDescription): \(outcome.errors)")
        }
    }

    // MARK: Settings

    private func config(
        _ arguments: [String] = [], file: String = "", environment: [String: String] = [:]
    ) throws -> Command.Outcome {
        let home = try TemporaryFolder()
        try home.write(file, to: "config/nutgraf/config.toml")
        return try Program.run(["config"] + arguments, home: home.path, environment: environment)
    }

    /// The value and the origin that are printed for a setting.
    private func line(_ name: String, of outcome: Command.Outcome) -> String? {
        outcome.output.split(separator: "\n").first { $0.hasPrefix("\(name) = ") }.map {
            $0.split(separator: " ").joined(separator: " ")
        }
    }

    @Test func anOptionWinsOverTheEnvironmentAndThatOverTheFile() throws {
        let file = "measure = 40\ntheme = \"dark\"\ndensity = \"compact\"\n"
        let environment = ["NUTGRAF_MEASURE": "50", "NUTGRAF_THEME": "light", "NO_COLOR": "1"]
        let outcome = try config(["--measure", "60"], file: file, environment: environment)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(line("measure", of: outcome) == "measure = 60 # option: --measure")
        #expect(line("theme", of: outcome) == "theme = \"light\" # environment: NUTGRAF_THEME")
        #expect(line("density", of: outcome)?.hasSuffix("config.toml, line 3") == true)
        #expect(line("dates", of: outcome) == "dates = \"words\" # default")
        #expect(line("colors", of: outcome) == "colors = \"never\" # environment: NO_COLOR")
    }

    @Test(arguments: [
        ("measure = wide\ndensity = \"compact\"", "line 1: measure has to be a number of columns from 20 to 500."),
        ("\n\ntheme = \"neon\"\ndensity = \"compact\"", "line 3: theme has to be one of \"terminal\", \"dark\""),
        ("density = \"compact\"\nfonts = 1", "line 2: there is no setting \"fonts\"; there are name, folder, theme"),
        ("density = \"compact\"\n[keys.front-page]\nx = \"jump\"", "line 3: there is no command \"jump\""),
        (
            "density = \"compact\"\n[keys.lobby]\nx = \"top\"",
            "line 2: there is no screen \"lobby\"; there are everywhere,"
        ),
        ("density = \"compact\"\n[keys.help]\nx = \"post\"", "line 3: post has nothing to do on the help screen"),
        ("density = \"compact\"\n[keys.help]\n\"^Ä\" = \"top\"", "line 3: \"^Ä\" names no key"),
        (
            "density = \"compact\"\n[keys.article]\n\"g\" = \"top\"\n\"g g\" = \"bottom\"",
            "line 4: \"g g\" is in the way of \"g\", which is bound here too"
        ),
        (
            "density = \"compact\"\n[themes.mine]\nheading = \"red\"",
            "line 3: there is no part \"heading\" of the screen"
        ),
        ("density = \"compact\"\n[themes.mine]\nkey = \"loud\"", "line 3: \"loud\" is no style; it consists of bold,"),
        ("density = \"compact\"\n[themes.mine]\nbase = \"neon\"", "line 3: there is no theme \"neon\" to start from"),
        ("density = \"compact\"\ndensity = \"comfortable\"", "line 2: density is set twice; the first one holds."),
        (
            "density = \"compact\"\n[keys.composer]\nx = \"post\"",
            "line 3: x is text in the composer; bind it with Control"
        ),
        ("density = \"compact\"\n[keys.article]\nx = 5", "line 3: \"x\" has to be bound to the name of a command"),
        ("keys = \"vim\"\ndensity = \"compact\"", "line 1: keys has to be a table; there are [keys.SCREEN]"),
        ("density = \"compact\"\n[themes.dark]\nkey = \"red\"", "line 2: a theme called \"dark\" comes along already"),
        ("density = \"compact\"\n[themes.mine]\nkey = 5", "line 3: \"\" is no style"),
        ("density = \"compact\"\n[colours]\na = 1", "line 2: there is no table [colours]"),
        ("density = \"compact\"\nkeys.list.quit = 3", "line 2: there is no screen \"list\""),
        ("density = \"compact\"\nkeys . help . x = \"jump\"", "line 2: there is no command \"jump\""),
        ("density = \"compact\"\n[keys]\nhelp.\"x\" = \"jump\"", "line 3: there is no command \"jump\""),
        (
            "density = \"compact\"\nkeys.help = { \"^A\" = \"top\", 'x' = \"a, b}\", y = \"quit\" }",
            "line 2: there is no command \"a, b}\""
        ),
        ("density = \"compact\"\nkeys = { help.x = \"jump\" }", "line 2: there is no command \"jump\""),
        ("density = \"compact\"\nthemes.mine.key = \"loud\"", "line 2: \"loud\" is no style"),
        ("density = \"compact\"\nthemes = { mine = { key = \"loud\" } }", "line 2: \"loud\" is no style"),
        ("density = \"compact\"\ntheme = { x = 1 }", "line 2: theme has to be one of"),
        ("density = \"compact\"\ntheme.x = 1", "line 2: theme has to be one of"),
        ("density = \"compact\"\ncolours.a = 1", "line 2: there is no table [colours]"),
        ("density = \"compact\"\n[keys.help]\n\"^Ä = b\" = \"top\"", "line 3: \"^Ä = b\" names no key"),
    ])
    func aMistakeNamesTheLineAndTheRestHolds(file: String, words: String) throws {
        let outcome = try config(file: file)
        #expect(outcome.errors.contains("config.toml, " + words), "\(outcome.errors)")
        #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
        #expect(line("density", of: outcome)?.hasPrefix("density = \"compact\"") == true)
        #expect(outcome.status == 1)
    }

    @Test(arguments: [
        ("mesure = 60", "there is no setting \"mesure\"; did you mean measure?"),
        ("keypreset = \"vim\"", "there is no setting \"keypreset\"; did you mean key-preset?"),
        ("colour = 1", "there is no setting \"colour\"; did you mean colors?"),
        ("[key.help]\nx = \"top\"", "there is no table [key]; did you mean keys?"),
        ("[keys.artcle]\nx = \"top\"", "there is no screen \"artcle\"; did you mean article?"),
        ("[keys.help]\nx = \"bottmo\"", "there is no command \"bottmo\"; did you mean bottom?"),
        ("[themes.mine]\nheadlines = \"red\"", "there is no part \"headlines\" of the screen; did you mean headline?"),
        ("[themes.mine]\nbase = \"drak\"", "there is no theme \"drak\" to start from; did you mean dark?"),
        ("zzz = 1", "there is no setting \"zzz\"; there are name,"),
    ])
    func aNameThatIsAlmostOneIsAskedAbout(file: String, words: String) throws {
        let outcome = try config(file: file)
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
        #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
    }

    /// The folder, and what goes with --plain, are settings as the others are.
    @Test func theReadersOtherOptionsAreShownToo() throws {
        let outcome = try config(["--folder", "/tmp/news", "--plain", "--speak-command", "cat"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(line("folder", of: outcome) == "folder = \"/tmp/news\" # option: --folder")
        #expect(line("plain", of: outcome) == "plain = true # option: --plain")
        #expect(line("speak-command", of: outcome) == "speak-command = \"cat\" # option: --speak-command")
    }

    @Test func theFolderMayBeAnOption() throws {
        let (folder, home) = (try TemporaryFolder(), try TemporaryFolder())
        try folder.write(TestArticles.snow, to: "a.txt")
        let outcome = try Program.run(["--folder", folder.path], home: home.path)
        #expect(outcome.output.contains("(a.txt)"), "\(outcome.output) \(outcome.errors)")
    }

    @Test func mistakesAreToldInTheOrderOfTheirLines() throws {
        let file =
            "theme = \"neon\"\nmeasure = 3\n[themes.mine]\nkey = \"loud\"\n[keys.help]\nx = \"jump\"\ny = \"post\"\n"
        let errors = try config(file: file).errors.split(separator: "\n")
        let lines = errors.compactMap { $0.firstMatch(of: /config.toml, line (\d+):/).flatMap { Int($0.1) } }
        #expect(lines == [1, 2, 4, 6, 7], "\(errors)")
    }

    /// TOML lets names stand in quotation marks, as those must that have a dot or a space in them.
    @Test func theNameOfATableMayBeQuoted() throws {
        let file = "theme = \"my theme\"\n[themes.\"my theme\"]\nkey = \"loud\"\n[keys.'front-page']\nx = \"jump\"\n"
        let outcome = try config(file: file)
        #expect(line("theme", of: outcome)?.hasPrefix("theme = \"my theme\"") == true)
        #expect(outcome.errors.contains("line 3: \"loud\" is no style"), "\(outcome.errors)")
        #expect(outcome.errors.contains("line 5: there is no command \"jump\""), "\(outcome.errors)")
        #expect(outcome.errors.split(separator: "\n").count == 2, "\(outcome.errors)")
    }

    @Test func mistakesInOptionsAndEnvironmentAreNamed() throws {
        let outcome = try config(["--theme", "neon"], environment: ["NUTGRAF_MOUSE": "perhaps"])
        #expect(outcome.errors.contains("--theme: theme has to be one of \"terminal\""))
        #expect(outcome.errors.contains("NUTGRAF_MOUSE: mouse has to be true or false."))
        #expect(line("theme", of: outcome) == "theme = \"terminal\" # default")
    }

    /// The configuration to start from has every setting, and says nothing that is wrong once its signs are taken away.
    @Test func theDefaultConfigurationIsRight() throws {
        let standard = try config(["--default"]).output
        let isSetting = /# ([a-z-]+ = .*|\[[a-z.-]+\]|".+" = ".+")/
        let active = standard.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.wholeMatch(of: isSetting).map { String($0.1) } ?? String(line)
        }.joined(separator: "\n")
        #expect(active.contains("\nmeasure = 72\n") && active.contains("\n[keys.front-page]\n"))
        let outcome = try config(file: active)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let settings = outcome.output.split(separator: "\n").dropFirst()
        #expect(settings.count == SettingKey.allCases.count)
        #expect(settings.allSatisfy { $0.contains("config.toml, line ") }, "\(outcome.output)")
    }

    /// What `config --keys` prints can be kept as a configuration.
    @Test(arguments: ["vim", "emacs", "less"])
    func thePrintedKeysAreAConfiguration(preset: String) throws {
        let printed = try config(["--keys", "--key-preset", preset]).output
        let outcome = try config(["--keys"], file: printed)
        #expect(outcome.status == 0, "\(outcome.errors)")
    }
}
