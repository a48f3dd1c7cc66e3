import Foundation
import Testing

/// The reader without a screen, as a script and as a person at a terminal use it.
struct PlainReaderTests {
    private let folder: TemporaryFolder
    private let home: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        home = try TemporaryFolder()
        try folder.write(TestArticles.harbour, to: "crane.txt")
        try folder.write(TestArticles.snow, to: "snow.txt")
    }

    /// Types lines into a pipe, and gives what is printed.
    private func run(_ lines: String..., environment: [String: String] = [:]) throws -> [String] {
        let input = lines.map { $0 + "\n" }.joined()
        let outcome = try Program.run(
            ["--plain", folder.path], home: home.path, input: input, environment: environment)
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        return outcome.output.split(separator: "\n").map(String.init)
    }

    @Test func aScriptReadsTheList() throws {
        let lines = try run("star 2", "filter starred", "quit")
        #expect(lines[0] == "\(folder.path): 2 articles, 2 unread, sorted by newest.")
        #expect(
            lines[1].hasPrefix(
                "Article 1 of 2, unread, The crane that learned to wait, 1 minute, 3 comments, Quayside, "))
        #expect(lines.contains("Starred: Snow in the wrong month."))
        #expect(lines.suffix(2).first?.hasPrefix("Article 1 of 1, unread, starred, Snow in the wrong month") == true)
        #expect(try Program.run(["list", folder.path, "--starred"], home: home.path).output.contains("snow.txt"))
    }

    @Test func aScriptPostsAComment() throws {
        let lines = try run(
            "1", "reply 1.1", "It has been three weeks, and I still wake at six.", "..", "~~ and so on", "~n Ada L",
            ".",
            "quit")
        #expect(lines.contains("49 characters, 1 more needed."))
        #expect(lines.contains("Posted: Comment 3 of 4, id 1.1.1."))
        let text = try folder.text(of: "crane.txt")
        #expect(text.contains("\n        Ada L · "))
        #expect(
            text.contains(
                "\n        It has been three weeks, and I still wake at six.\n        \\.\n        \\~ and so on\n"))
        let comment = try run("1", "3", "quit").suffix(4)
        #expect(comment.first?.hasPrefix("Comment 3 of 4, by Ada L, today ") == true)
        #expect(comment.dropFirst() == ["It has been three weeks, and I still wake at six.", ".", "~ and so on"])
        #expect(try run("1", "write", ".", "~q", "quit").contains("Comment on the article, signed Ada L."))
    }

    @Test func thePlaceIsKept() throws {
        let paragraph = "Now the barges go to the new dock, where a machine lifts them that makes no noise at all."
        #expect(try run("1", "", "", "", "quit").last == paragraph)
        #expect(try run("1", "quit").suffix(2) == ["You were here.", paragraph])
        let session = try TmuxSession(columns: 60, rows: 8, home: home.path, arguments: [folder.path + "/crane.txt"])
        let screen = try session.wait(for: "no noise at all")
        #expect(!screen.contains("whole street got up"))
    }

    @Test func theEndOfTheInputKeepsWhatWasWritten() throws {
        #expect(try run("1", "write", "Some words").last == "10 characters, 40 more needed.")
        #expect(try run("1").contains("A draft of a comment is kept, 10 characters: write goes on with it."))
    }

    @Test func aKilledReaderKeepsEveryLine() throws {
        let session = try TmuxSession(home: home.path, arguments: ["--plain", folder.path])
        try session.wait(for: "help lists the commands")
        for (line, answer) in [
            ("1", "Enter reads on"), ("reply 3", "Reply to Noor A"), ("It was a crane", "14 characters"),
            ("of the old kind.", "31 characters"),
        ] {
            try session.type(line)
            try session.press("Enter")
            try session.wait(for: answer)
        }
        try session.type("This line is not ended")
        try session.wait(for: "not ended")
        try session.signal(SIGKILL)
        #expect(try session.waitForEnd() == 128 + SIGKILL)
        let lines = try run("1", "reply 3", "~q", "quit")
        #expect(lines.contains("A draft of a reply to Noor A is kept, 31 characters: reply 3 goes on with it."))
        let start = try #require(lines.firstIndex(of: "Your draft is back."))
        #expect(lines[start + 1..<start + 3] == ["It was a crane", "of the old kind."])
        #expect(try folder.text(of: "crane.txt") == TestArticles.harbour)
    }

    /// The editor gets the terminal, and not the lines that are meant for the reader.
    @Test func theReadersOwnEditorGoesOn() throws {
        let editor = try home.write(
            "test -t 0 && test -t 1 && echo 'a line from the editor, long enough to be posted' >> \"$1\"", to: "editor")
        let script = try home.write("1\nwrite\nTyped, and\n~e\n.\nquit\n", to: "script")
        let session = try TmuxSession.shell(
            home: home.path, folder: folder.path, environment: ["VISUAL": "sh '\(editor)'"])
        try session.type("clear; $P --plain $F <'\(script)' >'\(home.path)/said'; echo status $?\n")
        try session.wait(for: "status 0")
        let lines = try home.text(of: "said").split(separator: "\n")
        #expect(lines.contains("a line from the editor, long enough to be posted"))
        #expect(lines.contains("Posted: Comment 4 of 4, id 3."))
        #expect(try folder.text(of: "crane.txt").contains("\nTyped, and\na line from the editor, long enough"))
        try session.type("clear; VISUAL=false $P --plain $F\n")
        for line in ["1", "write", "Typed, and", "~e"] { try session.type(line + "\n") }
        try session.wait(for: "false ended with 1, so your text is as it was.")
        try session.type("~q\n")
        try session.wait(for: "A draft of a comment is kept, 10 characters: write goes on with it.")
    }

    @Test func withoutATerminalThereIsNoEditor() throws {
        let outcome = try Command.run(
            ["setsid", "--wait", Program.path, "--plain", folder.path],
            environment: Program.environment(home: home.path, ["VISUAL": "cat"]),
            input: "1\nwrite\nTyped, and\n~e\nmore of it\n~p\n~q\nquit\n")
        let lines = outcome.output.split(separator: "\n").map(String.init)
        #expect(
            lines.contains(
                "There is no terminal here for the editor, so your text is as it was. Go on line by line."))
        #expect(lines.last == "A draft of a comment is kept, 21 characters: write goes on with it.")
    }

    /// Whatever is in the files and is typed, the terminal gets lines of text and nothing else.
    @Test func nothingButTextReachesTheTerminal() throws {
        try folder.write("Evil\u{1b}[2J\u{7} news\n\nA \u{1b}]0;title\u{7}paragraph\u{202e} of it.\n", to: "evil.txt")
        let session = try TmuxSession(
            columns: 80, rows: 24, environment: Program.environment(home: home.path, ["TERM": "dumb"]),
            command: ["sh", "-c", "read start; exec \"$0\" --plain \"$1\"", Program.path, folder.path])
        let record = home.path + "/record"
        try session.record(to: record)
        try session.press("Enter")
        try session.wait(for: "help lists the commands")
        for line in [
            "1", "all", "q", "2", "all", "comments", "", "r", "Some words", "~p", "~q", "help", "where", "nonsense",
        ] {
            try session.type(line)
            try session.press("Enter")
        }
        try session.wait(for: "“nonsense” is no command here")
        try session.type("quit")
        try session.press("Enter")
        #expect(try session.waitForEnd() == 0)
        let bytes = try session.recorded(in: record, through: "“nonsense” is no command here")
        let controls = Set(bytes.filter { $0 < 0x20 || $0 == 0x7f }).subtracting([0x0a, 0x0d])
        #expect(controls.isEmpty)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("A draft of a reply to"))
        #expect(!text.contains("\u{202e}"))
    }

    // MARK: Speech

    @Test func theNextTextStopsTheOneThatIsSpoken() throws {
        let script = try home.write(
            """
            trap 'echo stopped >> "$1"; exit 0' TERM
            { echo begun; cat; echo told; } >> "$1"
            sleep 1000 & wait
            """, to: "speak.sh")
        let spoken = home.path + "/spoken"
        try home.write("", to: "spoken")
        let session = try TmuxSession(
            home: home.path, arguments: ["--plain", "--speak-command", "sh '\(script)' '\(spoken)'", folder.path])
        try session.wait(for: "help lists the commands")
        let list = try session.wait(forFile: spoken) { $0.hasSuffix("told\n") }
        #expect(list.hasPrefix("begun\nArticle 1 of 2, unread, The crane that learned to wait"))
        try session.type("1")
        try session.press("Enter")
        // The one that is stopped and the one that begins write when they come to it.
        let article = try session.wait(forFile: spoken) { text in
            let new = text.dropFirst(list.count)
            return new.contains("told\n") && new.contains("stopped\n")
        }
        #expect(article.contains("Headline: The crane that learned to wait\n\nMonday 2 Mar, Quayside, 1 minute.\n"))
        // What is told of a command is not a text, and stops none.
        try session.type("star")
        try session.press("Enter")
        try session.wait(for: "Starred: The crane")
        #expect(try home.text(of: "spoken") == article)
        try session.type("quit")
        try session.press("Enter")
        #expect(try session.waitForEnd() == 0)
        try session.wait(forFile: spoken) { $0.hasSuffix("stopped\n") && $0.count > article.count }
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func nothingGoesOnSpeakingAfterTheEnd(signal: Int32) throws {
        let script = try home.write(
            "trap 'echo stopped > \"$1\"; exit 0' TERM; echo begun > \"$1\"; sleep 1000 & wait", to: "speak.sh")
        try home.write("", to: "spoken")
        let session = try TmuxSession(
            home: home.path,
            arguments: ["--plain", "--speak-command", "sh '\(script)' '\(home.path)/spoken'", folder.path])
        try session.wait(for: "help lists the commands")
        try session.wait(forFile: home.path + "/spoken") { $0 == "begun\n" }
        try session.signalProgram(signal)
        #expect(try session.waitForEnd() == 128 + signal)
        try session.wait(forFile: home.path + "/spoken") { $0 == "stopped\n" }
    }

    @Test func aCommandThatCanNotSpeakIsToldOnce() throws {
        let session = try TmuxSession(
            home: home.path, arguments: ["--plain", "--speak-command", "no-such-voice --fast", folder.path])
        try session.wait(for: "help lists the commands")
        for line in ["1", "", ""] {
            try session.type(line)
            try session.press("Enter")
        }
        try session.wait(for: "Can't speak with \"no-such-voice --fast\": it ended with 127.")
        try session.type("where")
        try session.press("Enter")
        let screen = try session.wait(for: "In The crane that learned to wait.")
        #expect(screen.components(separatedBy: "Can't speak").count == 2)
    }

    @Test func speakingGoesWithPlain() throws {
        #expect(try Program.run(["--speak-command", "cat", folder.path], home: home.path).status == 64)
    }
}
