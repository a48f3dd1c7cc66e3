import Glibc
import Synchronization

@testable import NewsLibrary

/// The system's calls, each of which can be made to fail, or to be preceded by what another program does.
final class ScriptedCalls: SystemCalls {
    enum Call: String, Sendable {
        case open, close, read, write, status, entries, resolvedPath, checkWritable, makeFolder, rename, remove
        case synchronize, setPermissions, setOwner, setModified, lock, pause
        case makeNotifier, addWatch, removeWatch
    }

    /// What happens to the calls.
    struct Script: Sendable {
        /// The number, from 0, of the call that fails.
        var failing: Int?
        /// What it fails with.
        var code: Int32 = EIO
        /// Whether all calls after it fail too, as if the process had been killed.
        var failsFromThere = false
        /// Whether every call is interrupted once before it is made.
        var interruptsAll = false
        /// The most bytes that one write takes.
        var writeLimit = Int.max
        /// The most bytes that one read gives.
        var readLimit = Int.max
        /// What happens before a call: its name, its path (empty for a descriptor), how many of this name came before.
        var before: (@Sendable (Call, String, Int) throws -> Void)?
    }

    private struct Progress {
        var count = 0
        var counts: [Call: Int] = [:]
        var interrupted = false
    }

    private let script: Script
    private let progress = Mutex(Progress())
    private let real = GlibcCalls()

    init(_ script: Script) { self.script = script }

    /// How many calls were made.
    var count: Int { progress.withLock { $0.count } }

    func open(_ path: String, flags: Int32, permissions: UInt32) throws(SystemError) -> Int32 {
        try step(.open, path)
        return try real.open(path, flags: flags, permissions: permissions)
    }

    func close(_ descriptor: Int32) throws(SystemError) {
        // What fails to close is closed all the same, as on Linux.
        do {
            try step(.close)
        } catch {
            try real.close(descriptor)
            throw error
        }
        try real.close(descriptor)
    }

    func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
        try step(.read)
        return try real.read(
            descriptor, into: UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(script.readLimit)))
    }

    func write(_ descriptor: Int32, from buffer: UnsafeRawBufferPointer) throws(SystemError) -> Int {
        try step(.write)
        return try real.write(
            descriptor, from: UnsafeRawBufferPointer(rebasing: buffer.prefix(script.writeLimit)))
    }

    func status(of path: String) throws(SystemError) -> FileStatus {
        try step(.status, path)
        return try real.status(of: path)
    }

    func status(of descriptor: Int32) throws(SystemError) -> FileStatus {
        try step(.status)
        return try real.status(of: descriptor)
    }

    func entries(of folder: String, limit: Int) throws(SystemError) -> [FolderEntry] {
        try step(.entries, folder)
        return try real.entries(of: folder, limit: limit)
    }

    func resolvedPath(of path: String) throws(SystemError) -> [UInt8] {
        try step(.resolvedPath, path)
        return try real.resolvedPath(of: path)
    }

    func checkWritable(_ path: String) throws(SystemError) {
        try step(.checkWritable, path)
        try real.checkWritable(path)
    }

    func makeFolder(_ path: String, permissions: UInt32) throws(SystemError) {
        try step(.makeFolder, path)
        try real.makeFolder(path, permissions: permissions)
    }

    func rename(_ path: String, to newPath: String) throws(SystemError) {
        try step(.rename, newPath)
        try real.rename(path, to: newPath)
    }

    func remove(_ path: String) throws(SystemError) {
        try step(.remove, path)
        try real.remove(path)
    }

    func synchronize(_ descriptor: Int32) throws(SystemError) {
        try step(.synchronize)
        try real.synchronize(descriptor)
    }

    func setPermissions(_ permissions: UInt32, of descriptor: Int32) throws(SystemError) {
        try step(.setPermissions)
        try real.setPermissions(permissions, of: descriptor)
    }

    func setOwner(_ owner: UInt32, group: UInt32, of descriptor: Int32) throws(SystemError) {
        try step(.setOwner)
        try real.setOwner(owner, group: group, of: descriptor)
    }

    func setModified(_ time: FileTime, of descriptor: Int32) throws(SystemError) {
        try step(.setModified)
        try real.setModified(time, of: descriptor)
    }

    func lock(_ descriptor: Int32) throws(SystemError) {
        try step(.lock)
        try real.lock(descriptor)
    }

    func makeNotifier() throws(SystemError) -> Int32 {
        try step(.makeNotifier)
        return try real.makeNotifier()
    }

    func addWatch(of folder: String, events: UInt32, to notifier: Int32) throws(SystemError) -> Int32 {
        try step(.addWatch, folder)
        return try real.addWatch(of: folder, events: events, to: notifier)
    }

    func removeWatch(_ number: Int32, from notifier: Int32) throws(SystemError) {
        try step(.removeWatch)
        try real.removeWatch(number, from: notifier)
    }

    /// No time passes in tests.
    func pause(milliseconds: Int) {
        do { try step(.pause) } catch {}
    }

    private func step(_ call: Call, _ path: String = "") throws(SystemError) {
        let (number, ordinal, isInterrupted) = progress.withLock { progress in
            if script.interruptsAll {
                progress.interrupted.toggle()
                if progress.interrupted { return (progress.count, 0, true) }
            }
            defer {
                progress.count += 1
                progress.counts[call, default: 0] += 1
            }
            return (progress.count, progress.counts[call, default: 0], false)
        }
        if isInterrupted { throw SystemError(code: EINTR) }
        if let failing = script.failing, number == failing || script.failsFromThere && number > failing {
            throw SystemError(code: script.code)
        }
        do {
            try script.before?(call, path, ordinal)
        } catch let error as SystemError {
            throw error
        } catch {
            fatalError("\(error)")
        }
    }
}

extension FileSystem {
    /// The system's files, with a script of what goes wrong.
    init(_ script: ScriptedCalls.Script) { self.init(calls: ScriptedCalls(script)) }
}
