import Glibc

/// The system's own calls.
public struct GlibcCalls: SystemCalls {
    /// Makes them.
    public init() {}

    /// open(2).
    public func open(_ path: String, flags: Int32, permissions: UInt32) throws(SystemError) -> Int32 {
        try checked(Glibc.open(path, flags, permissions))
    }

    /// close(2).
    public func close(_ descriptor: Int32) throws(SystemError) { try checked(Glibc.close(descriptor)) }

    /// read(2).
    public func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
        try checked(Glibc.read(descriptor, buffer.baseAddress, buffer.count))
    }

    /// write(2).
    public func write(_ descriptor: Int32, from buffer: UnsafeRawBufferPointer) throws(SystemError) -> Int {
        try checked(Glibc.write(descriptor, buffer.baseAddress, buffer.count))
    }

    /// stat(2).
    public func status(of path: String) throws(SystemError) -> FileStatus {
        var status = stat()
        try checked(stat(path, &status))
        return FileStatus(status)
    }

    /// fstat(2).
    public func status(of descriptor: Int32) throws(SystemError) -> FileStatus {
        var status = stat()
        try checked(fstat(descriptor, &status))
        return FileStatus(status)
    }

    /// opendir(3) to closedir(3).
    public func entries(of folder: String, limit: Int) throws(SystemError) -> [FolderEntry] {
        guard let stream = opendir(folder) else { throw .last }
        defer { closedir(stream) }
        var entries: [FolderEntry] = []
        while entries.count < limit {
            // At the end readdir returns nil as well, but leaves errno alone.
            errno = 0
            guard let entry = readdir(stream) else {
                if errno != 0 { throw .last }
                return entries
            }
            let name = nameBytes(of: entry)
            if name == [UInt8(ascii: ".")] || name == [UInt8(ascii: "."), UInt8(ascii: ".")] { continue }
            entries.append(FolderEntry(nameBytes: name, kind: FileKind(entryType: Int(entry.pointee.d_type))))
        }
        return entries
    }

    /// realpath(3).
    public func resolvedPath(of path: String) throws(SystemError) -> [UInt8] {
        guard let resolved = realpath(path, nil) else { throw .last }
        defer { free(resolved) }
        return Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))
    }

    /// access(2).
    public func checkWritable(_ path: String) throws(SystemError) { try checked(access(path, W_OK)) }

    /// mkdir(2).
    public func makeFolder(_ path: String, permissions: UInt32) throws(SystemError) {
        try checked(mkdir(path, permissions))
    }

    /// rename(2).
    public func rename(_ path: String, to newPath: String) throws(SystemError) {
        try checked(Glibc.rename(path, newPath))
    }

    /// unlink(2).
    public func remove(_ path: String) throws(SystemError) { try checked(unlink(path)) }

    /// fsync(2).
    public func synchronize(_ descriptor: Int32) throws(SystemError) { try checked(fsync(descriptor)) }

    /// fchmod(2).
    public func setPermissions(_ permissions: UInt32, of descriptor: Int32) throws(SystemError) {
        try checked(fchmod(descriptor, permissions))
    }

    /// fchown(2).
    public func setOwner(_ owner: UInt32, group: UInt32, of descriptor: Int32) throws(SystemError) {
        try checked(fchown(descriptor, owner, group))
    }

    /// futimens(3).
    public func setModified(_ time: FileTime, of descriptor: Int32) throws(SystemError) {
        let time = timespec(tv_sec: time.seconds, tv_nsec: time.nanoseconds)
        try checked(futimens(descriptor, [time, time]))
    }

    /// flock(2).
    public func lock(_ descriptor: Int32) throws(SystemError) { try checked(flock(descriptor, LOCK_EX | LOCK_NB)) }

    /// inotify_init1(2).
    public func makeNotifier() throws(SystemError) -> Int32 {
        try checked(inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC)))
    }

    /// inotify_add_watch(2).
    public func addWatch(of folder: String, events: UInt32, to notifier: Int32) throws(SystemError) -> Int32 {
        try checked(inotify_add_watch(notifier, folder, events | UInt32(IN_ONLYDIR)))
    }

    /// inotify_rm_watch(2).
    public func removeWatch(_ number: Int32, from notifier: Int32) throws(SystemError) {
        try checked(inotify_rm_watch(notifier, number))
    }

    /// usleep(3).
    public func pause(milliseconds: Int) { usleep(UInt32(milliseconds) * 1000) }

    /// The result of a call, or the error that a negative one stands for.
    @discardableResult
    private func checked<Result: SignedInteger>(_ result: Result) throws(SystemError) -> Result {
        if result < 0 { throw .last }
        return result
    }

    /// The name of an entry, without copying the entry: it may be shorter than its type.
    private func nameBytes(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
        let name = UnsafeRawPointer(entry) + offset
        return Array(UnsafeRawBufferPointer(start: name, count: strlen(name.assumingMemoryBound(to: CChar.self))))
    }
}

extension FileKind {
    /// The kind that a folder's entry names, nil for the type that says nothing.
    fileprivate init?(entryType: Int) {
        switch entryType {
        case Int(DT_REG): self = .file
        case Int(DT_DIR): self = .folder
        case Int(DT_LNK): self = .link
        case Int(DT_FIFO): self = .pipe
        case Int(DT_SOCK): self = .socket
        case Int(DT_UNKNOWN): return nil
        default: self = .device
        }
    }

    /// The kind in the mode of a status.
    fileprivate init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .folder
        case S_IFLNK: self = .link
        case S_IFIFO: self = .pipe
        case S_IFSOCK: self = .socket
        default: self = .device
        }
    }
}

extension FileStatus {
    fileprivate init(_ status: stat) {
        self.init(
            kind: FileKind(mode: status.st_mode),
            identity: FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino)),
            size: Int(status.st_size),
            modified: FileTime(seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec),
            changed: FileTime(seconds: status.st_ctim.tv_sec, nanoseconds: status.st_ctim.tv_nsec),
            permissions: status.st_mode & 0o7777, owner: status.st_uid, group: status.st_gid)
    }
}
