import ArticleLoader
import Foundation
import Glibc
import NewsModel
import Testing

@testable import NewsLibrary

@Suite struct CommentPosterTests {
    let folder = TemporaryFolder()

    static let page = """
        Night ferries return to the harbour

        The last boat left at ten for eleven years. From Monday there is one at midnight again, and at one.

        Reader Comments

        S
        Sarah B · 2026-11-24 10:15 +0530
        At last. I have missed them every single winter.

        S
        Sarah B · 2026-11-24 10:15 +0530
        At last. I have missed them every single winter.

        R
        Rohit P · 2026-11-24 10:20 +0530
        And who pays for it?

        """

    private let comment = Comment(
        author: "Nadia O",
        posted: CalendarDate(year: 2026, month: 11, day: 24).map {
            Timestamp(date: $0, minuteOfDay: 662, utcOffset: 60)
        }, text: "The harbour does, and the harbour is all of us.")

    private func article(_ name: String = "a.txt", _ text: String = page) throws -> ArticleID {
        ArticleID(path: try folder.write(text, to: name))
    }

    /// What the file is after the comment was posted.
    private func expected(_ text: String = page, replyingTo parent: Int? = nil) throws -> [UInt8] {
        let bytes = Array(text.utf8)
        return try CommentInsertion(of: comment, replyingTo: parent, in: bytes).page
    }

    private func fingerprint(_ index: Int) throws -> CommentFingerprint {
        CommentFingerprint(try PageReader.read(Array(Self.page.utf8)).article.discussion.comments[index])
    }

    @Test func aCommentGoesIntoTheFile() throws {
        let id = try article()
        let posted = try CommentPoster().post(comment, to: id)
        #expect(try folder.bytes(of: "a.txt") == expected())
        #expect(posted.index == 3)
        #expect(posted.article == (try PageReader.read(try folder.bytes(of: "a.txt")).article))
        #expect(posted.article.discussion.comments[3] == comment)
        #expect(try folder.names() == ["a.txt"])
        let again = try CommentPoster().post(comment, to: id)
        #expect(again.index == 4)
    }

    @Test func aCommentWithoutATimeGetsOne() throws {
        var untimed = comment
        untimed.posted = nil
        let posted = try CommentPoster().post(untimed, to: try article())
        #expect(posted.article.discussion.comments[posted.index].posted != nil)
    }

