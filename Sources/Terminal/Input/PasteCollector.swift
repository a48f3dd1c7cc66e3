import Glibc

/// Collects the bytes of a bracketed paste up to its end.
struct PasteCollector {
    private static let end = Array("\u{1b}[201~".utf8)

    private var bytes: [UInt8] = []
    /// How far there is no end.
    private var searched = 0

    /// Takes more bytes; once the end has come, says how many bytes came behind it.
    mutating func add(_ more: some Collection<UInt8>) -> Int? {
        bytes.append(contentsOf: more)
        while let place = nextEscape() {
            guard bytes.count - place >= Self.end.count else {
                searched = place
                return nil
            }
            if bytes[place..<(place + Self.end.count)].elementsEqual(Self.end) {
                let rest = bytes.count - place - Self.end.count
                bytes.removeLast(bytes.count - place)
                return rest
            }
            searched = place + 1
        }
        searched = bytes.count
        return nil
    }

    private func nextEscape() -> Int? {
        bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress, searched < buffer.count,
                let found = memchr(base + searched, 0x1b, buffer.count - searched)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }

    /// What was pasted, its line ends line feeds, with U+FFFD for what is not UTF-8.
    var text: String {
        var lines: [UInt8] = []
        lines.reserveCapacity(bytes.count)
        var last: UInt8 = 0
        for byte in bytes {
            if byte == 0x0d {
                lines.append(0x0a)
            } else if byte != 0x0a || last != 0x0d {
                lines.append(byte)
            }
            last = byte
        }
        return String(decoding: lines, as: UTF8.self)
    }
}
