import ArticleLoader
import Foundation
import NewsModel
import Synchronization
import Testing

/// Many processes that post into one article, while another program saves it.
struct PostingTogetherTests {
    /// How many comments each process posts; NUTGRAF_POSTS sets another number.
    private static let posts = ProcessInfo.processInfo.environment["NUTGRAF_POSTS"].flatMap { Int($0) } ?? 6
    private static let posters = 8

    @Test func everyCommentArrivesOnce() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(TestArticles.harbour, to: "crane.txt")
        let isDone = Atomic(false)
        let failures = Mutex<[String]>([])
        let saves = Mutex(0)
        let all = DispatchGroup()
        for poster in 0..<Self.posters {
            Thread.detach(in: all) {
                let home = try TemporaryFolder()
                for number in 0..<Self.posts {
                    let answer = number % 3 == 1 ? ["--reply-to", "1"] : []
                    let outcome = try Program.run(
                        ["comment", path, "--name", "Poster \(poster)"] + answer, home: home.path,
                        input:
                            "Comment \(number) of poster \(poster), who says:\n\nS\nSarah B\nReader Comments, all of them."
                    )
                    if outcome.status != 0 { failures.withLock { $0.append(outcome.errors) } }
                }
            }
        }
        // Another program writes into the file, and writes it anew under the lock that is for those who post.
        let other = DispatchGroup()
        Thread.detach(in: other) {
            for number in 0... where !isDone.load(ordering: .relaxed) {
                try number.isMultiple(of: 2)
                    ? Self.writeInPlace(path, letter: number.isMultiple(of: 4) ? "T" : "t")
                    : Self.writeAnew(path, in: folder)
                saves.withLock { $0 += 1 }
                usleep(10_000)
                if isDone.load(ordering: .relaxed) { break }
            }
        }
        all.wait()
        isDone.store(true, ordering: .relaxed)
        other.wait()
        #expect(failures.withLock { $0 } == [])
        let comments = try PageReader.read(Array(folder.text(of: "crane.txt").utf8)).article.discussion.comments
        let texts = comments.nodes.map(\.comment.text).filter { $0.hasPrefix("Comment ") }
        #expect(texts.count == Self.posters * Self.posts)
        #expect(Set(texts).count == texts.count)
        #expect(comments.count == texts.count + 3)
        #expect(saves.withLock { $0 } > 0)
        #expect(texts.allSatisfy { $0.hasSuffix("\n\nS\nSarah B\nReader Comments, all of them.") })
    }

    /// Changes a letter of the title where the file is now.
    private static func writeInPlace(_ path: String, letter: String) throws {
        let file = open(path, O_WRONLY | O_CLOEXEC)
        pwrite(file, letter, 1, off_t("Title: ".utf8.count))
        close(file)
    }

    private static func writeAnew(_ path: String, in folder: TemporaryFolder) throws {
        let lock = open(folder.path, O_RDONLY | O_CLOEXEC)
        defer { close(lock) }
        flock(lock, LOCK_EX)
        let text = try folder.text(of: "crane.txt")
        try folder.write(text.replacing("the gulls have", with: "all the gulls have"), to: "crane.txt~")
        rename(path + "~", path)
    }
}

extension Thread {
    /// Does something on a thread of its own, which a group waits for.
    fileprivate static func detach(in group: DispatchGroup, _ work: @escaping @Sendable () throws -> Void) {
        group.enter()
        detachNewThread {
            do { try work() } catch { Issue.record(error) }
            group.leave()
        }
    }
}
