import ArticleLoader

/// Writes the file of an article anew, with what is to be different in it and every other byte kept.
///
/// The folder is locked against other nutgraf processes. Other programs know nothing of the lock, so the file is looked
/// at once more right before the new one takes its place; if anything about it changed, all is done again with what is
/// there then.
struct PageRewriter: Sendable {
    /// How often a file that changes under way is taken up again.
    private static let attempts = 5
    /// Milliseconds before that.
    private static let attemptInterval = 50

    private let files: FileSystem
    private let reader: FileReader
    private let patience: Int

    /// Makes a rewriter that waits for so many milliseconds while another process has the folder locked.
    init(files: FileSystem, patience: Int) {
        self.files = files
        self.patience = patience
        reader = FileReader(files: files)
    }

    /// Writes what `change` makes of the bytes in a file, and returns what else it gives; it is called anew where the file
    /// has changed meanwhile. A file behind a symbolic link is changed where it is; the link stays. On an error the file is
    /// as it was.
    func rewrite<Outcome>(
        _ path: String,
        _ change: (_ page: [UInt8], _ path: String) throws(PostError) -> (page: [UInt8], outcome: Outcome)
    ) throws(PostError) -> Outcome {
        let real: String
        do {
            real = try files.resolvedPath(of: path)
        } catch {
            throw .unreadable(ReadError(path, error))
        }
        let lock = try lock(of: PathName.folder(of: real))
        defer { lock.release() }
        for _ in 0..<Self.attempts {
            if let outcome = try attempt(real, change) {
                lock.synchronize()
                return outcome
            }
            files.calls.pause(milliseconds: Self.attemptInterval)
        }
        throw .keepsChanging(real)
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

    /// Changes the file as it is now; nil where it changed meanwhile.
    private func attempt<Outcome>(
        _ path: String, _ change: ([UInt8], String) throws(PostError) -> (page: [UInt8], outcome: Outcome)
    ) throws(PostError) -> Outcome? {
        let content = try content(of: path)
        guard content.isSettled else { return nil }
        let (page, outcome) = try change(content.bytes, path)
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
        return outcome
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

    /// Whether the file is the one that was read; one that can't be looked at is not.
    private func isUnchanged(_ path: String, since status: FileStatus) -> Bool {
        do {
            return try files.status(of: path) == status
        } catch {
            return false
        }
    }
}
