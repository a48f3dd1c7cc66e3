/// Tells files that are no text from those that are.
enum BinaryCheck {
    /// Bytes that are looked at for controls.
    private static let sample = 4096
    /// Controls that a text may have by accident.
    private static let accidents = 3
    /// The part of all bytes that may be controls: one in so many.
    private static let share = 32

    /// Why bytes without the byte order mark of UTF-16 or UTF-32 are no text, nil where they are.
    static func error(of bytes: [UInt8]) -> PageError? {
        let format = FileFormat(of: bytes)
        if let format, !format.mayBeginText { return .otherFormat(format) }
        if bytes.span.has({ $0.equal(to: 0) }) { return format.map(PageError.otherFormat) ?? .nulBytes }
        let start = bytes.prefix(sample)
        // Most texts have no controls but white space, which is quickly told; NUL bytes are refused by now.
        let others = start.span.count {
            $0.controls & ~($0.equal(to: 0) | $0.equal(to: 0x09) | $0.equal(to: 0x0a) | $0.equal(to: 0x0d))
        }
        guard others > accidents else { return nil }
        let controls = start.count(where: isForeign)
        guard controls > accidents, controls * share > start.count else { return nil }
        return format.map(PageError.otherFormat) ?? .controlBytes
    }

    /// Whether a byte is a control (C0) that text files don't have: white space, the backspaces of manual pages, the
    /// escapes of colours and the end marks of CP/M (SUB) they do.
    private static func isForeign(_ byte: UInt8) -> Bool {
        byte < 0x20 && !(0x08...0x0d).contains(byte) && byte != 0x1a && byte != 0x1b
    }
}
