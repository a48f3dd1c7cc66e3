/// Where the lines of a text stand in the bytes that it is encoded in.
enum EncodedLines {
    /// The lines of a file without their breaks, as `PageText` divides its text; nothing has to be decoded, since no
    /// encoding has the byte of a line feed or a carriage return within a character.
    ///
    /// Malformed sequences make and take no line break: a converter takes up again at the byte that does not fit.
    static func spans(of file: [UInt8], in encoding: TextEncoding) -> [Range<Int>] {
        let start = file.starts(with: encoding.byteOrderMark) ? encoding.byteOrderMark.count : 0
        if encoding == .utf8 {
            return file.withUnsafeBufferPointer { bytes in
                PageText.spans(of: UnsafeBufferPointer(rebasing: bytes[start...]))
                    .map { ($0.lowerBound + start)..<($0.upperBound + start) }
            }
        }
        return spans(of: file, from: start, in: encoding)
    }

    private static func spans(of file: [UInt8], from start: Int, in encoding: TextEncoding) -> [Range<Int>] {
        let size = encoding.unitSize
        var spans: [Range<Int>] = []
        var lineStart = start
        var index = start
        while index + size <= file.count {
            let unit = unit(of: file, at: index, in: encoding)
            var next = index + size
            if isBreak(unit, in: encoding) {
                let isPair =
                    unit == 0x0d && next + size <= file.count && Self.unit(of: file, at: next, in: encoding) == 0x0a
                spans.append(lineStart..<index)
                if isPair { next += size }
                lineStart = next
            }
            index = next
        }
        if lineStart < file.count { spans.append(lineStart..<file.count) }
        return spans
    }

    /// LF and CR, and in Unicode LS and PS; the bytes of those are other characters elsewhere.
    private static func isBreak(_ unit: UInt32, in encoding: TextEncoding) -> Bool {
        unit == 0x0a || unit == 0x0d || encoding.unitSize > 1 && (unit == 0x2028 || unit == 0x2029)
    }

    private static func unit(of file: [UInt8], at index: Int, in encoding: TextEncoding) -> UInt32 {
        let size = encoding.unitSize
        var unit: UInt32 = 0
        for offset in 0..<size {
            unit = unit << 8 | UInt32(file[index + (encoding.isBigEndian ? offset : size - 1 - offset)])
        }
        return unit
    }
}
