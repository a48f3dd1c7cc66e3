/// What is posted for what was typed.
public enum PostedText {
    /// The text of a comment: its line breaks of every kind are line feeds, other controls but tabs are gone, and so is white
    /// space at its ends.
    public static func text(_ typed: String) -> String {
        var clean = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in typed.unicodeScalars {
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

    /// The name that it is signed with: on one line, without white space at its ends, that without a width included.
    public static func name(_ typed: String) -> String {
        let line = text(typed).unicodeScalars.map { $0 == "\n" || $0 == "\t" ? " " : $0 }
        guard let first = line.firstIndex(where: { !isSpace($0) }), let last = line.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(String.UnicodeScalarView(line[first...last]))
    }

    /// Whether a line is read without this scalar at its start.
    public static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar == "\u{200b}" || scalar == "\u{feff}"
    }
}
