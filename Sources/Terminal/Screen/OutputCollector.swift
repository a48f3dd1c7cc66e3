import CNcurses
import Glibc

/// Collects what ncurses writes for a frame, so that it reaches the terminal in one piece.
///
/// ncurses 6.4 hands its output over at every move of the cursor (`_nc_mvcur` while `_endwin` is `ewInitial`): a dozen
/// writes a frame, each of which may wake the terminal, which may show half of it.
final class OutputCollector {
    /// The descriptor that ncurses writes to.
    private let descriptor: Int32
    /// Another one that leads where that one does.
    private let original: Int32
    /// A file in memory (memfd_create(2)).
    private let memory: Int32

    /// Nil where there are no more descriptors.
    init?(descriptor: Int32) {
        self.descriptor = descriptor
        original = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
        memory = nutgraf_memfd_create("frame")
        if original < 0 || memory < 0 { return nil }
    }

    deinit {
        if original >= 0 { close(original) }
        if memory >= 0 { close(memory) }
    }

    /// What `body` writes to the descriptor, which leads where it did again afterwards; what cannot be led elsewhere is
    /// written there at once, and nothing is given.
    func collect(_ body: () -> Void) -> [UInt8] {
        guard lseek(memory, 0, SEEK_SET) == 0, nutgraf_dup3(memory, descriptor) >= 0 else {
            body()
            return []
        }
        body()
        _ = nutgraf_dup3(original, descriptor)
        let count = Int(lseek(memory, 0, SEEK_CUR))
        return [UInt8](unsafeUninitializedCapacity: max(count, 0)) { buffer, filled in
            filled = max(pread(memory, buffer.baseAddress, count, 0), 0)
        }
    }
}
