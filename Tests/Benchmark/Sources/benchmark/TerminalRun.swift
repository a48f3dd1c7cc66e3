import Foundation

/// A program on a pseudoterminal of 100 columns and 30 rows.
final class TerminalRun {
    /// What was not seen in time.
    struct NeverSeen: Error {
        let text: String
        let output: String
    }

    private let master: Int32
    private let process: pid_t
    private let start = ContinuousClock.now

    /// Starts a command.
    init(_ words: [String], environment: [String: String]) throws {
        // What posix_openpt, grantpt, unlockpt and ptsname come to on Linux (pts(4), ioctl_tty(2)).
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var (lock, number): (Int32, UInt32) = (0, 0)
        ioctl(master, 0x4004_5431, &lock)  // TIOCSPTLCK
        ioctl(master, 0x8004_5430, &number)  // TIOCGPTN
        var size = winsize(ws_row: 30, ws_col: 100, ws_xpixel: 0, ws_ypixel: 0)
        ioctl(master, UInt(TIOCSWINSZ), &size)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        // The first terminal that the leader of a session opens is its own.
        for descriptor: Int32 in 0..<3 {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/pts/\(number)", O_RDWR, 0)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        posix_spawnattr_setflags(&attributes, Int16(0x80))  // POSIX_SPAWN_SETSID
        var settings = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        settings["TERM"] = "xterm-256color"
        settings["LC_ALL"] = "C.UTF-8"
        let arguments = words.map { strdup($0) } + [nil]
        let variables = settings.map { strdup("\($0.key)=\($0.value)") } + [nil]
        var child: pid_t = 0
        let status = posix_spawnp(&child, words[0], &actions, &attributes, arguments, variables)
        for pointer in arguments + variables { free(pointer) }
        guard status == 0 else { throw POSIXError(POSIXErrorCode(rawValue: status) ?? .ENOENT) }
        process = child
    }

    deinit { end() }

    /// Milliseconds from the start until the output has had a text. What takes the place of something else on the screen may be
    /// sent in pieces: then a key that draws the screen anew is to be pressed meanwhile, ten times a second.
    func wait(for text: String, pressing key: String? = nil, seconds: Double = 300) throws -> Double {
        var seen = Data()
        let wanted = Data(text.utf8)
        let limit = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < limit {
            guard let more = read(milliseconds: key == nil ? 1000 : 100) else {
                if let key { _ = write(master, key, key.utf8.count) }
                continue
            }
            seen.append(more)
            if seen.range(of: wanted) != nil { return (ContinuousClock.now - start) / .milliseconds(1) }
            if seen.count > 1 << 20 { seen = Data(seen.suffix(1 << 12)) }
        }
        throw NeverSeen(text: text, output: String(decoding: seen.suffix(2000), as: UTF8.self))
    }

    /// Milliseconds from a key to the last byte of what it drew; nil where it drew nothing in so many milliseconds.
    func press(_ key: String, milliseconds: Int32 = 100) -> Double? {
        _ = key.withCString { write(master, $0, strlen($0)) }
        let pressed = ContinuousClock.now
        var last: ContinuousClock.Instant?
        while read(milliseconds: last == nil ? milliseconds : 8) != nil { last = .now }
        return last.map { ($0 - pressed) / .milliseconds(1) }
    }

    /// Reads until nothing has come for so many milliseconds.
    func settle(milliseconds: Int32) { while read(milliseconds: milliseconds) != nil {} }

    /// The most memory that it has had, in MB.
    var peakMemory: Double {
        let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line.flatMap { Double($0.split(whereSeparator: { $0 == " " || $0 == "\t" })[1]) }.map { $0 / 1024 } ?? 0
    }

    /// The processor's time that it has taken so far, in milliseconds, to a clock tick (10 ms).
    var processorTime: Double {
        let status = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
        // utime and stime, proc_pid_stat(5), counted from behind the name.
        let fields = status.split(separator: ")").last?.split(separator: " ") ?? []
        return fields.count > 12 ? ((Double(fields[11]) ?? 0) + (Double(fields[12]) ?? 0)) * 10 : 0
    }

    /// How often its threads have gone to sleep so far.
    var wakeUps: Int {
        let threads = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
        return threads.reduce(0) { total, thread in
            let path = "/proc/\(process)/task/\(thread)/status"
            let status = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
            let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary") }
            return total + (line?.split(separator: "\t").last.flatMap { Int($0) } ?? 0)
        }
    }

    /// Ends it.
    func end() {
        kill(process, SIGKILL)
        var status: Int32 = 0
        waitpid(process, &status, 0)
        close(master)
    }

    private func read(milliseconds: Int32) -> Data? {
        var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&source, 1, milliseconds) > 0 else { return nil }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = Glibc.read(master, &bytes, bytes.count)
        return count > 0 ? Data(bytes[..<count]) : nil
    }
}
