import NewsLibrary
import ReaderView
import Testing
import TextLayout

@testable import nutgraf

@Suite struct FolderKeeperTests {
    /// Not even in memory there is room for an index: what is told is why, not that the folder is being read.
    @Test(.timeLimit(.minutes(1))) func withoutAnIndexThereIsAReason() throws {
        let folder = try TemporaryFolder()
        let mailbox = try #require(Mailbox())
        let folders = UserFolders(environment: ["HOME": folder.path])
        let error = IndexError.failed("/cache/index", .full)
        let keeper = FolderKeeper(
            path: folder.path, cache: folders.cache, worker: LibraryWorker(folders: folders, mailbox: mailbox),
            mailbox: mailbox
        ) { _, _ throws(IndexError) in throw error }
        let lister = ListWorker(folder: keeper, foldsCopies: true, mailbox: mailbox)
        var state = ReaderState(
            size: Size(columns: 80, rows: 20), folder: "~/News", userName: "N", now: LocalTime.now())
        for effect in Reader.begin(&state) { lister.perform(effect) }
        keeper.begin()
        while state.frontPage.condition != .unreadable(error.description) {
            #expect(mailbox.wait(milliseconds: 20_000))
            for event in mailbox.takeAll() { for effect in Reader.update(&state, event) { lister.perform(effect) } }
        }
        lister.finish()
        keeper.finish()
        for event in mailbox.takeAll() { _ = Reader.update(&state, event) }
        #expect(!Reader.render(state).text.contains("Reading"))
    }
}
