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
}
