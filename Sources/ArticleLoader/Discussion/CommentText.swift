import NewsModel

/// A comment's text as it is kept in a page, and how its lines are told from the page's structure.
public enum CommentText {
    /// The text that is posted for what was typed: its line breaks of every kind are line feeds, other controls but tabs
    /// are gone, and so is white space at its ends.
    public static func normalized(_ text: String) -> String {
        var clean = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0a where afterReturn: break
            case 0x0a...0x0d, 0x85, 0x2028, 0x2029: clean.append("\n")
            case 0x09: clean.append(scalar)
            case 0x00...0x1f, 0x7f...0x9f: break
            default: clean.append(scalar)
            }
            afterReturn = scalar.value == 0x0d
        }
        return CommentLimits.trimmed(String(clean))
    }

    /// A name as it is posted: on one line, without white space at its ends, that without a width included.
    public static func normalizedName(_ name: String) -> String {
        let line = normalized(name).unicodeScalars.map { $0 == "\n" || $0 == "\t" ? " " : $0 }
        guard let first = line.firstIndex(where: { !isSpace($0) }), let last = line.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(String.UnicodeScalarView(line[first...last]))
    }

    /// Whether a line is read without this scalar at its start.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar == "\u{200b}" || scalar == "\u{feff}"
    }

    /// A line of a normalized text as it is written: with a backslash before it where it would be taken for structure.
    static func escaped(_ line: Substring) -> String { needsEscape(line) ? "\\" + line : String(line) }

    /// Whether a line was written with a backslash before it.
    static func isEscaped(_ line: some StringProtocol) -> Bool { line.utf8.first == UInt8(ascii: "\\") }

    /// A line as it was before it was written.
    ///
    /// A combining mark behind the backslash joins with it into one character, so it is taken off as a byte.
    static func unescaped(_ line: Substring) -> Substring {
        isEscaped(line) ? line[line.utf8.index(after: line.startIndex)...] : line
    }

    private static func needsEscape(_ line: Substring) -> Bool {
        guard let first = line.unicodeScalars.first else { return true }
        if first == "\\" || isSpace(first) { return true }
        let written = PageText.line(String(line))
        return CommentShape.isStructure(written) || PrintedHead.isPart(written.text)
    }
}
