import ArticleLoader
import Glibc
import NewsModel
import Testing

@testable import NewsLibrary

/// Changing and taking back what was posted.
@Suite struct OwnCommentTests {
    private let folder = TemporaryFolder()
    private static let text = "The harbour does, and the harbour is all of us."

    private func library(_ files: FileSystem = FileSystem()) -> Library {
        Library(folders: UserFolders(environment: ["HOME": folder.path]), files: files)
    }

    private struct Posted {
        let id: ArticleID
        let comment: CommentFingerprint
        let index: Int
        let bytes: [UInt8]
    }

    /// A page with a comment of one's own, as an answer to the first one or on the article.
    private func posted(
        _ page: String = CommentPosterTests.page, replyingTo parent: CommentID? = nil, in name: String = "a.txt"
    ) throws -> Posted {
        let id = ArticleID(path: try folder.write(page, to: name))
        let result = try library().post(
            Comment(author: "Nadia O", text: Self.text), to: id, replyingTo: parent.map(AnsweredComment.at))
        let comment = result.posted.article.discussion.comments[result.posted.index]
        return Posted(
            id: id, comment: CommentFingerprint(comment), index: result.posted.index, bytes: try folder.bytes(of: name))
    }

    @Test(arguments: [nil, CommentID(path: [1])])
    func isChangedInItsPlace(parent: CommentID?) throws {
        let posted = try posted(replyingTo: parent)
        let result = try library().edit(posted.comment, near: posted.index, in: posted.id, to: "Not us.\n\nS\nThem.")
        #expect(result.posted.index == posted.index)
        let comment = result.posted.article.discussion.comments[posted.index]
        #expect(comment.text == "Not us.\n\nS\nThem.")
        #expect(try PageReader.read(folder.bytes(of: "a.txt")).article == result.posted.article)
        // It is still one's own, and can be changed back.
        let again = try library().edit(CommentFingerprint(comment), near: nil, in: posted.id, to: Self.text)
        #expect(CommentFingerprint(again.posted.article.discussion.comments[posted.index]) == posted.comment)
        #expect(try folder.bytes(of: "a.txt") == posted.bytes)
    }

    @Test(arguments: [nil, CommentID(path: [1])], ["\n", "\r\n"])
    func isTakenBackAndPutBack(parent: CommentID?, lineBreak: String) throws {
        for ending in ["", "\n", "\n\nLeave a Comment\n\nMinimum 20 characters 0/20"] {
            let page = String(CommentPosterTests.page.dropLast() + ending).replacing("\n", with: lineBreak)
            let posted = try posted(page, replyingTo: parent)
            let taken = try library().takeBack(posted.comment, near: posted.index, in: posted.id)
            #expect(try folder.text(of: "a.txt") == page)
            let back = try library().putBack(taken, in: posted.id)
            #expect(try folder.bytes(of: "a.txt") == posted.bytes)
            #expect(back.posted.index == posted.index)
        }
    }

    @Test func theOnlyCommentIsTakenBack() throws {
        for page in [
            "", "A headline\n\nAnd one paragraph that says so.", "A headline\n\nReader Comments\n\nBe kind.\n",
        ] {
            let posted = try posted(page)
            let article = try PageReader.read(Array(page.utf8)).article
            let taken = try library().takeBack(posted.comment, near: nil, in: posted.id)
            #expect(taken.article == article)
            #expect(try PageReader.read(folder.bytes(of: "a.txt")).article == article)
            _ = try library().putBack(taken, in: posted.id)
            #expect(try folder.bytes(of: "a.txt") == posted.bytes)
        }
    }

    @Test func whatChangedMeanwhileIsKeptWhenItIsPutBack() throws {
        let posted = try posted(replyingTo: CommentID(path: [1]))
        let taken = try library().takeBack(posted.comment, near: nil, in: posted.id)
        let changed = try folder.text(of: "a.txt").replacing("who pays", with: "WHO PAYS")
        try folder.write(changed, to: "a.txt")
        let back = try library().putBack(taken, in: posted.id)
        let comments = back.posted.article.discussion.comments
        #expect(CommentFingerprint(comments[back.posted.index]) == posted.comment)
        #expect(comments.parent(of: back.posted.index) == 0)
        #expect(try folder.text(of: "a.txt").contains("WHO PAYS"))
    }

