/// How the characters of a text file are kept in bytes.
///
/// The raw value is the encoding's name in the IANA registry of character sets, which iconv(1) knows too.
public enum TextEncoding: String, Sendable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case utf32LittleEndian = "UTF-32LE"
    case utf32BigEndian = "UTF-32BE"
    case windows1252 = "windows-1252"
    case iso8859Part15 = "ISO-8859-15"
    case windows1250 = "windows-1250"
    case iso8859Part2 = "ISO-8859-2"
    case windows1251 = "windows-1251"
    case koi8R = "KOI8-R"
    case koi8U = "KOI8-U"
    case shiftJIS = "Shift_JIS"
    case eucJP = "EUC-JP"
    case gbk = "GBK"
    case big5 = "Big5"
    case eucKR = "EUC-KR"

    /// The encodings that are known only by what the text says in them, the likelier one first where two say the same.
    static let legacy: [TextEncoding] = [
        .windows1252, .iso8859Part15, .windows1250, .iso8859Part2, .windows1251, .koi8R, .koi8U, .shiftJIS, .eucJP,
        .gbk, .big5, .eucKR,
    ]

    /// The encodings that are known by a byte order mark; a mark that begins with another one comes first.
    private static let marked: [TextEncoding] = [
        .utf8, .utf32LittleEndian, .utf32BigEndian, .utf16LittleEndian, .utf16BigEndian,
    ]

    /// The encoding whose byte order mark bytes begin with (Unicode 16.0, 23.8), nil where there is none.
    static func marked(at start: [UInt8]) -> TextEncoding? { marked.first { start.starts(with: $0.byteOrderMark) } }

    /// U+FEFF in this encoding; empty for those that have it not.
    var byteOrderMark: [UInt8] {
        switch self {
        case .utf8: [0xef, 0xbb, 0xbf]
        case .utf16LittleEndian: [0xff, 0xfe]
        case .utf16BigEndian: [0xfe, 0xff]
        case .utf32LittleEndian: [0xff, 0xfe, 0x00, 0x00]
        case .utf32BigEndian: [0x00, 0x00, 0xfe, 0xff]
        default: []
        }
    }

    /// The bytes of a code unit: a line break is one unit, or two.
    var unitSize: Int {
        switch self {
        case .utf16LittleEndian, .utf16BigEndian: 2
        case .utf32LittleEndian, .utf32BigEndian: 4
        default: 1
        }
    }

    /// Whether the first byte of a code unit is its highest.
    var isBigEndian: Bool { self == .utf16BigEndian || self == .utf32BigEndian }

    /// The name for iconv(1), which takes off no byte order mark where the name says the order of the bytes.
    var iconvName: String {
        switch unitSize {
        case 2: "UTF-16"
        case 4: "UTF-32"
        default: rawValue
        }
    }
}
