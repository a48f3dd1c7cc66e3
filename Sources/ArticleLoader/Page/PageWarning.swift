/// Something doubtful about a page.
public enum PageWarning: Hashable, Sendable, CustomStringConvertible {
    /// The text is not valid UTF-8: what could not be read is U+FFFD.
    case notUTF8
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
        case .empty: "there is no text in it"
        case .noHeadline: "no line looks like a headline; a header line \"Title: …\" would give one"
        case .unreadableHeader(let line, let field):
            "line \(line): the \(field) is not understood; write a date as 2026-02-17 or 2026-02-17 10:15 +0530"
        case .labelWithoutPoints(let line): "line \(line): a label for key points, but no list of points follows it"
        }
    }
}

/// Why bytes are not read as a page.
public enum PageError: Error, Equatable, Sendable, CustomStringConvertible {
    /// They are not text: they hold NUL bytes.
    case notText

    /// The error in one line.
    public var description: String {
        switch self {
        case .notText: "not a text file: it holds NUL bytes; save the page as plain text"
        }
    }
}
