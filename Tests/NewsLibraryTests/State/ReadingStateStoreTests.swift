import Foundation
import GRDB
import Glibc
import NewsModel
import TestSupport
import Testing

@testable import NewsLibrary

@Suite struct ReadingStateStoreTests {
    let folder = TemporaryFolder()
    let article = ArticleID(path: "/News/a.txt")

    private func fingerprints(_ values: UInt64...) -> [CommentFingerprint] {
        values.map { CommentFingerprint(value: $0) }
    }

    @Test func marksAreKept() throws {
        let other = ArticleID(path: "/News/ü'\".txt")
        do {
            let store = ReadingStateStore(folder: folder.path("state/nutgraf"))
            #expect(store.problem == nil)
            #expect(try store.allMarks() == [:])
            try store.set(.read, to: true, of: [(article, nil)])
            try store.set(.starred, to: true, of: [(other, nil)])
        }
        let store = ReadingStateStore(folder: folder.path("state/nutgraf"))
        #expect(store.problem == nil)
        #expect(try store.allMarks() == [article: ReadingMarks(isRead: true), other: ReadingMarks(isStarred: true)])
        #expect(try store.marks(of: article) == ReadingMarks(isRead: true))
        #expect(try store.marks(of: ArticleID(path: "/none")) == ReadingMarks())
        try store.set(.read, to: false, of: [(article, nil)])
        #expect(try store.allMarks() == [other: ReadingMarks(isStarred: true)])
        #expect(try folder.permissions(of: "state/nutgraf") == 0o700)
    }

    @Test func statesAreKept() throws {
        var random = SeededGenerator(seed: 5)
        let store = ReadingStateStore(folder: folder.path)
        #expect(try store.state(of: article) == ReadingState())
        var own: Set<CommentFingerprint> = []
        for round in 0..<200 {
            // In the order in which the database gives them: that of signed numbers.
            func some() -> [CommentFingerprint] {
                let edges: [UInt64] = [1 << 63, .max, 0, 1, random.next() >> 2 + 2]
                return edges.filter { _ in Bool.random(using: &random) }.map { CommentFingerprint(value: $0) }
            }
            var state = ReadingState(
                position: Bool.random(using: &random)
                    ? PassageAnchor(fingerprint: random.next(), ordinal: round, offset: .max) : nil,
                order: CommentOrder.allCases.randomElement(using: &random)!, foldedComments: some(),
                seenComments: Bool.random(using: &random) ? some() : nil, ownComments: Set(some()))
            // Another process has not read what this one has kept.
            try (Bool.random(using: &random) ? store : ReadingStateStore(folder: folder.path)).save(state, of: article)
            if Bool.random(using: &random) { _ = try store.state(of: article) }
            // Own comments stay known.
            own.formUnion(state.ownComments)
            state.ownComments = own
            #expect(try store.state(of: article) == state, "seed 5, round \(round)")
        }
        #expect(try store.marks(of: article) == ReadingMarks())
    }

    @Test func anOwnCommentIsAddedToWhatIsKnown() throws {
        let store = ReadingStateStore(folder: folder.path)
        try store.addOwnComment(CommentFingerprint(value: 7), of: article)
        #expect(try store.state(of: article) == ReadingState(ownComments: Set(fingerprints(7))))
        try store.save(ReadingState(seenComments: fingerprints(1)), of: article)
        try store.addOwnComment(CommentFingerprint(value: 1), of: article)
        try store.note(content: .max, of: article)
        let state = ReadingState(seenComments: fingerprints(1), ownComments: Set(fingerprints(1, 7)))
        #expect(try store.state(of: article) == state)
    }

    @Test func theNameIsRemembered() throws {
        let store = ReadingStateStore(folder: folder.path)
        #expect(try store.rememberedName() == nil)
        try store.rememberName("Nadia O")
        try store.rememberName("Nádia 'O'")
        #expect(try ReadingStateStore(folder: folder.path).rememberedName() == "Nádia 'O'")
    }

    @Test func twoStoresSeeEachOther() throws {
        let (first, second) = (ReadingStateStore(folder: folder.path), ReadingStateStore(folder: folder.path))
        for round in 0..<50 {
            let marks = ReadingMarks(isRead: round.isMultiple(of: 2), isStarred: true)
            try first.set(.read, to: marks.isRead, of: [(article, nil)])
            try second.set(.starred, to: true, of: [(article, nil)])
            #expect(try second.marks(of: article) == marks)
            try second.addOwnComment(CommentFingerprint(value: UInt64(round)), of: article)
            #expect(try first.state(of: article).ownComments.count == round + 1)
        }
    }

