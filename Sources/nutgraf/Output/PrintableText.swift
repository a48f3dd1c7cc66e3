import Glibc
import TextLayout

/// Text for standard output: nothing in it is a control, and a terminal without UTF-8 gets ASCII.
enum PrintableText {
    /// One line.
    static func of(_ line: String) -> String {
        guard StandardStreams.outputIsTerminal else { return HarmlessText.of(line) }
        let drawable = DrawableText.of(line)
        return needsASCII ? ascii(drawable) : drawable
    }

    private static func ascii(_ line: String) -> String {
        line.map { ASCIIFallback.text(for: String($0), columns: DisplayWidth.of($0)) }.joined()
    }

    /// Whether output goes to a terminal whose character set is not UTF-8. What goes to a file or a pipe is always UTF-8.
    private static let needsASCII: Bool = {
        guard StandardStreams.outputIsTerminal else { return false }
        setlocale(LC_CTYPE, "")
        return String(cString: nl_langinfo(Int32(CODESET))) != "UTF-8"
    }()
}
