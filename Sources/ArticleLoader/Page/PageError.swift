/// Why bytes are not read as a page: the one place where that is put into words.
public enum PageError: Error, Hashable, Sendable, CustomStringConvertible {
    /// They are a file of another format.
    case otherFormat(FileFormat)
    /// They hold NUL bytes, which no text does but UTF-16 and UTF-32 with a byte order mark.
    case nulBytes
    /// They hold many controls.
    case controlBytes

    /// What is wrong, as the end of a sentence: "it is a PDF, not text".
    public var reason: String {
        switch self {
        case .otherFormat(let format): "it is \(format.rawValue), not text"
        case .nulBytes: "it is not text, as it holds NUL bytes"
        case .controlBytes: "it is not text, as it holds many control characters"
        }
    }

    /// What to do about it, as a part of a sentence: "convert it with pdftotext".
    public var remedy: String {
        switch self {
        case .otherFormat(let format): format.remedy
        case .nulBytes, .controlBytes: "save the page as plain text in UTF-8"
        }
    }

    /// The error in one line, without a full stop.
    public var description: String { "\(reason): \(remedy)" }
}
