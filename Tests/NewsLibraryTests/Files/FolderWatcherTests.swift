import Glibc
import NewsModel
import Testing

@testable import NewsLibrary

@Suite struct FolderWatcherTests {
    private let folder = TemporaryFolder()

    @Test func withoutAWatcherThereIsAReason() {
        let files = FileSystem(.init(failing: 0, code: EMFILE))
        #expect(throws: WatchError.tooManyWatchers) { try FolderWatcher(files: files) {} }
    }

    @Test(.timeLimit(.minutes(1))) func foldersAfterOneThatCanNotBeWatchedAre() async throws {
        let paths = ["one", "two", "three"].map(folder.path)
        for path in paths { #expect(mkdir(path, 0o700) == 0) }
        let fails: @Sendable (ScriptedCalls.Call, String, Int) throws -> Void = { call, path, _ in
            if call == .addWatch, path == paths[1] { throw SystemError(code: ENOSPC) }
        }
        let files = FileSystem(.init(before: fails))
        let (told, teller) = AsyncStream.makeStream(of: Void.self)
        let watcher = try FolderWatcher(files: files) { teller.yield() }
        #expect(throws: WatchError.tooManyFolders) { try watcher.watch(paths) }
        for name in ["one/a.txt", "three/b.txt"] {
            try folder.write("text", to: name)
            for await _ in told { break }
            #expect(watcher.takeChange() == .files([folder.path(name)]))
        }
    }

    /// The system says that there is no space left, which is not to be looked for on the disk.
    @Test func theDiskIsNotToBlame() {
        let error = WatchError(SystemError(code: ENOSPC), ofFolder: true)
        #expect(error.description.contains("max_user_watches") && !error.description.contains("disk"))
    }
}