    @Test func theAnsweredCommentIsFoundAgain() throws {
        let answers: [(AnsweredComment, Int?)] = [
            (.saying(try fingerprint(2), near: 2), 2), (.saying(try fingerprint(2), near: nil), 2),
            (.saying(try fingerprint(2), near: 99), 2), (.saying(try fingerprint(0), near: 0), 0),
            (.saying(try fingerprint(0), near: 1), 1), (.saying(try fingerprint(0), near: 2), 1),
            (.saying(try fingerprint(0), near: nil), 0), (.saying(CommentFingerprint(value: 1), near: 0), nil),
            (.at(CommentID(path: [2])), 1), (.at(CommentID(path: [9])), nil), (.at(CommentID(path: [1, 1])), nil),
        ]
        for (answered, parent) in answers {
            let id = try article()
            if let parent {
                let posted = try CommentPoster().post(comment, to: id, replyingTo: answered)
                #expect(try folder.bytes(of: "a.txt") == expected(replyingTo: parent))
                #expect(posted.article.discussion.comments.parent(of: posted.index) == parent)
            } else {
                #expect(throws: PostError.parentGone(id.path)) {
                    try CommentPoster().post(comment, to: id, replyingTo: answered)
                }
                #expect(try folder.text(of: "a.txt") == Self.page)
            }
        }
    }

    @Test func aLinkedArticleIsChangedWhereItIs() throws {
        let outside = TemporaryFolder()
        try outside.write(Self.page, to: "real.txt")
        try folder.link("link.txt", to: outside.path("real.txt"))
        let id = ArticleID(path: folder.path("link.txt"))
        _ = try CommentPoster().post(comment, to: id)
        #expect(try outside.bytes(of: "real.txt") == expected())
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: id.path) == outside.path("real.txt"))
        #expect(try outside.names() == ["real.txt"])
        #expect(try folder.names() == ["link.txt"])
    }

    @Test func permissionsAndOwnerAreKept() throws {
        for permissions: mode_t in [0o644, 0o600, 0o664, 0o777] {
            let id = try article()
            #expect(chmod(id.path, permissions) == 0)
            let isRoot = geteuid() == 0
            if isRoot { #expect(chown(id.path, 1234, 4321) == 0) }
            let before = try GlibcCalls().status(of: id.path)
            _ = try CommentPoster().post(comment, to: id)
            let after = try GlibcCalls().status(of: id.path)
            #expect(after.permissions == permissions)
            #expect(after.owner == before.owner && after.group == before.group)
        }
    }

    @Test func anOldArticleDoesNotBecomeANewOne() throws {
        let id = try article()
        #expect(
            utimensat(
                AT_FDCWD, id.path,
                [
                    timespec(tv_sec: 1_700_000_000, tv_nsec: 999_999_500),
                    timespec(tv_sec: 1_700_000_000, tv_nsec: 999_999_500),
                ], 0) == 0)
        _ = try CommentPoster().post(comment, to: id)
        // It is another time than before, for whoever looks whether something has changed.
        let after = try GlibcCalls().status(of: id.path).modified
        #expect(after == FileTime(seconds: 1_700_000_001, nanoseconds: 500))
    }

    @Test func aReadOnlyFileIsRefused() throws {
        let id = try article()
        #expect(chmod(id.path, 0o444) == 0)
        #expect(throws: PostError.readOnly(id.path)) { try CommentPoster().post(comment, to: id) }
        #expect(chmod(id.path, 0o644) == 0)
        let shut = FileSystem(
            .init(before: { call, _, _ in if call == .checkWritable { throw SystemError(code: EACCES) } }))
        #expect(throws: PostError.readOnly(id.path)) { try CommentPoster(files: shut).post(comment, to: id) }
        #expect(try folder.text(of: "a.txt") == Self.page)
    }

    @Test func whatIsNoArticleIsRefused() throws {
        let missing = ArticleID(path: folder.path("none.txt"))
        #expect(throws: PostError.unreadable(.missing(missing.path))) {
            try CommentPoster().post(comment, to: missing)
        }
        let binary = ArticleID(path: try folder.write([0, 1, 2], to: "b.txt"))
        #expect(throws: PostError.unreadable(.notText(binary.path, .nulBytes))) {
            try CommentPoster().post(comment, to: binary)
        }
        #expect(throws: PostError.unreadable(.notAFile(folder.path, .folder))) {
            try CommentPoster().post(comment, to: ArticleID(path: folder.path))
        }
    }

    // MARK: Others at the same file

    @Test func aLockHeldElsewhereIsWaitedForAndThenTold() throws {
        let id = try article()
        let lock = try FolderLock(of: folder.path, patience: 0, files: FileSystem())
        let files = FileSystem(.init())
        #expect(throws: PostError.locked(folder: folder.path)) {
            try CommentPoster(files: files, patience: 100).post(comment, to: id)
        }
        #expect(try folder.text(of: "a.txt") == Self.page)
        // The other one is done at the third look.
        let descriptor = lock.descriptor
        let patient = FileSystem(
            .init(before: { call, _, number in if call == .pause, number == 2 { close(descriptor) } }))
        _ = try CommentPoster(files: patient, patience: 100).post(comment, to: id)
        #expect(try folder.bytes(of: "a.txt") == expected())
        // And the lock was given back.
        try FolderLock(of: folder.path, patience: 0, files: FileSystem()).release()
    }

    @Test func anotherProgramsSaveIsNeverOverwritten() throws {
        let changed = Self.page.replacing("who pays", with: "WHO PAYS")
        let savings: [@Sendable (TemporaryFolder) throws -> Void] = [
            // In place, without a change of size.
            { try $0.write(changed, to: "a.txt") },
            // By another file.
            { folder in
                try folder.write(changed, to: "b")
                rename(folder.path("b"), folder.path("a.txt"))
            },
            // In place, with the old time put back.
            { folder in
                let before = try GlibcCalls().status(of: folder.path("a.txt"))
                let time = timespec(tv_sec: before.modified.seconds, tv_nsec: before.modified.nanoseconds)
                // The clock that files are stamped with has a coarse tick.
                while try GlibcCalls().status(of: folder.path("a.txt")).changed == before.changed {
                    try Data(changed.utf8).write(to: URL(fileURLWithPath: folder.path("a.txt")))
                    utimensat(AT_FDCWD, folder.path("a.txt"), [time, time], 0)
                }
            },
        ]
        for save in savings {
            let id = try article()
            // The clock that files are stamped with has a coarse tick: the article is older than that.
            var old = [timespec(tv_sec: 1_700_000_000, tv_nsec: 0), timespec(tv_sec: 1_700_000_000, tv_nsec: 0)]
            #expect(utimensat(AT_FDCWD, id.path, &old, 0) == 0)
            let files = FileSystem(
                .init(before: { [folder] call, _, number in
                    if call == .synchronize, number == 0 { try save(folder) }
                }))
            let posted = try CommentPoster(files: files).post(comment, to: id)
            #expect(try folder.bytes(of: "a.txt") == expected(changed))
            #expect(posted.article.discussion.comments[2].text == "And WHO PAYS for it?")
            #expect(try folder.names() == ["a.txt"])
        }
    }

    @Test func aFileThatKeepsChangingIsLeftAlone() throws {
        let id = try article()
        let files = FileSystem(
            .init(before: { [folder] call, _, number in
                if call == .synchronize { try folder.write(Self.page + "\nLine \(number)\n", to: "a.txt") }
            }))
        #expect(throws: PostError.keepsChanging(id.path)) { try CommentPoster(files: files).post(comment, to: id) }
        #expect(try folder.text(of: "a.txt") == Self.page + "\nLine 4\n")
        #expect(try folder.names() == ["a.txt"])
    }

    @Test func aFileRemovedMeanwhileIsNotMadeAgain() throws {
        let id = try article()
        let files = FileSystem(.init(before: { call, _, _ in if call == .synchronize { unlink(id.path) } }))
        #expect(throws: PostError.unreadable(.missing(id.path))) {
            try CommentPoster(files: files).post(comment, to: id)
        }
        #expect(try folder.names() == [])
    }

    @Test func manyPostAtOnce() async throws {
        let id = try article()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<4 {
                group.addTask {
                    for round in 0..<5 {
                        var own = comment
                        own.text = "Comment \(number) \(round) of those who all wrote at the same time."
                        _ = try CommentPoster().post(own, to: id, replyingTo: .at(CommentID(path: [1])))
                    }
                }
            }
            try await group.waitForAll()
        }
        let comments = try PageReader.read(try folder.bytes(of: "a.txt")).article.discussion.comments
        #expect(comments.count == 23)
        #expect(Set(comments.nodes.map(\.comment.text)).count == 22)
        #expect(try folder.names() == ["a.txt"])
    }

    // MARK: Failing calls

    @Test(arguments: [ENOSPC, EDQUOT, EIO, EROFS, EACCES], [false, true])
    func whateverFailsTheArticleIsOldOrHasTheWholeComment(code: Int32, isKilled: Bool) throws {
        var number = 0
        var failures = 0
        while true {
            let inner = TemporaryFolder()
            let id = ArticleID(path: try inner.write(Self.page, to: "a.txt"))
            #expect(chmod(id.path, 0o640) == 0)
            let calls = ScriptedCalls(.init(failing: number, code: code, failsFromThere: isKilled, writeLimit: 500))
            do {
                _ = try CommentPoster(files: FileSystem(calls: calls)).post(comment, to: id)
                #expect(try inner.bytes(of: "a.txt") == expected())
            } catch let error as PostError {
                failures += 1
                #expect(try inner.text(of: "a.txt") == Self.page)
                #expect(!error.description.contains("\n"))
                if code == EDQUOT { #expect(error.description.contains("the disk quota is used up. Make room")) }
            }
            if !isKilled { #expect(try inner.names() == ["a.txt"]) }
            #expect(try inner.permissions(of: "a.txt") == 0o640)
            number += 1
            if calls.count < number { break }
        }
        #expect(failures > 8)
    }

    @Test func interruptedCallsAreMadeAgainAndShortWritesContinued() throws {
        let id = try article()
        let files = FileSystem(.init(interruptsAll: true, writeLimit: 7, readLimit: 11))
        _ = try CommentPoster(files: files).post(comment, to: id)
        #expect(try folder.bytes(of: "a.txt") == expected())
        #expect(try folder.names() == ["a.txt"])
    }
}
