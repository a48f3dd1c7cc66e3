extension Unicode.Scalar {
    /// Whether the scalar is a letter; the tables of Unicode are only asked where it is no ASCII, since asking takes time.
    var isLetter: Bool { isASCII ? (value | 0x20) &- 0x61 < 26 : properties.isAlphabetic }

    /// Whether the scalar is a capital letter.
    var isCapital: Bool { isASCII ? value &- 0x41 < 26 : properties.isUppercase }
}

extension StringProtocol {
    /// The number of scalars, which is quickly told.
    var scalarCount: Int { utf8.reduce(0) { $0 + ($1 & 0xc0 == 0x80 ? 0 : 1) } }
}

extension String {
    /// Whether the text has a byte, which is told faster than by going through its characters.
    func hasByte(_ byte: UInt8) -> Bool {
        let bytes = utf8.span
        for index in bytes.indices where bytes[index] == byte { return true }
        return false
    }
}
