/// The lines of a TOML file that begin a table, looked at before the library does: it ends the program at some that are
/// broken, such as "[[[" or "[.]", and reads no further than to a NUL.
enum TableHeaders {
    /// The number, from 1, of the first line that begins with a bracket and is no "[name]" or "[[name]]", or that has a NUL;
    /// nil where all are well.
    static func firstBroken(in text: String) -> Int? {
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let code = line.drop { $0 == " " || $0 == "\t" }
            if line.utf8.contains(0) { return index + 1 }
            if code.first == "[", code.wholeMatch(of: header) == nil { return index + 1 }
        }
        return nil
    }

    /// A name may stand in quotation marks; one with a backslash in it is not worth the risk.
    private static var header: some RegexComponent {
        #/(?:\[[ \t]*(?:[A-Za-z0-9_\-]+|"[^"\\\p{Cc}]+"|'[^'\p{Cc}]+')[ \t]*(?:\.[ \t]*(?:[A-Za-z0-9_\-]+|"[^"\\\p{Cc}]+"|'[^'\p{Cc}]+')[ \t]*)*\]|\[\[[ \t]*(?:[A-Za-z0-9_\-]+|"[^"\\\p{Cc}]+"|'[^'\p{Cc}]+')[ \t]*\]\])[ \t]*(?:\#.*)?/#
    }
}
