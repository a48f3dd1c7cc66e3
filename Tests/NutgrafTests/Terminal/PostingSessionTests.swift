import Foundation
import Testing

/// Leaving the reader while a comment is on its way into its file.
struct PostingSessionTests {
    private static let text = "A crane that sings is no worse than a choir that does not."
    private let folder: TemporaryFolder
    private let home: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        home = try TemporaryFolder()
        try folder.write(TestArticles.harbour, to: "crane.txt")
    }

    private var drafts: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: home.path + "/state/nutgraf/drafts") }
    }

    /// A reader who has posted a comment and gone on reading while another process has the folder locked, and its lock.
    private func posting(editor: String = "vi") throws -> (session: TmuxSession, lock: Int32) {
        let session = try TmuxSession(
            columns: 100, rows: 40, home: home.path, arguments: [folder.path + "/crane.txt"],
            environment: ["VISUAL": editor])
        try session.wait(for: "c comment")
        try session.press("c")
        try session.wait(for: "Comment on the article")
        try session.type(Self.text)
        try session.wait(for: "58/50 ✓")
        let lock = open(folder.path, O_RDONLY)
        flock(lock, LOCK_EX)
        try session.press("C-s")
        try session.wait(forAll: "Posting …", Self.text)
        try session.press("G")
        try session.waitUntilGone("Posting …")
        try session.wait(for: "posting …")
        return (session, lock)
    }

    @Test func theCommentIsInItsFileAndTheDraftGoes() throws {
        let (session, lock) = try posting()
        try session.press("Q")
        close(lock)
        #expect(try session.waitForEnd() == 0)
        #expect(try folder.text(of: "crane.txt").contains(Self.text))
        #expect(try drafts == [])
    }

    @Test func theDraftStaysWhereItCouldNotBePosted() throws {
        let (session, lock) = try posting()
        try FileManager.default.removeItem(atPath: folder.path + "/crane.txt")
        try session.press("Q")
        close(lock)
        #expect(try session.waitForEnd() == 1)
        try session.wait(for: "Your text is kept as a draft.")
        #expect(try drafts.count == 1)
    }

    @Test func theEditorDoesNotWaitForIt() throws {
        let editor = try home.writeProgram("printf ' at all' >> \"$1\"", to: "editor")
        let (session, lock) = try posting(editor: editor)
        try session.press("[", "r")
        try session.wait(for: "Reply to")
        try session.type("No")
        try session.press("C-o")
        // The lock is held: nothing was posted meanwhile.
        try session.wait(for: " at all")
        close(lock)
        try session.wait(for: "Posted")
    }
}
