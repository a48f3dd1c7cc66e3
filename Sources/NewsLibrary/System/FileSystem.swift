import Glibc

/// Whole operations made of system calls: an interrupted call is made again, a short write is continued.
public struct FileSystem: Sendable {
    /// The calls.
    let calls: any SystemCalls

    /// Makes a file system of its calls.
    public init(calls: any SystemCalls = GlibcCalls()) { self.calls = calls }

    /// Opens what is to be read without ever waiting for it: not for the other end of a pipe, nor for a device.
    func openForReading(_ path: String) throws(SystemError) -> Int32 {
        let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY
        return try uninterrupted { () throws(SystemError) in
            try calls.open(path, flags: flags, permissions: 0)
        }
    }

    /// Opens a folder, to lock it or to bring it to the disk.
    func openFolder(_ path: String) throws(SystemError) -> Int32 {
        try uninterrupted { () throws(SystemError) in
            try calls.open(path, flags: O_RDONLY | O_DIRECTORY | O_CLOEXEC, permissions: 0)
        }
    }

    /// Makes a file that must not be there yet (EEXIST where it is), for its owner only.
    func createFile(_ path: String) throws(SystemError) -> Int32 {
        try uninterrupted { () throws(SystemError) in
            try calls.open(path, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, permissions: 0o600)
        }
    }

    /// Closes what was written: some file systems tell only now that it did not fit.
    func close(_ descriptor: Int32) throws(SystemError) {
        do {
            try calls.close(descriptor)
        } catch {
            // Linux has let go of an interrupted descriptor: closing it again could hit another file.
            if error.code != EINTR { throw error }
        }
    }

    /// Closes what was only read or is given up: whatever happens then, nothing is lost.
    func abandon(_ descriptor: Int32) {
        do { try calls.close(descriptor) } catch {}
    }

    /// Fills the buffer as far as there is something to read; returns the number of bytes.
    func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
        var filled = 0
        while filled < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            let count = try uninterrupted { () throws(SystemError) in try calls.read(descriptor, into: rest) }
            if count == 0 { break }
            filled += count
        }
        return filled
    }

    /// Writes all bytes.
    func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
        let result: Result<Void, SystemError> = bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
                do throws(SystemError) {
                    let count = try uninterrupted { () throws(SystemError) in
                        try calls.write(descriptor, from: rest)
                    }
                    // A disk that takes nothing and says nothing would be asked for ever.
                    if count == 0 { return .failure(SystemError(code: EIO)) }
                    written += count
                } catch {
                    return .failure(error)
                }
            }
            return .success(())
        }
        try result.get()
    }

    /// What a path leads to, symbolic links followed.
    func status(of path: String) throws(SystemError) -> FileStatus {
        try uninterrupted { () throws(SystemError) in try calls.status(of: path) }
    }

    /// What is open.
    func status(of descriptor: Int32) throws(SystemError) -> FileStatus {
        try uninterrupted { () throws(SystemError) in try calls.status(of: descriptor) }
    }

    /// The names in a folder, as many as there are up to a limit.
    func entries(of folder: String, limit: Int = .max) throws(SystemError) -> [FolderEntry] {
        try uninterrupted { () throws(SystemError) in try calls.entries(of: folder, limit: limit) }
    }

    /// The absolute path without symbolic links; EILSEQ where it is not UTF-8.
    func resolvedPath(of path: String) throws(SystemError) -> String {
        let bytes = try uninterrupted { () throws(SystemError) in try calls.resolvedPath(of: path) }
        guard let resolved = String(validating: bytes, as: UTF8.self) else { throw SystemError(code: EILSEQ) }
        return resolved
    }

    /// Whether the file may be written to: by its owner's permission bit too, because for root the kernel always agrees.
    func isWritable(_ path: String, status: FileStatus) throws(SystemError) -> Bool {
        guard status.permissions & 0o200 != 0 else { return false }
        do {
            try uninterrupted { () throws(SystemError) in try calls.checkWritable(path) }
            return true
        } catch {
            if error.code == EACCES || error.code == EPERM || error.code == EROFS { return false }
            throw error
        }
    }

    /// Makes a folder and the folders above it, for their owner only, where there are none.
    func makeFolders(_ path: String) throws(SystemError) {
        do {
            try makeFolder(path)
        } catch {
            let parent = PathName.folder(of: path)
            guard error.code == ENOENT, parent != path else { throw error }
            try makeFolders(parent)
            try makeFolder(path)
        }
    }

    /// Makes a folder where there is none; the one above it has to be there.
    private func makeFolder(_ path: String) throws(SystemError) {
        do {
            try uninterrupted { () throws(SystemError) in try calls.makeFolder(path, permissions: 0o700) }
        } catch {
            if error.code != EEXIST { throw error }
        }
    }

    /// Gives a file another name.
    func rename(_ path: String, to newPath: String) throws(SystemError) {
        try uninterrupted { () throws(SystemError) in try calls.rename(path, to: newPath) }
    }

    /// Removes a file.
    func remove(_ path: String) throws(SystemError) {
        try uninterrupted { () throws(SystemError) in try calls.remove(path) }
    }

    /// Waits until what was written is on the disk.
    func synchronize(_ descriptor: Int32) throws(SystemError) {
        try uninterrupted { () throws(SystemError) in try calls.synchronize(descriptor) }
    }

    /// Sets permission bits.
    func setPermissions(_ permissions: UInt32, of descriptor: Int32) throws(SystemError) {
        try uninterrupted { () throws(SystemError) in try calls.setPermissions(permissions, of: descriptor) }
    }

    /// Sets the owner and the group.
    func setOwner(_ owner: UInt32, group: UInt32, of descriptor: Int32) throws(SystemError) {
        try uninterrupted { () throws(SystemError) in try calls.setOwner(owner, group: group, of: descriptor) }
    }

    /// Sets when the content was last changed.
    func setModified(_ time: FileTime, of descriptor: Int32) throws(SystemError) {
        try uninterrupted { () throws(SystemError) in try calls.setModified(time, of: descriptor) }
    }

    /// Takes the lock of what is open; false where another holds it.
    func lock(_ descriptor: Int32) throws(SystemError) -> Bool {
        do {
            try uninterrupted { () throws(SystemError) in try calls.lock(descriptor) }
            return true
        } catch {
            if error.code == EWOULDBLOCK { return false }
            throw error
        }
    }

    /// Makes a call again until no signal interrupts it.
    private func uninterrupted<Value>(_ call: () throws(SystemError) -> Value) throws(SystemError) -> Value {
        while true {
            do {
                return try call()
            } catch {
                if error.code != EINTR { throw error }
            }
        }
    }
}
