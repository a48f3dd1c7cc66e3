import Glibc

/// A file as it was at one moment.
public struct FileContent: Equatable, Sendable {
    /// Its bytes.
    public let bytes: [UInt8]
    /// What the file system said of it before it was read.
    public let status: FileStatus
    /// Whether that was still true after it was read: false where somebody wrote to it meanwhile.
    public let isSettled: Bool
}

/// Reads files whole: regular ones only, so that a pipe or a device never keeps the reader waiting.
public struct FileReader: Sendable {
    /// The most bytes a file may have: 1 GiB.
    public static let standardLimit = 1 << 30

    private let files: FileSystem
    private let limit: Int

    /// Makes a reader of files with at most so many bytes.
    public init(files: FileSystem = FileSystem(), limit: Int = FileReader.standardLimit) {
        self.files = files
        self.limit = limit
    }

    /// Reads a file to its end, wherever that is by then.
    public func read(_ path: String) throws(ReadError) -> FileContent {
        let (descriptor, status) = try open(path)
        defer { files.abandon(descriptor) }
        guard status.size <= limit else { throw .tooLarge(path, limit: limit) }
        do throws(SystemError) {
            // One byte more than expected shows the end of the file without another round.
            let bytes = try read(descriptor, expecting: status.size + 1, atMost: limit + 1)
            if bytes.count <= limit {
                let isSettled = try files.status(of: descriptor) == status && bytes.count == status.size
                return FileContent(bytes: bytes, status: status, isSettled: isSettled)
            }
        } catch {
            throw ReadError(path, error)
        }
        throw .tooLarge(path, limit: limit)
    }

    /// Reads the first bytes of what is taken for a file, as many as there are up to `count`: it is not asked what it is, since that
    /// would take a good part of the time, and nothing is waited for.
    func readStart(of path: String, count: Int) throws(ReadError) -> [UInt8] {
        do throws(SystemError) {
            let descriptor = try files.openForReading(path)
            defer { files.abandon(descriptor) }
            return try read(descriptor, expecting: count, atMost: count)
        } catch {
            throw ReadError(path, error)
        }
    }

    /// What a file is and its first bytes, as many as there are up to `count`.
    func glance(at path: String, count: Int) throws(ReadError) -> (bytes: [UInt8], status: FileStatus) {
        let (descriptor, status) = try open(path)
        defer { files.abandon(descriptor) }
        do throws(SystemError) {
            return (try read(descriptor, expecting: count, atMost: count), status)
        } catch {
            throw ReadError(path, error)
        }
    }

    private func open(_ path: String) throws(ReadError) -> (Int32, FileStatus) {
        let descriptor: Int32
        do {
            descriptor = try files.openForReading(path)
        } catch {
            // A socket can't be opened at all: what it is says more than the error.
            guard error.code == ENXIO else { throw ReadError(path, error) }
            throw .notAFile(path, try mapped(path) { () throws(SystemError) in try files.status(of: path).kind })
        }
        do throws(ReadError) {
            let status = try mapped(path) { () throws(SystemError) in try files.status(of: descriptor) }
            guard status.kind == .file else { throw .notAFile(path, status.kind) }
            return (descriptor, status)
        } catch {
            files.abandon(descriptor)
            throw error
        }
    }

    private func mapped<Value>(
        _ path: String, _ call: () throws(SystemError) -> Value
    ) throws(ReadError) -> Value {
        do {
            return try call()
        } catch {
            throw ReadError(path, error)
        }
    }

    /// Reads to the end, or to `maximum` bytes, into a buffer that grows where the file turns out larger than expected.
    private func read(_ descriptor: Int32, expecting size: Int, atMost maximum: Int) throws(SystemError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: min(size, maximum))
        var filled = 0
        while true {
            let result: Result<Int, SystemError> = bytes.withUnsafeMutableBytes { buffer in
                do throws(SystemError) {
                    let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
                    return .success(try files.read(descriptor, into: rest))
                } catch {
                    return .failure(error)
                }
            }
            filled += try result.get()
            if filled < bytes.count || filled == maximum { break }
            bytes.append(contentsOf: repeatElement(0, count: min(max(filled, 4096), maximum - filled)))
        }
        bytes.removeLast(bytes.count - filled)
        return bytes
    }
}
