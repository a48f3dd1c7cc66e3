import Foundation
import Testing

/// The reader in a terminal, as somebody would use it.
struct ReadingSessionTests {
    private let folder: TemporaryFolder
    private let home: TemporaryFolder
    private let temporary: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        temporary = try TemporaryFolder()
        home = try TemporaryFolder()
        try folder.write(TestArticles.harbour, to: "crane.txt")
        try folder.write(TestArticles.snow, to: "snow.txt")
        try home.write("name = \"Nadia O\"\n", to: "config/nutgraf/config.toml")
    }

    private func open(columns: Int = 100, rows: Int = 30, environment: [String: String] = [:]) throws -> TmuxSession {
        let session = try TmuxSession(
            columns: columns, rows: rows, home: home.path, arguments: [folder.path], environment: environment)
        try session.wait(for: "2 unread of 2")
        return session
    }

    private func openComposer() throws -> TmuxSession {
        let session = try open()
        try session.press("Enter")
        try session.wait(for: "‹ Front page")
        try session.press("c")
        try session.wait(for: "Comment on the article")
        return session
    }

    @Test func whatIsTypedWhileALongArticleIsReadIsMeantForAllOfIt() throws {
        // Half a megabyte of spaces is quickly read, but not at once.
        let spaces = String(repeating: " ", count: 600_000)
        try folder.write(TestArticles.harbour + spaces + "\n\nN\nNoor A\nThe very end.\n", to: "long.txt")
        // From the list, and by itself.
        for arguments in [[folder.path], [folder.path + "/long.txt"]] {
            let session = try TmuxSession(columns: 100, rows: 30, home: home.path, arguments: arguments)
            if arguments == [folder.path] {
                // The short one says the same, and is folded into it.
                try session.wait(for: "+1")
                try session.press("g", "Enter", "G")
            } else {
                try session.press("G")
            }
            try session.wait(for: "The very end.")
            try session.press("q")
        }
    }

    @Test func whatChangesAfterAnArticleWasLeftIsMarked() throws {
        let session = try open()
        try session.press("Enter")
        try session.wait(for: "‹ Front page")
        try session.press("q")
        try session.wait(for: "1 unread of 2")
        try folder.write(TestArticles.harbour.replacing("a month", with: "two months"), to: "crane.txt")
        try session.wait(for: "changed")
        try session.press("Enter")
        try session.wait(for: "has stood idle for two months")
        try session.wait(for: "d shows")
        // What changes while it is being read is seen.
        try folder.write(TestArticles.harbour.replacing("a month", with: "three months"), to: "crane.txt")
        try session.wait(for: "has stood idle for three months")
        try session.press("q")
        try session.wait(for: "1 unread of 2")
        #expect(try !session.screen().contains("changed"))
    }

    @Test func whatWasPostedIsChangedAndTakenBack() throws {
        let session = try open()
        try session.press("Enter")
        try session.wait(for: "‹ Front page")
        try session.press("c")
        try session.wait(for: "Comment on the article")
        try session.type("A crane that sings is no worse than a choir that does not.")
        try session.press("C-s")
        try session.wait(for: "Posted")
        let posted = try folder.text(of: "crane.txt")
        try session.press(".")
        try session.wait(for: "Nadia O · today")
        try session.press("e")
        try session.wait(for: "Change your comment")
        try session.type(" Or worse")
        try session.wait(for: "Or worse")
        try session.press("C-s")
        try session.wait(for: "Changed · u undoes it")
        #expect(try folder.text(of: "crane.txt") == posted.replacing("does not.", with: "does not. Or worse"))
        try session.press("u")
        try session.wait(for: "Undone: your comment has its old text")
        #expect(try folder.text(of: "crane.txt") == posted)
        try session.press("D")
        try session.wait(for: "Taken back")
        #expect(try folder.text(of: "crane.txt") == TestArticles.harbour)
        try session.press("u")
        try session.wait(for: "Undone: your comment is back")
        #expect(try folder.text(of: "crane.txt") == posted)
        // Another program changes it: that is told, and nothing is guessed at.
        try folder.write(posted.replacing("choir", with: "CHOIR"), to: "crane.txt")
        try session.wait(for: "CHOIR")
        try session.press("D")
        try session.wait(for: "no longer as it was")
    }

    @Test func newCommentsArriveWhileOneReads() throws {
        let session = try open()
        try session.press("Enter")
        try session.wait(for: "‹ Front page")
        let path = folder.path + "/crane.txt"
        let posted = try Program.run(
            ["comment", path, "--name", "Ana"], home: home.path,
            input: "It woke me, too, and I live on the other side of the harbour.")
        #expect(posted.status == 0)
        try session.wait(for: "1 new comment · . goes there")
        try session.press(".")
        try session.wait(for: "Ana · today")
        try session.wait(for: "· new")
        // One whose file goes is read on, and told of.
        try session.press("j")
        try FileManager.default.removeItem(atPath: path)
        try session.wait(for: "What you read is no longer in its file")
        try session.wait(for: "Ana · today")
    }

    @Test func readFoldComposePostAndFindItAgain() throws {
        let session = try open()
        try session.press("Enter")
        try session.wait(for: "‹ Front page")
        try session.press("Tab")
        try session.wait(for: "COMMENTS")
        try session.press("Enter")
        try session.wait(for: "1 reply folded")
        try session.press("Enter")
        try session.waitUntilGone("1 reply folded")
        try session.press("r")
        try session.wait(for: "Reply to Ines Q")
        try session.type("Overslept too, and I live nearer than you. Shout!")
        try session.wait(for: "49/50 · 1 more")
        try session.press("C-s")
        try session.wait(for: "Too short: 1 more")
        #expect(try folder.text(of: "crane.txt") == TestArticles.harbour)
        try session.type("!")
        try session.wait(for: "50/50 ✓")
        try session.press("C-s")
        try session.wait(for: "Posted")
        try session.wait(for: "Nadia O · today")
        #expect(try folder.text(of: "crane.txt").contains("\n    Overslept too, and I live nearer than you. Shout!!\n"))
        try session.press("q")
        try session.wait(for: "1 unread of 2")
        try session.press("q")
        #expect(try session.waitForEnd() == 0)

        let again = try TmuxSession(home: home.path, arguments: [folder.path])
        try again.wait(for: "1 unread of 2")
        try again.press("Enter")
        try again.wait(for: "4 comments")
        try again.press("Tab")
        let screen = try again.wait(forAll: "Overslept too", "· you")
        #expect(screen.contains("· you"))
    }

    @Test func aDraftOutlivesTheProgram() throws {
        let session = try openComposer()
        try session.type("This sentence stops in the mid")
        try session.wait(for: "This sentence stops in the mid")
        try session.signal(SIGKILL)
        try session.waitForEnd()

        let again = try TmuxSession(home: home.path, arguments: [folder.path])
        try again.wait(for: "draft")
        try again.press("Enter")
        try again.wait(for: "‹ Front page")
        try again.press("c")
        try again.wait(for: "This sentence stops in the mid")
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func aSignalEndsItWithEverythingKept(signal: Int32) throws {
        let session = try openComposer()
        try session.type("Half a thought")
        try session.wait(for: "Half a thought")
        try session.signal(signal)
        #expect(try session.waitForEnd() == 128 + signal)
        #expect(try session.ask("#{alternate_on}") == "0")
        let drafts = try FileManager.default.contentsOfDirectory(atPath: home.path + "/state/nutgraf/drafts")
        #expect(drafts.count == 1)
    }

    @Test func aPasteIsTextWhateverIsInIt() throws {
        let session = try openComposer()
        try session.paste("第一行は日本語、qQ\u{1b}[Aと\nsecond line\tof it\r\nthird 👩‍👩‍👧‍👦")
        let screen = try session.wait(forAll: "third", "第一行は日本語、qQ", "second line", "Comment on the article")
        #expect(screen.contains("第一行は日本語、qQ"))
        #expect(screen.contains("second line"))
        #expect(screen.contains("Comment on the article"))
    }

    @Test func theEditorTakesTheTextAndGivesItBack() throws {
        let editor = try makeEditor("printf 'and the editor wrote this\\n' >> \"$2\"")
        let session = try open(environment: ["VISUAL": "\(editor) -x", "TMPDIR": temporary.path])
        try session.press("Enter")
        try session.wait(for: "‹ Front page")
        try session.press("c")
        try session.type("First I wrote this,")
        try session.wait(for: "First I wrote this,")
        try session.press("C-o")
        // The line break that ends the file is no part of the text: the cursor stands behind the last word.
        try session.wait(forAll: "and the editor wrote this", "First I wrote this,", "45/50 · 5 more")
        try session.type("!")
        try session.wait(for: "and the editor wrote this!")
        #expect(try left() == [])
    }

    /// What an editor that fails leaves behind: its file only where that holds what is nowhere else.
    @Test(arguments: [
        ("exit 3", "ended with 3, so your text is as it was.", 0),
        ("echo more >> \"$1\"; exit 3", "what you wrote there is in", 1),
        ("rm \"$1\"", "left no file", 0),
        ("printf '\\377' >> \"$1\"", "can't be read back", 1),
        ("exit 127", "Can't start the editor", 0),
    ])
    func anEditorThatFails(script: String, message: String, files: Int) throws {
        let editor = try makeEditor(script)
        let session = try open(
            columns: 200, environment: ["VISUAL": editor, "TMPDIR": temporary.path])
        try session.press("Enter")
        try session.wait(for: "‹ Front page")
        try session.press("c")
        try session.type("As it was")
        try session.wait(for: "As it was")
        try session.press("C-o")
        let screen = try session.wait(forAll: message, "As it was")
        #expect(try left().count == files)
        // The name may be broken at the end of a row.
        let words = screen.filter { !$0.isWhitespace && $0 != "│" }
        for file in try left() { #expect(words.contains(file)) }
    }

    /// What a killed reader leaves is removed by the next one, unless something was saved in it.
    @Test(arguments: [("", 0), ("echo more >> \"$1\"; ", 1)])
    func aReaderThatIsKilledMeanwhile(script: String, files: Int) throws {
        let killed = try open(
            environment: [
                "VISUAL": try makeEditor(script + "kill -KILL $PPID; exec sleep 1000"), "TMPDIR": temporary.path,
            ])
        try killed.press("Enter")
        try killed.wait(for: "‹ Front page")
        try killed.press("c")
        try killed.type("As it was")
        try killed.wait(for: "As it was")
        try killed.press("C-o")
        #expect(try killed.waitForEnd() == 128 + SIGKILL)
        #expect(try left().count == 1)
        let session = try TmuxSession(
            home: home.path, arguments: [folder.path],
            environment: ["VISUAL": "sh -c 'echo edited >> \"$1\"' sh", "TMPDIR": temporary.path])
        try session.wait(for: "1 unread of 2")
        try session.press("Enter")
        try session.wait(for: "‹ Front page")
        try session.press("c")
        try session.wait(for: "As it was")
        try session.press("C-o")
        try session.wait(forAll: "As it was", "edited")
        #expect(try left().count == files)
    }

    /// The files that are left for editors.
    private func left() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: temporary.path) }

    /// Makes an editor of a shell script.
    private func makeEditor(_ script: String) throws -> String {
        let editor = try home.writeProgram(script, to: "editor")
        return editor
    }

    @Test func anEditorThatIsNotThereIsToldAndNothingIsLost() throws {
        let session = try open(environment: ["VISUAL": "/nowhere/editor"])
        try session.press("Enter")
        try session.wait(for: "‹ Front page")
        try session.press("c")
        try session.type("Still here")
        try session.wait(for: "Still here")
        try session.press("C-o")
        let screen = try session.wait(forAll: "Can't start the editor", "Still here")
        #expect(screen.contains("Still here"))
    }

    @Test func thePlaceIsKeptAcrossRunsAndSizes() throws {
        let paragraphs = (1...60).map { "Paragraph number \($0) says that it is number \($0) of sixty, and no more." }
        try folder.write("Sixty paragraphs\n\n" + paragraphs.joined(separator: "\n\n"), to: "long.txt")
        let session = try TmuxSession(home: home.path, arguments: [folder.path + "/long.txt"])
        try session.wait(for: "Paragraph number 3 ")
        try session.press("Space")
        try session.press("Space")
        try session.wait(for: "Paragraph number 30 ")
        let top = try #require(firstParagraph(of: try session.screen()))
        try session.press("q")
        try session.waitForEnd()

        let again = try TmuxSession(columns: 50, rows: 20, home: home.path, arguments: [folder.path + "/long.txt"])
        let screen = try again.wait(for: "Paragraph number")
        #expect(firstParagraph(of: screen) == top)
    }

    private func firstParagraph(of screen: String) -> Int? {
        guard let match = screen.firstMatch(of: #/Paragraph number (\d+)/#) else { return nil }
        return Int(match.output.1)
    }

    @Test func emptyAndMissingFolders() throws {
        for name in ["", "/nowhere"] {
            let empty = try TemporaryFolder()
            let session = try TmuxSession(home: home.path, arguments: [empty.path + name])
            try session.wait(for: "nutgraf FOLDER")
            try session.press("q")
            #expect(try session.waitForEnd() == 0)
        }
    }

    @Test func searchFindsAndHighlights() throws {
        let session = try open()
        try session.type("/wrong")
        try session.wait(for: "Snow in the wrong month")
        try session.waitUntilGone("The crane that learned")
        try session.press("Escape")
        try session.wait(for: "The crane that learned")
    }

    @Test func whatIsTypedAheadWaitsForItsScreen() throws {
        let session = try TmuxSession(home: home.path, arguments: [folder.path])
        // The list is not there yet, nor is the article, when the last of these keys is pressed.
        try session.press("Enter", "c", "H", "e", "l", "l", "o", "Space", "Q", "u", "e", "e", "n")
        try session.wait(for: "the text in the composer") {
            $0.contains("Comment on the article") && $0.contains("│ Hello Queen")
        }
    }

    @Test func aDraftThatCannotBeKeptIsNotSaidToBe() throws {
        try home.write("a file where the folder should be", to: "state/nutgraf")
        let session = try open(environment: ["TMPDIR": home.path])
        try session.press("Enter")
        try session.wait(for: "‹ Front page")
        try session.press("c", "x")
        try session.wait(for: "Can't keep the draft")
        try session.press("Escape")
        let screen = try session.wait(for: "no composer, but the problem") {
            !$0.contains("Comment on the article") && $0.contains("Can't keep the draft")
        }
        #expect(!screen.contains("Draft kept"))
        try session.press("Q")
        try session.wait(for: "leaving again puts it into a file elsewhere")
        try session.press("Q")
        #expect(try session.waitForEnd() == 1)
    }
}
