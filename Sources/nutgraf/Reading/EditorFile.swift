import Glibc
import NewsLibrary

/// The file that an editor gets. It stays only where it is the one place that has a text.
///
/// What a reader leaves behind that is killed meanwhile is removed by the next one that makes such a file: as long as nothing
/// was saved, it has the time of change that it was made with, and while its reader lives, it is locked (flock(2)).
struct EditorFile {
    let path: String
    private let descriptor: Int32

    private static let name = (start: "nutgraf-comment-", end: ".txt")
    /// A second after the epoch, when nothing was ever saved.
    private static let untouched = timespec(tv_sec: 1, tv_nsec: 0)

    /// Where such files are made: in $TMPDIR, else in /tmp.
    static var usualFolder: String { ProcessEnvironment.value("TMPDIR") ?? "/tmp" }

    /// Makes one with a text; `isKept` tells that the text is a draft on the disk as well.
    init(
        _ content: [UInt8], isKept: Bool, in folder: String = Self.usualFolder
    ) throws(ExternalEditor.Problem) {
        Self.removeLeftovers(in: folder)
        var template = Array("\(folder)/\(Self.name.start)XXXXXX\(Self.name.end)".utf8CString)
        descriptor = mkstemps(&template, Int32(Self.name.end.utf8.count))
        guard descriptor >= 0 else { throw .noFile(String(cString: strerror(errno))) }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        guard FileDescriptor.write(content, to: descriptor) else {
            let reason = String(cString: strerror(errno))
            unlink(path)
            Glibc.close(descriptor)
            throw .noFile(reason)
        }
        // Neither has to succeed: then it is not taken for a leftover.
        _ = flock(descriptor, LOCK_EX | LOCK_NB)
        if isKept { futimens(descriptor, [Self.untouched, Self.untouched]) }
    }

    /// Removes it, and ends its use.
    func discard() {
        unlink(path)
        close()
    }

    /// Ends its use; it stays unless its text is kept elsewhere.
    func end(isKept: Bool) { if isKept { discard() } else { close() } }

    /// Ends its use; it stays where it was not removed.
    func close() { Glibc.close(descriptor) }

    private static func removeLeftovers(in folder: String) {
        let entries: [FolderEntry]
        do throws(SystemError) {
            entries = try GlibcCalls().entries(of: folder, limit: .max)
        } catch {
            // Whoever can't list the folder finds nothing in it.
            return
        }
        for name in entries.compactMap(\.name) where name.hasPrefix(self.name.start) && name.hasSuffix(self.name.end) {
            let file = open("\(folder)/\(name)", O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
            guard file >= 0 else { continue }
            defer { Glibc.close(file) }
            var status = stat()
            guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
                status.st_mtim.tv_sec == untouched.tv_sec, status.st_mtim.tv_nsec == untouched.tv_nsec,
                flock(file, LOCK_EX | LOCK_NB) == 0
            else { continue }
            unlink("\(folder)/\(name)")
        }
    }
}