    @Test func manyOpenAndWriteAtOnce() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<8 {
                group.addTask {
                    let store = ReadingStateStore(folder: folder.path)
                    #expect(store.problem == nil)
                    for round in 0..<20 {
                        try store.addOwnComment(CommentFingerprint(value: UInt64(number * 100 + round)), of: article)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try ReadingStateStore(folder: folder.path).state(of: article).ownComments.count == 160)
    }

    // MARK: When the file is not to be had

    /// The store works, whatever is with its file.
    private func expectWorking(_ store: ReadingStateStore) throws {
        try store.set(.read, to: true, of: [(article, nil)])
        try store.save(ReadingState(seenComments: fingerprints(3)), of: article)
        try store.rememberName("N")
        #expect(try store.allMarks() == [article: ReadingMarks(isRead: true)])
        #expect(try store.state(of: article).seenComments == fingerprints(3))
        #expect(store.problem.map { !$0.description.isEmpty && !$0.description.contains("\n") } ?? true)
    }

    @Test(arguments: ["no database at all", "SQLite format 3\u{0}and then nothing of the kind"])
    func aDamagedDatabaseIsMovedAside(content: String) throws {
        let path = try folder.write(content, to: "state.sqlite")
        do {
            let store = ReadingStateStore(folder: folder.path)
            guard case .damaged(path, let keptAs)? = store.problem else {
                Issue.record("\(String(describing: store.problem))")
                return
            }
            #expect(keptAs.hasPrefix(path + ".broken-"))
            #expect(try folder.text(of: String(keptAs.dropFirst(folder.path.count + 1))) == content)
            try expectWorking(store)
        }
        #expect(ReadingStateStore(folder: folder.path).problem == nil)
        // The second one in the same minute has a name of its own.
        try folder.write(content, to: "state.sqlite")
        #expect(ReadingStateStore(folder: folder.path).problem != nil)
        let contents = try folder.names().filter { $0.contains(".broken-") }.map { try folder.text(of: $0) }
        #expect(contents.filter { $0 == content }.count == 2)
    }

    @Test func damageThatShowsLateBeginsANewDatabase() throws {
        do {
            let store = ReadingStateStore(folder: folder.path)
            let articles = (0..<2000).map { (id: ArticleID(path: "/News/\($0).txt"), content: UInt64?.none) }
            try store.set(.read, to: true, of: articles)
        }
        var bytes = try folder.bytes(of: "state.sqlite")
        // Everything but the first pages, which have the schema.
        for index in (bytes.count / 8)..<bytes.count { bytes[index] = 0xA5 }
        try folder.write(bytes, to: "state.sqlite")
        let store = ReadingStateStore(folder: folder.path)
        #expect(store.problem == nil)
        let error = #expect(throws: StateError.self) { try store.allMarks() }
        guard case .damaged? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        try expectWorking(store)
        #expect(try ReadingStateStore(folder: folder.path).allMarks() == [article: ReadingMarks(isRead: true)])
    }

    @Test func aReadOnlyDatabaseIsLeftAlone() throws {
        try ReadingStateStore(folder: folder.path).set(.starred, to: true, of: [(article, nil)])
        #expect(chmod(folder.path("state.sqlite"), 0o400) == 0)
        let store = ReadingStateStore(folder: folder.path)
        #expect(store.problem == .unwritable(folder.path("state.sqlite")))
        try expectWorking(store)
        #expect(chmod(folder.path("state.sqlite"), 0o600) == 0)
        #expect(try ReadingStateStore(folder: folder.path).allMarks() == [article: ReadingMarks(isStarred: true)])
    }

    @Test func aNewerDatabaseIsLeftAlone() throws {
        try ReadingStateStore(folder: folder.path).set(.starred, to: true, of: [(article, nil)])
        try DatabaseQueue(path: folder.path("state.sqlite")).write {
            try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 from the future')")
        }
        let store = ReadingStateStore(folder: folder.path)
        #expect(store.problem == .newer(folder.path("state.sqlite")))
        try expectWorking(store)
        let count = try DatabaseQueue(path: folder.path("state.sqlite")).read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM article WHERE isStarred")
        }
        #expect(count == 1)
    }

    @Test func whatIsNoFileOrHasNoFolderIsLeftAlone() throws {
        try FileManager.default.createDirectory(
            atPath: folder.path("a/state.sqlite"), withIntermediateDirectories: true)
        let inFolder = ReadingStateStore(folder: folder.path("a"))
        #expect(inFolder.problem == .unwritable(folder.path("a/state.sqlite")))
        try expectWorking(inFolder)

        try folder.write("", to: "b")
        let underFile = ReadingStateStore(folder: folder.path("b/c"))
        #expect(underFile.problem == .noFolder(folder.path("b/c"), SystemError(code: ENOTDIR)))
        try expectWorking(underFile)

        let readOnly = ReadingStateStore(folder: "/proc/nutgraf")
        #expect(readOnly.problem != nil)
        try expectWorking(readOnly)
    }

    @Test func aFolderThatStaysLockedIsNotWaitedForForever() throws {
        let lock = try FolderLock(of: folder.path, patience: 0, files: FileSystem())
        let store = ReadingStateStore(folder: folder.path, files: FileSystem(.init()))
        #expect(store.problem == .locked(folder.path("state.sqlite")))
        try expectWorking(store)
        lock.release()
        #expect(ReadingStateStore(folder: folder.path).problem == nil)
    }

    @Test func everyCallMayFailAtOpening() throws {
        for state in ["", "no database"] {
            var number = 0
            while true {
                let inner = TemporaryFolder()
                if !state.isEmpty { try inner.write(state, to: "state.sqlite") }
                let calls = ScriptedCalls(.init(failing: number))
                let store = ReadingStateStore(folder: inner.path, files: FileSystem(calls: calls))
                try expectWorking(store)
                number += 1
                if calls.count < number { break }
            }
            #expect(number >= 5)
        }
    }
}

extension ReadingStateStoreTests {
    /// The text of a story is kept as it was seen, however long it is.
    @Test func theStoryIsKeptAsItWasSeen() throws {
        let id = ArticleID(path: "/news/seen.txt")
        let store = ReadingStateStore(folder: folder.path("state"))
        let passages = ["Headline", "", "A paragraph with \u{1e} in it", "日本"]
        try store.save(ReadingState(seenComments: [], seenPassages: passages), of: id)
        let other = ReadingStateStore(folder: folder.path("state"))
        #expect(try other.state(of: id).seenPassages == ["Headline", "", "A paragraph with  in it", "日本"])
        let long = (0..<3000).map { "Passage \($0) " + String(repeating: "long ", count: 400) }
        try store.save(ReadingState(seenComments: [], seenPassages: long), of: id)
        #expect(try other.state(of: id).seenPassages == long)
        try store.save(ReadingState(seenComments: []), of: id)
        #expect(try other.state(of: id).seenPassages == nil)
    }
}
