import ArticleLoader
import NewsModel

/// A comment that is in its article's file.
public struct PostedComment: Equatable, Sendable {
    /// The article with the comment.
    public let article: Article
    /// Where the comment stands, in pre-order.
    public let index: Int
}

/// Posts comments: each into the text of its article, with every other byte kept.
///
/// The folder is locked against other nutgraf processes. Other programs know nothing of the lock, so the file is looked
/// at once more right before the new one takes its place; if anything about it changed, all is done again with what is
/// there then.
public struct CommentPoster: Sendable {
    /// How often a file that changes under way is taken up again.
    private static let attempts = 5
    /// Milliseconds before that.
    private static let attemptInterval = 50

    private let files: FileSystem
    private let reader: FileReader
    private let patience: Int

    /// Makes a poster that waits for so many milliseconds while another process has the folder locked.
    public init(files: FileSystem = FileSystem(), patience: Int = 5000) {
        self.files = files
        self.patience = patience
        reader = FileReader(files: files)
    }

    /// Posts a comment, as the last reply to another one or as the last top-level one. An article behind a symbolic link
    /// is changed where it is; the link stays. A comment without a time gets this minute's. On an error the file is as it
    /// was.
    public func post(
        _ comment: Comment, to article: ArticleID, replyingTo answered: AnsweredComment? = nil
    ) throws(PostError) -> PostedComment {
        var comment = comment
        comment.posted = comment.posted ?? LocalTime.now()
        let path: String
        do {
            path = try files.resolvedPath(of: article.path)
        } catch {
            throw .unreadable(ReadError(article.path, error))
        }
        let lock = try lock(of: PathName.folder(of: path))
        defer { lock.release() }
        for _ in 0..<CommentPoster.attempts {
            if let posted = try attempt(comment, replyingTo: answered, path: path) {
                lock.synchronize()
                return posted
            }
            files.calls.pause(milliseconds: CommentPoster.attemptInterval)
        }
        throw .keepsChanging(path)
    }

    private func lock(of folder: String) throws(PostError) -> FolderLock {
        do {
            return try FolderLock(of: folder, patience: patience, files: files)
        } catch {
            switch error {
            case .held: throw .locked(folder: folder)
            case .failed(let error): throw .failed(folder, error)
            }
        }
    }

    /// Posts into the file as it is now; nil where it changed meanwhile.
    private func attempt(
        _ comment: Comment, replyingTo answered: AnsweredComment?, path: String
    ) throws(PostError) -> PostedComment? {
        let content = try content(of: path)
        guard content.isSettled else { return nil }
        let comments = try reading(of: content.bytes, path: path).article.discussion.comments
        let insertion = try insertion(
            of: comment, replyingTo: answered, among: comments, in: content.bytes, path: path)
        let page = insertion.applied(to: content.bytes)
        do throws(SystemError) {
            let newFile = try TemporaryFile(
                holding: page, in: PathName.folder(of: path), like: content.status, durably: true, files: files)
            guard isUnchanged(path, since: content.status) else {
                newFile.discard()
                return nil
            }
            try newFile.replace(path)
        } catch {
            throw .failed(path, error)
        }
        return PostedComment(article: insertion.article, index: insertion.index)
    }

    /// Reads the file, unless it is not to be written to: to replace it would take no permission of the file itself.
    private func content(of path: String) throws(PostError) -> FileContent {
        let content: FileContent
        do {
            content = try reader.read(path)
        } catch {
            throw .unreadable(error)
        }
        let isWritable: Bool
        do {
            isWritable = try files.isWritable(path, status: content.status)
        } catch {
            throw .failed(path, error)
        }
        guard isWritable else { throw .readOnly(path) }
        return content
    }

    private func insertion(
        of comment: Comment, replyingTo answered: AnsweredComment?, among comments: CommentForest, in bytes: [UInt8],
        path: String
    ) throws(PostError) -> CommentInsertion {
        let parent = answered?.index(in: comments)
        guard (parent == nil) == (answered == nil) else { throw .parentGone(path) }
        do {
            return try CommentInsertion(of: comment, replyingTo: parent, in: bytes)
        } catch {
            throw .notInserted(path, error)
        }
    }

    private func reading(of bytes: [UInt8], path: String) throws(PostError) -> PageReading {
        do {
            return try PageReader.read(bytes)
        } catch {
            throw .unreadable(.notText(path, error))
        }
    }

    /// Whether the file is the one that was read; one that can't be looked at is not.
    private func isUnchanged(_ path: String, since status: FileStatus) -> Bool {
        do {
            return try files.status(of: path) == status
        } catch {
            return false
        }
    }
}
