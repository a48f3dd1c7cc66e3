extension Unicode.Scalar {
    /// Whether the scalar is a letter; the tables of Unicode are only asked where it is no ASCII, since asking takes time.
    var isLetter: Bool { isASCII ? (value | 0x20) &- 0x61 < 26 : properties.isAlphabetic }

    /// Whether the scalar stands for a number.
    var isNumber: Bool { isASCII ? value &- 0x30 < 10 : properties.numericType != nil }

    /// Whether the scalar is a small letter.
    var isSmall: Bool { isASCII ? value &- 0x61 < 26 : properties.isLowercase }

    /// Whether the scalar is white space.
    var isSpace: Bool { isASCII ? value == 0x20 || value &- 0x09 < 5 : properties.isWhitespace }

    /// Whether the scalar is a capital letter.
    var isCapital: Bool { isASCII ? value &- 0x41 < 26 : properties.isUppercase }
}

extension StringProtocol {
    /// The number of scalars, which is quickly told.
    var scalarCount: Int {
        let count = utf8.withContiguousStorageIfAvailable { $0.count - $0.span.count(\.continuations) }
        return count ?? unicodeScalars.count
    }

    /// The number of cells of a terminal.
    var cellCount: Int {
        // Where each scalar is a byte, each is a cell, too.
        let bytes = utf8.count
        return scalarCount == bytes ? bytes : unicodeScalars.reduce(0) { $0 + $1.cells }
    }
}

extension String {
    /// Whether each scalar is a byte.
    var isASCII: Bool { !utf8.span.has { $0.beyondASCII } }

    /// Whether there may be letters beyond ASCII, which only the standard library knows in small letters. Dashes, bullets and
    /// quotation marks are none: U+2000 to U+203F, which begin with E2 80.
    var mayHaveLettersBeyondASCII: Bool {
        let bytes = utf8.span
        var place = bytes.firstPlace { $0.beyondASCII }
        while place < bytes.count {
            guard bytes[place] == 0xe2, bytes[place + 1] == 0x80 else { return true }
            place = bytes.firstPlace(from: place + 3) { $0.beyondASCII }
        }
        return false
    }

    /// Whether the text has a digit of ASCII.
    var hasDigit: Bool { utf8.span.has { $0.digits } }

    /// How many spaces the text has.
    var spaceCount: Int { utf8.span.count { $0.equal(to: 0x20) } }

    /// Where a text begins first, by its bytes, and what follows it; nil where it does not occur.
    func firstPlace(of text: String) -> Range<Index>? {
        let (bytes, wanted) = (utf8.span, text.utf8.span)
        guard let first = wanted.isEmpty ? nil : wanted[0], bytes.count >= wanted.count else { return nil }
        for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
            var length = 1
            while length < wanted.count, bytes[start + length] == wanted[length] { length += 1 }
            if length == wanted.count {
                let place = utf8.index(startIndex, offsetBy: start)
                return place..<utf8.index(place, offsetBy: length)
            }
        }
        return nil
    }

    /// Whether the text has a byte, which is told faster than by going through its characters.
    func hasByte(_ byte: UInt8) -> Bool { utf8.span.has { $0.equal(to: byte) } }
}

extension Unicode.Scalar {
    /// Whether the scalar is of a script that is written without spaces and broken anywhere: ideographs and kana.
    var isIdeographic: Bool {
        (0x3000...0x30ff).contains(value) || (0x3400...0x9fff).contains(value) || (0xf900...0xfaff).contains(value)
            || (0xff00...0xff60).contains(value) || (0x20000...0x3ffff).contains(value)
    }

    /// How many cells of a terminal the scalar takes, 0…2, as far as breaking lines is concerned (UAX #11).
    var cells: Int {
        if value < 0x300 { return 1 }
        if isIdeographic || (0x1100...0x115f).contains(value) || (0xac00...0xd7a3).contains(value) { return 2 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return 1
        }
    }
}
