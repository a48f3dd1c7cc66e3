import CNcurses
import Glibc

/// The character set that the reader's environment asks for.
enum Locale {
    /// Takes the locale from the environment, or the one that is named, and says whether its character set is UTF-8.
    static func adopt(_ name: String = "") -> Bool {
        // Only how characters are written matters, and each category costs a file to open.
        if setlocale(LC_CTYPE, name) == nil, name.isEmpty, wantsUTF8 {
            // The environment names a locale that is not installed here, as over ssh: the terminal is still UTF-8.
            setlocale(LC_CTYPE, "C.UTF-8")
        }
        return nl_langinfo(Int32(CODESET)).map { String(cString: $0) == "UTF-8" } ?? false
    }

    private static var wantsUTF8: Bool {
        let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.map(Environment.value).first { !$0.isEmpty } ?? ""
        let lowercase = name.lowercased()
        return lowercase.contains("utf-8") || lowercase.contains("utf8")
    }
}
