/// The lock of a folder, which every nutgraf process takes before it changes a file there. It leaves no litter: it is
/// gone when it is released, and when the process ends however it ends.
struct FolderLock {
    /// Why there is no lock.
    enum Failure: Error, Equatable {
        /// Another process holds it, and kept holding it.
        case held
        /// The system gives none.
        case failed(SystemError)
    }

    /// Milliseconds between two tries.
    private static let interval = 5

    /// Milliseconds after which it is given up in any case: ten minutes.
    private static let mostPatience = 600_000

    /// The folder, open.
    let descriptor: Int32
    private let files: FileSystem

    /// Takes the lock, trying for so many milliseconds while another process holds it and nothing happens in the folder: as
    /// long as others get on with what they do there, a turn will come.
    init(of folder: String, patience: Int, files: FileSystem) throws(Failure) {
        self.files = files
        do {
            descriptor = try files.openFolder(folder)
        } catch {
            throw .failed(error)
        }
        do {
            var left = patience / FolderLock.interval
            var lastChange: FileTime?
            for _ in 0..<(FolderLock.mostPatience / FolderLock.interval) where left > 0 {
                if try files.lock(descriptor) { return }
                files.calls.pause(milliseconds: FolderLock.interval)
                left -= 1
                let change = try files.status(of: descriptor).modified
                if let last = lastChange, last != change { left = patience / FolderLock.interval }
                lastChange = change
            }
            if try files.lock(descriptor) { return }
        } catch {
            files.abandon(descriptor)
            throw .failed(error)
        }
        files.abandon(descriptor)
        throw .held
    }

    /// Brings the folder's names to the disk, as far as the disk goes along: what has been renamed is there already.
    func synchronize() {
        do { try files.synchronize(descriptor) } catch {}
    }

    /// Gives the lock back.
    func release() { files.abandon(descriptor) }
}
