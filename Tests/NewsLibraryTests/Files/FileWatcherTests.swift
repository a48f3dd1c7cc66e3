import Glibc
import NewsModel
import Synchronization
import Testing

@testable import NewsLibrary

@Suite struct FileWatcherTests {
    private let folder = TemporaryFolder()

    /// What a watcher told, to be waited for.
    private final class Told: Sendable {
        private let stream: AsyncStream<Void>
        private let continuation: AsyncStream<Void>.Continuation

        init() { (stream, continuation) = AsyncStream.makeStream() }

        func tell() { continuation.yield() }

        func wait() async { for await _ in stream { return } }
    }

    @Test(.timeLimit(.minutes(1))) func tellsOfEveryKindOfChange() async throws {
        let told = Told()
        let path = try folder.write("one", to: "a.txt")
        try folder.link("link.txt", to: "a.txt")
        let watcher = try FileWatcher { told.tell() }
        for name in ["a.txt", "link.txt"] {
            try watcher.watch(folder.path(name))
            // Written in place, replaced, and gone.
            let file = open(path, O_WRONLY | O_APPEND)
            write(file, "more", 4)
            close(file)
            await told.wait()
            let other = try folder.write("two", to: "other")
            rename(other, path)
            await told.wait()
            unlink(path)
            await told.wait()
            try folder.write("three", to: "a.txt")
            await told.wait()
        }
    }

    @Test(.timeLimit(.minutes(1))) func tellsOfNoOtherFile() async throws {
        let told = Told()
        let count = Mutex(0)
        try folder.write("one", to: "a.txt")
        let watcher = try FileWatcher {
            count.withLock { $0 += 1 }
            told.tell()
        }
        try watcher.watch(folder.path("a.txt"))
        for number in 0..<100 { try folder.write("x", to: "other\(number).txt") }
        try folder.write("two", to: "a.txt")
        await told.wait()
        #expect(count.withLock { $0 } == 1)
    }

    @Test func whatIsNotThereCanNotBeWatched() throws {
        let watcher = try FileWatcher {}
        #expect(throws: WatchError.failed(SystemError(code: ENOENT))) { try watcher.watch(folder.path("none/a.txt")) }
    }
}
