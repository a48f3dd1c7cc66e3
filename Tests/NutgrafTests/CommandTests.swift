import Foundation
import TestSupport
import Testing

/// The commands, as a script would use them.
struct CommandTests {
    private let folder: TemporaryFolder
    private let home: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        home = try TemporaryFolder()
    }

    private func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws
        -> Command.Outcome
    {
        try Program.run(arguments, home: home.path, input: input, environment: environment)
    }

    @Test func version() throws {
        let outcome = try run("--version")
        let builtWith =
            /nutgraf \d+\.\d+\.\d+\n(debug|release) build, Swift 6\.\d.*, ncurses 6\.\d.*, SQLite 3\.\d+\.\d+\n/
        #expect(outcome.output.wholeMatch(of: builtWith) != nil)
        #expect(outcome.status == 0)
    }

    @Test func helpNamesEveryCommand() throws {
        let help = try run("--help").output
        for command in ["list", "show", "comment", "check"] { #expect(help.contains("\n  \(command) ")) }
    }

    @Test func wrongUsageIs64() throws {
        #expect(try run("show").status == 64)
        #expect(try run("show", "--format", "xml", "x").status == 64)
        #expect(try run("comment", "x", "--reply-to", "0.1").status == 64)
    }

    @Test func listIsNewestFirstAndNamesFiles() throws {
        try folder.write(TestArticles.snow, to: "b.txt")
        try folder.write(TestArticles.harbour, to: "sub/a.txt")
        try folder.write("not an article", to: "image.png")
        let lines = try run("list", folder.path).output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first?.hasSuffix("The crane that learned to wait  (sub/a.txt)") == true)
        #expect(lines.last?.contains("2026-03-01") == true)
    }

    /// Whatever shows an article without published points shows those of its story, and says so.
    @Test(arguments: [
        ("json", #""origin": "extracted""#), ("text", "KEY POINTS · EXTRACTED"),
        ("markdown", "## Key points · extracted"),
        ("html", "<h2>Key points · extracted</h2>"),
    ])
    func extractedPointsAreLabelled(format: String, label: String) throws {
        let path = try folder.write(
            "Boats are counted\n\n" + LongStory.paragraphs.joined(separator: "\n\n"), to: "a.txt")
        let output = try run("show", path, "--format", format).output
        #expect(output.contains(label))
        #expect(output.ranges(of: "counted 3 boats").count == 2)
    }

    @Test func listAsJSON() throws {
        try folder.write(TestArticles.harbour, to: "a.txt")
        let outcome = try run("list", folder.path, "--format", "json")
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(object["headline"] as? String == "The crane that learned to wait")
        #expect(object["comments"] as? Int == 3)
        #expect(object["read"] as? Bool == false)
    }

    @Test func missingFolder() throws {
        let outcome = try run("list", folder.path + "/nowhere")
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.split(separator: "\n").count == 1)
        #expect(outcome.errors.hasPrefix("nutgraf: There is no folder"))
    }

    @Test func showAsJSONHasEveryKey() throws {
        let file = try folder.write("", to: "empty.txt")
        let outcome = try run("show", file, "--format", "json")
        #expect(
            outcome.output
                == "{\"file\": \"\(file)\", \"digest\": null, \"story\": {\"headline\": null, \"standfirst\": null, "
                + "\"byline\": null, \"dateline\": null, \"published\": null, \"source\": null, \"link\": null, \"links\": [], "
                + "\"blocks\": []}, \"discussion\": {\"comments\": [], \"guidelines\": null, \"minimumCharacters\": null, "
                + "\"maximumCharacters\": null}, \"readingMinutes\": 0, \"warnings\": [\"there is no text in it\"]}\n")
        #expect(outcome.status == 0)
    }

    @Test func showNestsReplies() throws {
        let file = try folder.write(TestArticles.harbour, to: "a.txt")
        let outcome = try run("show", file, "--format", "json")
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let discussion = try #require(object["discussion"] as? [String: Any])
        let comments = try #require(discussion["comments"] as? [[String: Any]])
        #expect(comments.map { $0["id"] as? String } == ["1", "2"])
        let replies = try #require(comments[0]["replies"] as? [[String: Any]])
        #expect(replies.map { $0["id"] as? String } == ["1.1"])
        #expect(replies.map { $0["author"] as? String } == ["Tomas R"])
    }

    @Test func showReadsStandardInput() throws {
        let outcome = try run("show", "-", "--width", "30", input: TestArticles.snow)
        #expect(outcome.output.hasPrefix("Snow in the wrong month\n"))
        #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 30 })
    }

    @Test func showGoesOnAfterAFileThatCannotBeRead() throws {
        let file = try folder.write(TestArticles.snow, to: "a.txt")
        let outcome = try run("show", folder.path + "/none.txt", folder.path, file)
        #expect(outcome.status == 1)
        #expect(outcome.errors.split(separator: "\n").count == 2)
        #expect(outcome.output.contains("Snow in the wrong month"))
    }

    @Test func nothingPrintedIsAControl() throws {
        let file = try folder.write(
            "Head\u{1b}]0;owned\u{7}line\u{9b}31m\n\nText\u{1b}[2J\u{202e} with \u{85}controls\u{0c}.\n\nReader Comments\n\nE\nE\u{1b}ve · 2026-01-01 10:00 +0000\nHi\u{1b}c\u{2066}\n",
            to: "a.txt")
        for arguments in [
            ["show", file], ["show", file, "--format", "json"], ["check", file], ["list", folder.path],
        ] {
            let output = try Program.run(arguments, home: home.path).output
            let harm = output.unicodeScalars.filter {
                $0 != "\n" && ($0.properties.generalCategory == .control || $0.properties.isBidiControl)
            }
            #expect(harm.isEmpty, "\(arguments.first ?? ""): \(output.debugDescription)")
        }
    }

    @Test func checkTellsLineByLine() throws {
        let file = try folder.write(TestArticles.harbour, to: "a.txt")
        let outcome = try run("check", file)
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("\n     5  paragraph"))
        #expect(outcome.output.contains("running text  "))
        #expect(outcome.output.contains(/comment initial +the first letter of the name below it +I\n/))
        #expect(try run("check", try folder.write("Date: soon\n\nNo, and nobody knows.\n", to: "b.txt")).status == 1)
    }

    @Test func commentIsPostedAndPrintsItsID() throws {
        let file = try folder.write(TestArticles.harbour, to: "a.txt")
        let text = "Shouting is what the crane was for, in the end, was it not?"
        let outcome = try run("comment", file, "--name", "Ada L", "--reply-to", "1", input: text + "\n")
        #expect(outcome.output == "1.2\n")
        #expect(outcome.status == 0)
        let lines = try folder.text(of: "a.txt").split(separator: "\n").map(String.init)
        let place = try #require(lines.firstIndex(of: "    " + text))
        #expect(lines[place - 2] == "    A")
        #expect(lines[place - 1].hasPrefix("    Ada L · 20"))
    }

    @Test(arguments: ["", "too short", String(repeating: "x", count: 49)])
    func commentBelowTheMinimumIsRefused(text: String) throws {
        let file = try folder.write(TestArticles.harbour, to: "a.txt")
        let outcome = try run("comment", file, input: text)
        #expect(outcome.status == 1)
        #expect(outcome.errors.split(separator: "\n").count == 1)
        #expect(try folder.text(of: "a.txt") == TestArticles.harbour)
    }

    @Test func answeringWhatIsNotThere() throws {
        let file = try folder.write(TestArticles.harbour, to: "a.txt")
        let outcome = try run(
            "comment", file, "--reply-to", "9", input: "This answers a comment that has never been written by anybody.")
        #expect(outcome.status == 1)
        #expect(try folder.text(of: "a.txt") == TestArticles.harbour)
    }

    @Test func readerWithoutATerminalPrints() throws {
        let file = try folder.write(TestArticles.harbour, to: "a.txt")
        #expect(try run(folder.path).output.contains("The crane that learned to wait  (a.txt)"))
        #expect(try run(file).output.hasPrefix("The crane that learned to wait\n"))
        #expect(try run(folder.path, environment: ["TERM": "dumb"]).status == 0)
    }

    @Test func briefsOfWhatIsUnread() throws {
        let day = "2026-11-20"
        try folder.write(
            "Title: Old news\nDate: 2026-11-01\n\nA story of long ago that nobody reads any more.\n", to: "old.txt")
        try folder.write(
            "Title: Fresh _news_\nDate: \(day)\n\nKey Points: What it says\n\n• One thing\n• Another thing\n• A third thing\n\n"
                + "A fresh story that is told at some length, for there is a lot to say of it.\n", to: "fresh.txt")
        let all = try run("brief", folder.path)
        #expect(all.output.hasPrefix("2 stories, 1 min to skim, 2 to read.\n\nFresh"), "\(all.output)")
        let since = try run("brief", "--since", day, folder.path, "--format", "markdown")
        #expect(since.output.hasPrefix("# 1 story, 1 min to skim, 1 to read\n\n## Fresh"), "\(since.output)")
        #expect(!since.output.contains("Old news"))
        let json = try run("brief", "--format", "json", folder.path).output
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(object["stories"] as? Int == 2)
        let articles = try #require(object["articles"] as? [[String: Any]])
        let points = try #require(articles[0]["keyPoints"] as? [String: Any])
        #expect(points["points"] as? [String] == ["One thing", "Another thing", "A third thing"])
        #expect(try run("brief", "--since", "soon", folder.path).status == 64)
    }

    /// Points that the program took out of a story are never shown as if somebody had published them, nor a sentence twice.
    @Test func briefsLabelExtractedPoints() throws {
        try folder.write("Boats are counted\n\n" + LongStory.paragraphs.joined(separator: "\n\n"), to: "a.txt")
        for format in ["text", "markdown"] {
            let output = try run("brief", folder.path, "--format", format).output
            #expect(output.contains("Key points · extracted"), "\(output)")
            #expect(output.components(separatedBy: "The harbour town of Brackwater").count == 2, "\(output)")
        }
        #expect(try run("brief", folder.path, "--format", "json").output.contains("\"origin\": \"extracted\""))
    }

    @Test func configuredFolderAndName() throws {
        let file = try folder.write(TestArticles.harbour, to: "a.txt")
        try home.write("name = \"Con Figured\"\nfolder = \"\(folder.path)\"\n", to: "config/nutgraf/config.toml")
        #expect(try run("list").output.contains("(a.txt)"))
        _ = try run("comment", file, input: "A comment that is signed with the name in the configuration file.")
        #expect(try folder.text(of: "a.txt").contains("\nCon Figured · "))
    }
}
