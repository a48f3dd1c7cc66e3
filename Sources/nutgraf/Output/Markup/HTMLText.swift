/// Text that HTML shows as it is, whatever it holds, between tags and in attributes with quotation marks around them.
///
/// By the HTML Living Standard, 13.1.2.3 ("Attributes"), 13.1.3 ("Text") and 13.1.4 ("Character references").
enum HTMLText {
    /// The text with a reference for each character that could be markup.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        // In scalars: a mark joins with the character before it, and HTML knows nothing of that.
        escaped.append(text, escaping: reference)
        return escaped
    }

    /// The reference for a character that could be markup, nil for all others.
    private static func reference(to scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        case "'": "&#39;"
        default: nil
        }
    }

    /// A line of text whose spaces at the start are kept, which HTML would not show.
    static func line(_ text: String) -> String {
        let rest = text.unicodeScalars.drop { $0 == " " }
        let spaces = text.unicodeScalars.distance(from: text.startIndex, to: rest.startIndex)
        return String(repeating: "&nbsp;", count: spaces) + escaped(String(rest))
    }

    /// A text in an element.
    static func element(_ name: String, _ text: String) -> String { "<\(name)>\(escaped(text))</\(name)>" }

    /// Text whose line breaks and spaces matter: the first line break in the element is not part of it (13.1.2.5).
    static func preformatted(_ text: String) -> String { "<pre>\n\(escaped(text))</pre>" }

    /// A link that shows its own address.
    static func link(_ link: WebLink) -> String { "<a href=\"\(escaped(link.address))\">\(escaped(link.label))</a>" }
}
