/// The system calls that reading, posting and drafts are made of: the seam where a test can let each of them fail.
///
/// Each throws what the kernel says, EINTR included; `FileSystem` makes whole operations of them.
public protocol SystemCalls: Sendable {
    /// Opens a file with open(2)'s flags, and the permission bits to create it with; returns its descriptor.
    func open(_ path: String, flags: Int32, permissions: UInt32) throws(SystemError) -> Int32
    /// Closes a descriptor.
    func close(_ descriptor: Int32) throws(SystemError)
    /// Reads at most as much as the buffer holds; returns the number of bytes, 0 at the end of the file.
    func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int
    /// Writes some of the buffer; returns the number of bytes.
    func write(_ descriptor: Int32, from buffer: UnsafeRawBufferPointer) throws(SystemError) -> Int
    /// What a path leads to, symbolic links followed.
    func status(of path: String) throws(SystemError) -> FileStatus
    /// What is open.
    func status(of descriptor: Int32) throws(SystemError) -> FileStatus
    /// The names in a folder, without "." and "..", as many as there are up to a limit.
    func entries(of folder: String, limit: Int) throws(SystemError) -> [FolderEntry]
    /// The absolute path without symbolic links; its bytes need not be UTF-8.
    func resolvedPath(of path: String) throws(SystemError) -> [UInt8]
    /// Asks whether this process may write to the file (access(2)).
    func checkWritable(_ path: String) throws(SystemError)
    /// Makes a folder.
    func makeFolder(_ path: String, permissions: UInt32) throws(SystemError)
    /// Gives a file another name, taking the place of what has that name.
    func rename(_ path: String, to newPath: String) throws(SystemError)
    /// Removes a file.
    func remove(_ path: String) throws(SystemError)
    /// Waits until what was written is on the disk.
    func synchronize(_ descriptor: Int32) throws(SystemError)
    /// Sets permission bits.
    func setPermissions(_ permissions: UInt32, of descriptor: Int32) throws(SystemError)
    /// Sets the owner and the group.
    func setOwner(_ owner: UInt32, group: UInt32, of descriptor: Int32) throws(SystemError)
    /// Sets when the content was last changed (futimens(3)), and last read.
    func setModified(_ time: FileTime, of descriptor: Int32) throws(SystemError)
    /// Takes the exclusive lock of what is open (flock(2)) without waiting: EWOULDBLOCK where another holds it.
    func lock(_ descriptor: Int32) throws(SystemError)
    /// Makes a queue of what happens in folders (inotify_init1(2)), which reads without waiting; returns its descriptor.
    func makeNotifier() throws(SystemError) -> Int32
    /// Adds to such a queue what happens in a folder, by the bits of inotify(7); returns the number that it is known by.
    func addWatch(of folder: String, events: UInt32, to notifier: Int32) throws(SystemError) -> Int32
    /// Takes a folder out of such a queue.
    func removeWatch(_ number: Int32, from notifier: Int32) throws(SystemError)
    /// Lets some time pass.
    func pause(milliseconds: Int)
}
