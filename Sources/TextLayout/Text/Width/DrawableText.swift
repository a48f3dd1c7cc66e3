/// What of a text may be sent to a terminal.
///
/// Nothing here ever contains a control, a bidi control or another format character, a line separator, a noncharacter or
/// an unassigned scalar; and whatever is drawn next to it, the terminal has no reason to draw the two as one.
public enum DrawableText {
    /// What may be sent to a terminal for one extended grapheme cluster: possibly nothing.
    ///
    /// Sequences that only newer terminals draw as one glyph are taken apart, because ncurses counts each scalar's columns:
    /// an emoji of several loses its joiners, variation selectors and skin tones, a flag becomes the letters of its
    /// country, a keycap its digit. Decomposed Hangul and kana are composed. A mark with nothing below stands on a dotted circle;
    /// a base keeps four marks (ncurses' cells hold no more) and a cluster eight bases.
    /// A tab is four spaces, a line break one; what is not known is U+FFFD.
    public static func of(_ character: Character) -> String {
        DrawableCluster.text(of: character.unicodeScalars)
    }

    /// A whole text, safe for a terminal: its characters one by one.
    ///
    /// Line breaks (UAX #14: LF, CR LF, CR, VT, FF, NEL, LS, PS) become spaces, or line feeds with `keepingLineBreaks`.
    public static func of(_ text: String, keepingLineBreaks: Bool = false) -> String {
        if isPrintableASCII(text) { return text }
        var drawable = ""
        drawable.reserveCapacity(text.utf8.count)
        for character in text {
            if keepingLineBreaks && character.isNewline {
                drawable.append("\n")
            } else {
                drawable.append(of(character))
            }
        }
        return drawable
    }

    /// Whether a text is drawn as it is, a column a byte.
    static func isPrintableASCII(_ text: String) -> Bool {
        let bytes = text.utf8.span
        for index in bytes.indices where bytes[index] &- 0x20 >= 0x5f { return false }
        return true
    }
}
