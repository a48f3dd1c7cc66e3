import Glibc

/// Standard input, line by line: the terminal's own editing has been done.
struct InputLines {
    private var pending: [UInt8] = []
    private var start = 0
    private var isAtEnd = false

    /// The next line without its end; nil where there is no more.
    mutating func next() -> String? {
        while true {
            if let end = pending[start...].firstIndex(of: UInt8(ascii: "\n")) {
                let line = text(pending[start..<end])
                start = end + 1
                return line
            }
            if isAtEnd {
                defer { start = pending.count }
                return start < pending.count ? text(pending[start...]) : nil
            }
            read()
        }
    }

    private func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes, as: UTF8.self)
    }

    private mutating func read() {
        pending.removeSubrange(..<start)
        start = 0
        var buffer = [UInt8](repeating: 0, count: 1 << 14)
        let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
        if count > 0 {
            pending += buffer[..<count]
        } else if count == 0 || errno != EINTR {
            isAtEnd = true
        }
    }
}