    @Test func whatIsNotAsItWasWrittenIsExplained() throws {
        let posted = try posted()
        let refusals: [(String, PostError)] = [
            (
                String(decoding: posted.bytes, as: UTF8.self).replacing("all of us", with: "none"),
                .commentGone(posted.id.path)
            ),
            (CommentPosterTests.page, .commentGone(posted.id.path)),
            // The same words, set in by hand.
            (
                String(decoding: posted.bytes, as: UTF8.self).replacing(
                    "\nThe harbour does", with: "\n  The harbour does"),
                .notRewritten(posted.id.path, .changed)
            ),
        ]
        for (page, error) in refusals {
            try folder.write(page, to: "a.txt")
            #expect(throws: error) { try library().edit(posted.comment, near: nil, in: posted.id, to: "x") }
            #expect(throws: error) { try library().takeBack(posted.comment, near: nil, in: posted.id) }
            #expect(try folder.text(of: "a.txt") == page)
            #expect(!error.description.contains("\n"))
        }
    }

    @Test func whatIsAnsweredStays() throws {
        let posted = try posted()
        _ = try library().post(
            Comment(author: "Sarah B", text: "Not of me, it is not."), to: posted.id,
            replyingTo: .saying(posted.comment, near: posted.index))
        let before = try folder.bytes(of: "a.txt")
        #expect(throws: PostError.notRewritten(posted.id.path, .answered)) {
            try library().takeBack(posted.comment, near: nil, in: posted.id)
        }
        #expect(try folder.bytes(of: "a.txt") == before)
        _ = try library().edit(posted.comment, near: nil, in: posted.id, to: "Of me, then.")
        #expect(try PageReader.read(folder.bytes(of: "a.txt")).article.discussion.comments.count == 5)
    }

    @Test func othersCommentsAreNotTouched() throws {
        let posted = try posted()
        let other = CommentFingerprint(
            try PageReader.read(posted.bytes).article.discussion.comments[2])
        #expect(throws: PostError.notOwn(posted.id.path)) {
            try library().edit(other, near: 2, in: posted.id, to: "x")
        }
        #expect(throws: PostError.notOwn(posted.id.path)) { try library().takeBack(other, near: 2, in: posted.id) }
        #expect(try folder.bytes(of: "a.txt") == posted.bytes)
    }

    @Test(arguments: [ENOSPC, EDQUOT, EIO, EROFS, EACCES], [false, true])
    func whateverFailsTheArticleIsOldOrNew(code: Int32, isKilled: Bool) throws {
        let posted = try posted(replyingTo: CommentID(path: [1]))
        let edited = try CommentPoster().edit(posted.comment, near: nil, in: posted.id, to: "Them.")
        let changed = try folder.bytes(of: "a.txt")
        _ = edited
        let changes: [(old: [UInt8], new: [UInt8], change: (CommentPoster) throws -> Void)] = [
            (posted.bytes, changed, { _ = try $0.edit(posted.comment, near: nil, in: posted.id, to: "Them.") }),
            (
                posted.bytes, Array(CommentPosterTests.page.utf8),
                { _ = try $0.takeBack(posted.comment, near: nil, in: posted.id) }
            ),
        ]
        for (old, new, change) in changes {
            var number = 0
            var failures = 0
            while true {
                try folder.write(old, to: "a.txt")
                let calls = ScriptedCalls(.init(failing: number, code: code, failsFromThere: isKilled, writeLimit: 300))
                do {
                    try change(CommentPoster(files: FileSystem(calls: calls)))
                    #expect(try folder.bytes(of: "a.txt") == new)
                } catch let error as PostError {
                    failures += 1
                    #expect(try folder.bytes(of: "a.txt") == old)
                    #expect(!error.description.contains("\n"))
                }
                if !isKilled { #expect(try folder.names().filter { $0.hasPrefix(".nutgraf") } == []) }
                number += 1
                if calls.count < number { break }
            }
            #expect(failures > 8)
        }
    }
}
