import GRDB
import Glibc
import NewsModel
import Testing

@testable import NewsLibrary

/// An index that is not as it should be costs time and nothing else.
@Suite struct DamagedIndexTests {
    private static let articles = [
        "a.txt": page("Alder", "About ferries."), "b.txt": page("Birch", "About trams."),
        "c.txt": page("Cedar", "About mills."),
    ]

    /// Makes an index, changes its file, and opens it again: everything has to be there after a check.
    private func expectRecovery(
        _ name: String, problem: Bool = false, _ damage: (TemporaryFolder, _ path: String) throws -> Void
    ) throws {
        let (folder, library, path) = try checked()
        try damage(folder, path)
        let (index, found) = try ArticleIndex.open(of: folder.path("News"), in: folder.path("cache"))
        #expect((found != nil) == problem, "\(name): \(String(describing: found))")
        let indexed = IndexedFolder(index, library: library)
        try checkUntilDone(indexed)
        let numbers = try index.numbers(of: ListQuery(sort: .headline), localOffset: 0)
        #expect(try index.listings(of: numbers).map(\.headline) == ["Alder", "Birch", "Cedar"], "\(name)")
        #expect(try index.numbers(of: ListQuery(words: "trams"), localOffset: 0).count == 1, "\(name)")
    }

    /// A folder with an index that is complete, and no longer open.
    private func checked() throws -> (TemporaryFolder, Library, path: String) {
        let news = try IndexedNews(Self.articles)
        try news.indexed.check()
        return (news.folder, news.library, news.path)
    }

    /// Checks as the reader does: an error of the index begins it anew.
    private func checkUntilDone(_ indexed: IndexedFolder) throws {
        do {
            try indexed.check()
            _ = try indexed.index.numbers(of: ListQuery(words: "trams"), localOffset: 0)
        } catch let error as CheckError {
            guard case .index(let error) = error else { throw error }
            try indexed.index.restart(after: error)
            try indexed.check()
        } catch let error as IndexError {
            try indexed.index.restart(after: error)
            try indexed.check()
        }
    }

    /// Brings everything that was written into the file itself.
    private func forgetJournal(_ path: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
        try queue.close()
        for ending in ["-wal", "-shm"] { unlink(path + ending) }
    }

    @Test func deleted() throws {
        try expectRecovery("deleted") { _, path in for ending in ["", "-wal", "-shm"] { unlink(path + ending) } }
    }

    @Test(arguments: [0, 1, 100, 4096, 20_000]) func truncated(size: Int) throws {
        try expectRecovery("truncated to \(size)") { _, path in
            try forgetJournal(path)
            truncate(path, off_t(size))
        }
    }

    @Test func garbage() throws {
        try expectRecovery("garbage") { folder, path in
            try forgetJournal(path)
            try folder.write([UInt8](repeating: 0xA5, count: 50_000), to: "cache/" + PathName.last(of: path))
        }
        try expectRecovery("garbage behind the schema") { folder, path in
            try forgetJournal(path)
            let name = "cache/" + PathName.last(of: path)
            var bytes = try folder.bytes(of: name)
            for index in (bytes.count / 4)..<bytes.count { bytes[index] = 0xA5 }
            try folder.write(bytes, to: name)
        }
    }

    @Test func olderAndNewer() throws {
        for version in [0, IndexSchema.version - 1, IndexSchema.version + 1, 9999] {
            try expectRecovery("version \(version)") { _, path in
                try DatabaseQueue(path: path).writeWithoutTransaction {
                    try $0.execute(sql: "PRAGMA user_version = \(version); DROP TABLE preview")
                }
            }
        }
    }

    @Test func readOnly() throws {
        try expectRecovery("read-only", problem: true) { _, path in chmod(path, 0o400) }
    }

    @Test func noFile() throws {
        try expectRecovery("a folder", problem: true) { _, path in
            for ending in ["", "-wal", "-shm"] { unlink(path + ending) }
            mkdir(path, 0o700)
        }
    }

    @Test func noFolder() throws {
        let news = try IndexedNews(Self.articles) { try $0.write("no folder", to: "cache") }
        #expect(news.problem != nil)
        try news.indexed.check()
        #expect(try news.headlines() == ["Alder", "Birch", "Cedar"])
        #expect(try news.found("trams") == ["Birch"])
    }

    @Test func lockedByAnotherProcess() throws {
        let news = try IndexedNews(Self.articles)
        try news.indexed.check()
        var configuration = Configuration()
        configuration.busyMode = .immediateError
        let other = try DatabaseQueue(path: news.path, configuration: configuration)
        try other.writeWithoutTransaction { database in
            try database.execute(sql: "BEGIN IMMEDIATE")
            // Whoever only reads is not kept from it.
            let (index, problem) = try ArticleIndex.open(of: news.folder.path("News"), in: news.folder.path("cache"))
            #expect(problem == nil)
            #expect(try index.numbers(of: ListQuery(words: "trams"), localOffset: 0).count == 1)
            // Whoever has to write goes on in memory.
            try news.folder.write(page("Dogwood", "About barns."), to: "News/d.txt")
            let indexed = IndexedFolder(index, library: news.library)
            let error = #expect(throws: CheckError.self) { try indexed.check() }
            guard case .index(let error)? = error else { return }
            try index.restart(after: error)
            try indexed.check()
            #expect(try index.numbers(of: ListQuery(), localOffset: 0).count == 4)
            try database.execute(sql: "ROLLBACK")
        }
        try news.indexed.check()
        #expect(try news.headlines() == ["Alder", "Birch", "Cedar", "Dogwood"])
    }

    @Test func theDiskFillsUp() throws {
        let many = Dictionary(
            uniqueKeysWithValues: (0..<400).map { number in
                ("\(number).txt", page("Headline \(number)", String(repeating: "Word\(number) ", count: 200)))
            })
        let news = try IndexedNews(many)
        // SQLite then says that the disk is full, as it does when it is.
        try news.index.write { try $0.execute(sql: "PRAGMA max_page_count = 120") }
        let error = #expect(throws: CheckError.self) { try news.indexed.check() }
        guard case .index(let error)? = error else { return }
        #expect(error.description.hasSuffix("the disk is full. Make room."))
        // What was written is whole.
        let written = try news.index.totals().all
        #expect(written < 400)
        #expect(try news.headlines().count == written)
        try news.index.restart(after: error)
        try news.indexed.check()
        #expect(try news.headlines().count == 400)
        // With room again the file is used again, and goes on where it was.
        let (index, problem) = try ArticleIndex.open(of: news.folder.path("News"), in: news.folder.path("cache"))
        #expect(problem == nil)
        #expect(try index.totals().all == written)
        try IndexedFolder(index, library: news.library).check()
        #expect(try index.totals().all == 400)
    }

    @Test func twoReadersIndexAtOnce() async throws {
        let many = Dictionary(
            uniqueKeysWithValues: (0..<200).map { ("\($0).txt", page("Headline \($0)", "Text number\($0).")) })
        let news = try IndexedNews(many)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    let (index, problem) = try ArticleIndex.open(
                        of: news.folder.path("News"), in: news.folder.path("cache"))
                    #expect(problem == nil)
                    try IndexedFolder(index, library: news.library).check()
                    #expect(try index.totals().all == 200)
                }
            }
            try await group.waitForAll()
        }
        #expect(try news.index.numbers(of: ListQuery(words: "number7 "), localOffset: 0).count == 1)
        #expect(try news.index.totals().all == 200)
    }
}
