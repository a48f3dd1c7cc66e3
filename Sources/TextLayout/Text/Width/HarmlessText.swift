/// Text for a file or a pipe: spelt as it is, but without what could harm a terminal that it is printed on in the end.
public enum HarmlessText {
    /// One line of text without controls, bidi controls and line separators; a tab and these separators become spaces.
    ///
    /// Joiners, selectors and whatever else belongs to the spelling of a word or an emoji stay, other than in
    /// `DrawableText`, which is for ncurses to draw.
    public static func of(_ line: String) -> String {
        if DrawableText.isPrintableASCII(line) { return line }
        var harmless = String.UnicodeScalarView()
        for scalar in line.unicodeScalars {
            switch scalar.value {
            case 0x09...0x0d, 0x85, 0x2028, 0x2029: harmless.append(" ")
            case 0x00...0x1f, 0x7f...0x9f, 0x61c, 0x200e...0x200f, 0x202a...0x202e, 0x2066...0x2069: break
            default: harmless.append(scalar)
            }
        }
        return String(harmless)
    }
}
