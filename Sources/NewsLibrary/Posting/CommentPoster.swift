import ArticleLoader
import NewsModel

/// A comment that is in its article's file.
public struct PostedComment: Equatable, Sendable {
    /// The article with the comment.
    public let article: Article
    /// Where the comment stands, in pre-order.
    public let index: Int
}

/// A comment that was taken back, with what it takes to put it where it was.
public struct TakenBackComment: Equatable, Sendable {
    /// The article without the comment.
    public let article: Article
    /// The comment.
    let comment: Comment
    /// The comment that it answered, nil for the article itself.
    let answered: AnsweredComment?
    /// The page with the comment, and without it.
    let before: [UInt8]
    let after: [UInt8]
    /// Where it stood in pre-order.
    let index: Int
}

/// Posts comments, each into the text of its article, and changes those that were posted; see `PageRewriter`.
public struct CommentPoster: Sendable {
    private let rewriter: PageRewriter

    /// Makes a poster that waits for so many milliseconds while another process has the folder locked.
    public init(files: FileSystem = FileSystem(), patience: Int = 10_000) {
        rewriter = PageRewriter(files: files, patience: patience)
    }

    /// Posts a comment, as the last reply to another one or as the last top-level one. A comment without a time gets this
    /// minute's. On an error the file is as it was.
    public func post(
        _ comment: Comment, to article: ArticleID, replyingTo answered: AnsweredComment? = nil
    ) throws(PostError) -> PostedComment {
        var comment = comment
        comment.posted = comment.posted ?? LocalTime.now()
        let posted = comment
        return try rewriter.rewrite(article.path) { page, path throws(PostError) in
            try inserting(posted, replyingTo: answered, in: writable(page, path), path)
        }
    }

    /// Writes a comment's text anew, in its place and under its name and time, where the file has it as Nutgraf wrote it.
    public func edit(
        _ comment: CommentFingerprint, near index: Int?, in article: ArticleID, to text: String
    ) throws(PostError) -> PostedComment {
        try rewriter.rewrite(article.path) { page, path throws(PostError) in
            let page = try writable(page, path)
            let found = try self.index(of: comment, near: index, in: page, path)
            do throws(WritingError) {
                let changed = try WrittenComment(at: found, in: page).replaced(by: text)
                return (changed.page, PostedComment(article: changed.article, index: found))
            } catch {
                throw PostError.notRewritten(path, error)
            }
        }
    }

    /// Takes a comment out of the file, which has to have it as Nutgraf wrote it, without an answer.
    public func takeBack(
        _ comment: CommentFingerprint, near index: Int?, in article: ArticleID
    ) throws(PostError) -> TakenBackComment {
        try rewriter.rewrite(article.path) { bytes, path throws(PostError) in
            let page = try writable(bytes, path)
            let found = try self.index(of: comment, near: index, in: page, path)
            do throws(WritingError) {
                let taken = try WrittenComment(at: found, in: page).takenOut()
                let parent = page.comments.parent(of: found)
                return (
                    taken.page,
                    TakenBackComment(
                        article: taken.article, comment: page.comments[found],
                        answered: parent.map { .saying(CommentFingerprint(page.comments[$0]), near: $0) },
                        before: bytes, after: taken.page, index: found)
                )
            } catch {
                throw PostError.notRewritten(path, error)
            }
        }
    }

    /// Puts a comment back that was taken back: where it was, if the file is as it was left; else as the last answer to what
    /// it answered.
    public func putBack(_ taken: TakenBackComment, in article: ArticleID) throws(PostError) -> PostedComment {
        try rewriter.rewrite(article.path) { page, path throws(PostError) in
            if page == taken.after {
                let article = try writable(taken.before, path).article
                return (taken.before, PostedComment(article: article, index: taken.index))
            }
            return try inserting(taken.comment, replyingTo: taken.answered, in: writable(page, path), path)
        }
    }

    /// The page with a comment in it.
    private func inserting(
        _ comment: Comment, replyingTo answered: AnsweredComment?, in page: WritablePage, _ path: String
    ) throws(PostError) -> (page: [UInt8], outcome: PostedComment) {
        let parent = answered?.index(in: page.comments)
        guard (parent == nil) == (answered == nil) else { throw .parentGone(path) }
        do throws(WritingError) {
            let insertion = try CommentInsertion(of: comment, replyingTo: parent, in: page)
            return (insertion.page, PostedComment(article: insertion.article, index: insertion.index))
        } catch {
            throw .notInserted(path, error)
        }
    }

    /// Where a comment of the reader's own is.
    private func index(
        of comment: CommentFingerprint, near index: Int?, in page: WritablePage, _ path: String
    ) throws(PostError) -> Int {
        guard let index = AnsweredComment.saying(comment, near: index).index(in: page.comments) else {
            throw .commentGone(path)
        }
        return index
    }

    /// The page that a file's bytes are, read once for all that is done with it.
    private func writable(_ bytes: [UInt8], _ path: String) throws(PostError) -> WritablePage {
        do throws(WritingError) {
            return try WritablePage(bytes)
        } catch {
            if case .unreadable(let problem) = error { throw .unreadable(.notText(path, problem)) }
            throw .notInserted(path, error)
        }
    }
}
