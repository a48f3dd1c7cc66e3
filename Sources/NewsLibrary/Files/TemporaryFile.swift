import Glibc

/// New content for a file, beside it under a hidden name until it takes the file's place: at every moment the file is
/// wholly the old one or wholly the new one.
struct TemporaryFile {
    /// How many names are tried before another process's leftovers count as an error.
    private static let names = 100

    private let path: String
    private let files: FileSystem

    /// Writes content into a new file of a folder, for its owner only or with the attributes of the file `model`; where
    /// this fails no file is left behind.
    init(
        holding bytes: [UInt8], in folder: String, like model: FileStatus? = nil, durably: Bool, files: FileSystem
    ) throws(SystemError) {
        self.files = files
        let descriptor: Int32
        (path, descriptor) = try TemporaryFile.create(in: folder, files: files)
        do throws(SystemError) {
            try files.write(bytes, to: descriptor)
            if let model { try adopt(model, descriptor) }
            if durably { try files.synchronize(descriptor) }
        } catch {
            files.abandon(descriptor)
            discard()
            throw error
        }
        do {
            try files.close(descriptor)
        } catch {
            discard()
            throw error
        }
    }

    /// Takes the place of the file at `target`, in the same folder; where that fails the file is still as it was, and
    /// this one is gone.
    func replace(_ target: String) throws(SystemError) {
        do {
            try files.rename(path, to: target)
        } catch {
            discard()
            throw error
        }
    }

    /// Removes the file. Should that fail too, a hidden file stays that nobody reads.
    func discard() {
        do { try files.remove(path) } catch {}
    }

    private static func create(in folder: String, files: FileSystem) throws(SystemError) -> (String, Int32) {
        for number in 1..<names {
            let path = PathName.joined(folder, ".nutgraf-\(getpid())-\(number).tmp")
            do {
                return (path, try files.createFile(path))
            } catch {
                if error.code != EEXIST { throw error }
            }
        }
        throw SystemError(code: EEXIST)
    }

    /// Gives the file the owner and the permissions of another, and its place among files in the order of their changes: a
    /// comment makes no old article a new one. It is a thousandth of a millisecond younger, so that the change is seen.
    private func adopt(_ model: FileStatus, _ descriptor: Int32) throws(SystemError) {
        let own = try files.status(of: descriptor)
        if own.owner != model.owner || own.group != model.group {
            // Only root may give a file away; a comment is no less welcome from somebody else who may write here.
            do { try files.setOwner(model.owner, group: model.group, of: descriptor) } catch {}
        }
        // A file system without permissions refuses to set them, and has nothing to set.
        if own.permissions != model.permissions { try files.setPermissions(model.permissions, of: descriptor) }
        // Where the file system has no such time, the article is as old as its last comment.
        do { try files.setModified(model.modified.nextMicrosecond, of: descriptor) } catch {}
    }
}
