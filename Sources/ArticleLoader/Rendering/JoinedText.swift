/// Parts of a text put together that a line break had parted.
enum JoinedText {
    /// The text of the rows of a paragraph.
    static func of(_ rows: ArraySlice<SourceLine>) -> String {
        guard var text = rows.first?.text else { return "" }
        for row in rows.dropFirst() where !row.isBlank { append(row.text, to: &text) }
        return text
    }

    /// Adds a part, behind a space that was lost to the break: there was none between two ideographs, nor behind the
    /// hyphen of a word.
    static func append(_ part: String, to text: inout String) {
        if !text.isEmpty, !isWithinIdeographs(text, part), !isWithinWord(text, part) { text += " " }
        text += part
    }

    private static func isWithinIdeographs(_ text: String, _ part: String) -> Bool {
        text.unicodeScalars.last?.isIdeographic == true && part.unicodeScalars.first?.isIdeographic == true
    }

    /// Words behind a hyphen with a space: "town- and countrymen".
    private static let conjunctions: Set<String> = [
        "and", "or", "to", "und", "oder", "bis", "sowie", "en", "of", "och", "eller", "og", "et", "ou", "y", "e", "o",
    ]

    private static func isWithinWord(_ text: String, _ part: String) -> Bool {
        guard text.utf8.last == UInt8(ascii: "-"), text.unicodeScalars.dropLast().last?.isLetter == true,
            let first = part.unicodeScalars.first, first.isLetter, !first.isCapital
        else { return false }
        return !conjunctions.contains(String(part.prefix { $0 != " " && $0 != "," }))
    }
}
