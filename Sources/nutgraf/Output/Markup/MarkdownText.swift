/// Text that Markdown shows as it is, whatever it holds.
///
/// By CommonMark 0.31.2, with the tables and the struck-out text of GitHub Flavored Markdown.
enum MarkdownText {
    /// Text within a line: a backslash before all that could be markup anywhere (section 2.4, "Backslash escapes").
    static func inline(_ text: String) -> String {
        // In scalars: a mark joins with the character before it, and Markdown knows nothing of that.
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isSpecial(scalar) { escaped.append("\\") }
            escaped.append(scalar)
        }
        return String(escaped)
    }

    /// A line of text, or the first text of a list item or a quotation.
    static func line(_ text: String) -> String { atLineStart(inline(text)) }

    /// A text that is escaped already, put at the start of a line: what would make it a list item (section 5.2), a rule
    /// (4.1), an underline of a headline (4.3), the second line of a table, or indented code (4.4) is escaped as well.
    static func atLineStart(_ inline: String) -> String {
        let scalars = inline.unicodeScalars
        switch scalars.first {
        case " ":
            let text = scalars.drop { $0 == " " }
            let spaces = scalars.distance(from: scalars.startIndex, to: text.startIndex)
            return String(repeating: "&nbsp;", count: spaces) + String(text)
        case "-", "+", "=", ":": return "\\" + inline
        case .some("0"..."9"):
            let rest = scalars.drop { ("0"..."9").contains($0) }
            guard rest.first == "." || rest.first == ")" else { return inline }
            return String(scalars[..<rest.startIndex]) + "\\" + String(rest)
        default: return inline
        }
    }

    /// A link that shows its own address (section 6.3); the address stands in angle brackets, so that it may hold any
    /// character but a line break.
    static func link(_ link: WebLink) -> String { "[\(inline(link.label))](<\(inline(link.address))>)" }

    /// The lines of a fenced code block (section 4.5): its fence is longer than any like it inside.
    static func fenced(_ text: String) -> [String] {
        var (run, longest) = (0, 2)
        for byte in text.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        return [fence] + text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [fence]
    }

    private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "#", "|", "~": true
        default: false
        }
    }
}
