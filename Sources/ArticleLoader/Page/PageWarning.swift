/// Something doubtful about a page.
public enum PageWarning: Hashable, Sendable, CustomStringConvertible {
    /// The text is not valid UTF-8: what could not be read is U+FFFD.
    case notUTF8
    /// The text is in another encoding than UTF-8, which its characters give away; malformed sequences are U+FFFD.
    case legacyEncoding(TextEncoding, isRepaired: Bool)
    /// The text is in the encoding that its byte order mark says, but malformed sequences are U+FFFD.
    case malformed(TextEncoding)
    /// There is no text at all.
    case empty
    /// There is text, but none that looks like a headline.
    case noHeadline
    /// A header line, counted from 1, whose value could not be understood.
    case unreadableHeader(line: Int, field: String)
    /// A line, counted from 1, with a label for key points and no list after it.
    case labelWithoutPoints(line: Int)

    /// The warning in one line.
    public var description: String {
        switch self {
        case .notUTF8: "not valid UTF-8: what could not be read is shown as \u{fffd}"
        case .legacyEncoding(let encoding, let isRepaired):
            "not UTF-8: read as \(encoding.rawValue)"
                + (isRepaired ? "; what could not be read is shown as \u{fffd}" : "")
        case .malformed(let encoding):
            "not valid \(encoding.rawValue): what could not be read is shown as \u{fffd}"
        case .empty: "there is no text in it"
        case .noHeadline: "no line looks like a headline; a header line \"Title: …\" would give one"
        case .unreadableHeader(let line, let field):
            "line \(line): the \(field) is not understood; write a date as 2026-02-17 or 2026-02-17 10:15 +0530"
        case .labelWithoutPoints(let line): "line \(line): a label for key points, but no list of points follows it"
        }
    }

    /// What there is to say about how a page's bytes were read, nil where there is nothing.
    init?(of page: PageText) {
        switch page.encoding {
        case .utf8 where page.isRepaired: self = .notUTF8
        case .utf8: return nil
        case let encoding where !encoding.byteOrderMark.isEmpty:
            if !page.isRepaired { return nil }
            self = .malformed(encoding)
        case let encoding: self = .legacyEncoding(encoding, isRepaired: page.isRepaired)
        }
    }
}
