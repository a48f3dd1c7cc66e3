import Glibc

/// Writing to open files, and reading to their end.
enum FileDescriptor {
    /// Writes a text, whole; false where that failed, with the reason in `errno`.
    static func write(_ text: String, to file: Int32) -> Bool {
        var text = text
        return text.withUTF8 { write(UnsafeRawBufferPointer($0), to: file) }
    }

    /// Writes all bytes; false where that failed, with the reason in `errno`.
    static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        bytes.withUnsafeBytes { write($0, to: file) }
    }

    /// How many bytes can be read without waiting; they are gone then.
    static func bytesLeft(in file: Int32) -> Int {
        var bytes = [UInt8](repeating: 0, count: 65536)
        var total = 0
        while true {
            let count = read(file, &bytes, bytes.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return total }
            total += count
        }
    }

    private static func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let count = Glibc.write(file, rest.baseAddress, rest.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
        return true
    }
}
