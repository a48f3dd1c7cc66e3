/// Finds what text is encoded in that has no byte order mark and is not UTF-8: the encoding in which it is likeliest to
/// be a text of a language that is written in it.
///
/// WHATWG's Encoding Standard knows an encoding by what the server says; files don't say. The measure is what the decoded
/// text looks like, so a new encoding takes a line here and, at most, the letters of its language.
enum EncodingDetector {
    /// Bytes that are looked at, from the first line on that has others than ASCII.
    private static let sample = 4096
    /// Bits of a byte beyond ASCII above which a text is taken for nonsense in all encodings: one within a word of ASCII
    /// letters, and one beside another such byte, which by chance is worth seven.
    private static let nonsense = (alone: 16.0, beside: 6.6)

    /// The likeliest encoding of bytes; nil where they make no sense in any.
    static func encoding(of bytes: ArraySlice<UInt8>) -> TextEncoding? {
        let sample = sample(of: bytes)
        var best: (encoding: TextEncoding, bits: Double)?
        for encoding in TextEncoding.legacy {
            guard let bits = bits(of: sample, in: encoding), bits < best?.bits ?? limit(of: sample) else { continue }
            best = (encoding, bits)
        }
        return best?.encoding
    }

    /// The bits of a sample in an encoding; nil where too much of it is malformed.
    private static func bits(of sample: ArraySlice<UInt8>, in encoding: TextEncoding) -> Double? {
        guard let converter = TextConverter(encoding) else { return nil }
        let (decoded, malformed) = converter.decode(sample)
        guard malformed * 20 <= sample.count else { return nil }
        let text = String(decoding: decoded, as: UTF8.self)
        return encoding.languages.map { $0.bits(of: text.unicodeScalars, malformed: malformed) }.min()
    }

    /// The bits that nonsense would have.
    private static func limit(of sample: ArraySlice<UInt8>) -> Double {
        var bits = 0.0
        var last: UInt8 = 0
        for (byte, next) in zip(sample, Array(sample.dropFirst()) + [0]) {
            if byte >= 0x80 {
                bits += last < 0x80 && next < 0x80 ? nonsense.alone : nonsense.beside
            } else {
                bits += LanguageModel.ascii(Unicode.Scalar(byte))
            }
            last = byte
        }
        return bits
    }

    /// The part of bytes that is looked at: whole lines, where they are not too long.
    private static func sample(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else { return bytes.prefix(sample) }
        let before = bytes[max(bytes.startIndex, first - sample / 8)..<first]
        let start = before.lastIndex(of: 0x0a).map { $0 + 1 } ?? before.startIndex
        let window = bytes[start...].prefix(sample)
        guard window.endIndex < bytes.endIndex, let end = window.lastIndex(of: 0x0a), end > first else { return window }
        return window[...end]
    }
}

extension TextEncoding {
    /// The languages that are written in the encoding.
    fileprivate var languages: [LanguageModel] {
        switch self {
        case .windows1252, .iso8859Part15: [.french, .german, .spanish, .portuguese, .italian, .nordic]
        case .windows1250, .iso8859Part2: [.polish, .czech, .hungarian, .romanian, .croatian, .german]
        case .windows1251: [.russian, .ukrainian]
        case .koi8R: [.russian]
        case .koi8U: [.ukrainian]
        case .shiftJIS, .eucJP: [.japanese]
        case .gbk: [.simplifiedChinese]
        case .big5: [.traditionalChinese]
        case .eucKR: [.korean]
        case .utf8, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian: []
        }
    }
}
