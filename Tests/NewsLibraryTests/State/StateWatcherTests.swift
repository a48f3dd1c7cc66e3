import NewsModel
import Synchronization
import Testing

@testable import NewsLibrary

@Suite struct StateWatcherTests {
    private let folder = TemporaryFolder()
    private let article = ArticleID(path: "/a.txt")

    @Test(.timeLimit(.minutes(1))) func tellsOfOthersAndNotOfOneself() async throws {
        let (own, other) = (ReadingStateStore(folder: folder.path), ReadingStateStore(folder: folder.path))
        let (told, teller) = AsyncStream.makeStream(of: Void.self)
        let count = Mutex(0)
        let watcher = try StateWatcher(own) {
            count.withLock { $0 += 1 }
            teller.yield()
        }
        for round in 1...3 {
            for isSet in [true, false] { try own.set(.starred, to: isSet, of: [(article, nil)]) }
            #expect(try !own.hasChangedElsewhere())
            try other.set(.read, to: !round.isMultiple(of: 2), of: [(article, nil)])
            for await _ in told { break }
            #expect(count.withLock { $0 } == round)
            #expect(try own.marks(of: article).isRead == !round.isMultiple(of: 2))
        }
        withExtendedLifetime(watcher) {}
    }
}
