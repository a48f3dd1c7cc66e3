import Foundation
import Testing

/// Text that the disk takes neither as a draft nor as a comment.
@Suite(.needs(.withSmallDisk)) struct UnkeptTextTests {
    private static let text = "A crane that sings is no worse than a choir that does not."
    private let folder: TemporaryFolder
    private let home: TemporaryFolder
    private let elsewhere: TemporaryFolder
    private let disk: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        home = try TemporaryFolder()
        elsewhere = try TemporaryFolder()
        disk = try TemporaryFolder()
        try folder.write(TestArticles.harbour, to: "crane.txt")
    }

    /// A reader whose state is on a full disk, and who has typed a comment.
    private func composing() throws -> TmuxSession {
        let environment = Program.environment(
            home: home.path,
            [
                "TERM": "tmux-256color", "DISK": disk.path, "XDG_STATE_HOME": disk.path,
                "TMPDIR": elsewhere.path,
            ])
        let script = "cat /dev/zero > \"$DISK/fill\" 2> /dev/null; exec \"$0\" \"$1\""
        let session = try TmuxSession(
            columns: 100, rows: 30, environment: environment,
            command: OwnNamespace.withSmallDisk.prefix + ["sh", "-c", script, Program.path, folder.path])
        try session.wait(for: "The crane that learned")
        try session.press("Enter")
        try session.wait(for: "‹ Front page")
        try session.press("c")
        try session.wait(for: "Comment on the article")
        try session.type(Self.text)
        try session.wait(forAll: "58/50 ✓", "Can't keep the draft")
        return session
    }

    private func rescued() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: elsewhere.path).map { try elsewhere.text(of: $0) }
    }

    @Test func aCommentThatCanNotBePostedIsThereWhenItsArticleIsOpenedAgain() throws {
        let session = try composing()
        let lock = open(folder.path, O_RDONLY)
        flock(lock, LOCK_EX)
        try session.press("C-s")
        try session.wait(for: "Posting …")
        try session.press("q")
        try session.wait(for: "Enter open")
        try FileManager.default.removeItem(atPath: folder.path + "/crane.txt")
        close(lock)
        let screen = try session.wait(for: "not on the disk either")
        #expect(!screen.contains("Your text is kept"))
        try folder.write(TestArticles.harbour, to: "crane.txt")
        try session.wait(for: "The crane that learned")
        try session.press("Enter")
        try session.wait(for: "‹ Front page")
        try session.press("c")
        try session.wait(forAll: "Your draft is back", "learned", Self.text)
    }

    @Test(arguments: [SIGHUP, SIGTERM]) func whoIsEndedFindsTheTextElsewhere(signal: Int32) throws {
        let session = try composing()
        try session.press("Escape")
        try session.waitUntilGone("Comment on the article")
        try session.press("q")
        try session.wait(for: "Enter open")
        try session.signalProgram(signal)
        #expect(try session.waitForEnd() == 128 + signal)
        #expect(try rescued() == [Self.text + "\n"])
        try session.wait(for: "Your text is in")
    }

    @Test func whoLeavesIsToldWhereTheTextIs() throws {
        let session = try composing()
        try session.press("Escape")
        try session.waitUntilGone("Comment on the article")
        try session.press("Q", "Q")
        #expect(try session.waitForEnd() == 1)
        #expect(try rescued() == [Self.text + "\n"])
        try session.wait(for: "Your text is in")
    }
}
