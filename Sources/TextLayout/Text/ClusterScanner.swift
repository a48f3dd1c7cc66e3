/// A character of a text, as it is drawn; or, where these are asked for, a run of ASCII letters.
struct Cluster {
    /// Where it starts, in UTF-8 bytes from the start of the text.
    var offset: Int
    /// Its length in UTF-8 bytes.
    var length: Int
    /// The columns that drawing it takes.
    var columns: Int
    /// Its first scalar.
    var first: Unicode.Scalar
    /// Whether it is a run of ASCII letters, each a character of one byte and one column.
    var isLetterRun = false

    /// Whether it is a single scalar.
    var isScalar: Bool { length == UTF8.width(first) }

    /// Whether it is one of the characters of ASCII from space to tilde.
    var isPrintableASCII: Bool { length == 1 && first.value >= 0x20 && first.value < 0x7f }

    /// The offset behind it.
    var end: Int { offset + length }
}

/// Goes through the characters (extended grapheme clusters) of a text.
///
/// Where two scalars stand together that never join (UAX #29), the boundary between them is clear without asking the
/// standard library, whose answer costs some thirty times as much.
enum ClusterScanner {
    /// Hands over the characters in order for as long as `visit` returns true; with `joiningLetters`, ASCII letters in runs.
    @inline(__always)
    static func scan(_ text: String, joiningLetters: Bool = false, _ visit: (Cluster) -> Bool) {
        let bytes = text.utf8.span
        let count = bytes.count
        var offset = 0
        while offset < count {
            let byte = bytes[offset]
            if byte < 0x80 {
                if joiningLetters, isLetter(byte) {
                    let end = endOfLetters(bytes, from: offset)
                    if end > offset {
                        let run = Cluster(
                            offset: offset, length: end - offset, columns: end - offset, first: Unicode.Scalar(byte),
                            isLetterRun: true)
                        guard visit(run) else { return }
                        offset = end
                        continue
                    }
                } else if standsAlone(bytes, at: offset + 1) {
                    let isPair = byte == 0x0d && offset + 1 < count && bytes[offset + 1] == 0x0a
                    let cluster = Cluster(
                        offset: offset, length: isPair ? 2 : 1, columns: columns(ofASCII: byte),
                        first: Unicode.Scalar(byte))
                    guard visit(cluster) else { return }
                    offset = cluster.end
                    continue
                }
            } else if let (scalar, length) = loner(bytes, at: offset), standsAlone(bytes, at: offset + length) {
                let columns = DrawableCluster.columns(of: CollectionOfOne(scalar))
                guard visit(Cluster(offset: offset, length: length, columns: columns, first: scalar)) else { return }
                offset += length
                continue
            }
            guard scanSlowly(text, bytes, &offset, visit) else { return }
        }
    }

    /// Hands over characters as the standard library finds them, until two stand together that never join.
    private static func scanSlowly(
        _ text: String, _ bytes: Span<UInt8>, _ offset: inout Int, _ visit: (Cluster) -> Bool
    ) -> Bool {
        // A substring starts a character where it starts, so that no search backwards is made for its boundary.
        let start = text.utf8.index(text.startIndex, offsetBy: offset)
        for character in text[start...] {
            let scalars = character.unicodeScalars
            let length = scalars.utf8Length
            let cluster = Cluster(
                offset: offset, length: length, columns: DrawableCluster.columns(of: scalars),
                first: scalars[scalars.startIndex])
            guard visit(cluster) else { return false }
            offset += length
            if offset < bytes.count, let (_, next) = loner(bytes, at: offset), standsAlone(bytes, at: offset + next) {
                return true
            }
        }
        return true
    }

    @inline(__always)
    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

    /// Where the letters from an offset end, but for one that a mark may follow.
    @inline(__always)
    private static func endOfLetters(_ bytes: Span<UInt8>, from offset: Int) -> Int {
        var end = offset + 1
        while end < bytes.count && isLetter(bytes[end]) { end += 1 }
        return standsAlone(bytes, at: end) ? end : end - 1
    }

    private static func columns(ofASCII byte: UInt8) -> Int {
        if byte >= 0x20 && byte < 0x7f { return 1 }
        switch byte {
        case 0x09: return 4
        case 0x0a...0x0d: return 1
        default: return 0
        }
    }

    /// Whether the text ends here, or a scalar that never joins the one before it follows.
    private static func standsAlone(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
        offset == bytes.count || loner(bytes, at: offset) != nil
    }

    /// The scalar at an offset and its length in bytes, if its Grapheme_Cluster_Break is Other, LV or LVT, or it is ASCII:
    /// two of these never join, but for CR LF.
    private static func loner(_ bytes: Span<UInt8>, at offset: Int) -> (Unicode.Scalar, length: Int)? {
        let lead = bytes[offset]
        if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
        if lead < 0xe0 {
            let value = UInt32(lead & 0x1f) << 6 | UInt32(bytes[offset + 1] & 0x3f)
            switch value {
            case 0xa0...0xac, 0xae...0x2ff, 0x370...0x482, 0x48a...0x52f:
                return Unicode.Scalar(value).map { ($0, 2) }
            default: return nil
            }
        }
        guard lead < 0xf0 else { return nil }
        let value =
            UInt32(lead & 0x0f) << 12 | UInt32(bytes[offset + 1] & 0x3f) << 6 | UInt32(bytes[offset + 2] & 0x3f)
        switch value {
        case 0x1e00...0x1fff, 0x2010...0x2027, 0x202f...0x205e, 0x20a0...0x20c0, 0x2100...0x2bff, 0x3000...0x3029,
            0x3030...0x3098, 0x309b...0xa66e, 0xac00...0xd7a3, 0xff01...0xff9d:
            return Unicode.Scalar(value).map { ($0, 3) }
        default: return nil
        }
    }
}

extension Character.UnicodeScalarView {
    /// The bytes of the scalars in UTF-8.
    var utf8Length: Int { reduce(0) { $0 + UTF8.width($1) } }
}
