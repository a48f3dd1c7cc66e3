import Foundation
import NewsLibrary
import NewsModel
import ReaderView
import Testing

@testable import nutgraf

struct LibraryWorkerTests {
    /// What is posted is not found as a draft by whoever opens the article before that is told.
    @Test func theDraftGoesWithTheComment() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(TestArticles.harbour, to: "crane.txt")
        let mailbox = try #require(Mailbox())
        let worker = LibraryWorker(folders: UserFolders(environment: ["HOME": folder.path]), mailbox: mailbox)
        let key = DraftKey(article: ArticleID(file: path))
        worker.perform(.saveDraft(Draft(key: key, author: "Nadia", text: "A song.", cursor: 0)))
        worker.perform(.post(CommentPosting(key: key, author: "Nadia", text: "A song.", parentIndex: nil)))
        worker.perform(.open(key.article))
        worker.finish()
        let opened = mailbox.takeAll().compactMap { if case .opened(let article) = $0 { article } else { nil } }
        let article = try #require(opened.first)
        #expect(article.content.article.discussion.comments.nodes.last?.comment.text == "A song.")
        #expect(article.drafts == [])
    }

    /// While another program has the folder locked, a comment waits, and nothing else.
    @Test(.timeLimit(.minutes(1))) func anotherArticleIsOpenedMeanwhile() throws {
        let folder = try TemporaryFolder()
        let posted = ArticleID(file: try folder.write(TestArticles.harbour, to: "crane.txt"))
        let opened = ArticleID(file: try folder.write(TestArticles.harbour, to: "other.txt"))
        let mailbox = try #require(Mailbox())
        let worker = LibraryWorker(folders: UserFolders(environment: ["HOME": folder.path]), mailbox: mailbox)
        let lock = open(folder.path, O_RDONLY)
        flock(lock, LOCK_EX)
        worker.perform(
            .post(CommentPosting(key: DraftKey(article: posted), author: "N", text: "A song.", parentIndex: nil)))
        worker.perform(.open(opened))
        #expect(mailbox.wait(milliseconds: 20_000))
        var events = mailbox.takeAll()
        close(lock)
        worker.finish()
        events += mailbox.takeAll()
        let order = events.compactMap { event in
            switch event {
            case .opened: "opened"
            case .posted: "posted"
            default: nil
            }
        }
        #expect(order == ["opened", "posted"])
    }

    /// What can't be kept under its new key stays on the disk under the old one.
    @Test func aDraftIsMovedOnlyWhereItIsKept() throws {
        let folder = try TemporaryFolder()
        let store = DraftStore(folder: folder.path)
        let drafts = DraftKeeper(store, mailbox: try #require(Mailbox()))
        let article = ArticleID(path: "/news/crane.txt")
        let comment = CommentFingerprint(NewsModel.Comment(author: "Ana", text: "A song."))
        let answer = Draft(key: DraftKey(article: article, parent: comment), author: "N", text: "Sing!", cursor: 5)
        var moved = answer
        moved.key = DraftKey(article: article)
        drafts.save(answer)
        drafts.finish()
        // Other processes have all the names that it could have.
        let others = try (0..<16).map { _ in
            let other = DraftStore(folder: folder.path)
            try other.save(Draft(key: moved.key, author: "O", text: "Mine.", cursor: 0))
            return other
        }
        drafts.move(moved, from: answer.key)
        #expect(drafts.retry(article) == [moved])
        #expect(try store.drafts(of: article).contains(answer))
        for other in others { try other.remove(moved.key) }
        #expect(drafts.retry(article) == [])
        #expect(try store.drafts(of: article).contains(moved))
    }
}
