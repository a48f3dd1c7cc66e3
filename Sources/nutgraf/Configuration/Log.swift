import Glibc
import NewsLibrary

/// The log, for what went wrong where no screen could say so: `nutgraf.log` in the state folder.
enum Log {
    /// Adds a line with the time. A log that can't be written is no reason to stop reading.
    static func note(_ line: String, folders: UserFolders) {
        let file = open(folders.state + "/nutgraf.log", O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { return }
        defer { close(file) }
        var entry = "\(LocalTime.now()) \(line)\n"
        entry.withUTF8 { _ = write(file, $0.baseAddress, $0.count) }
    }
}
