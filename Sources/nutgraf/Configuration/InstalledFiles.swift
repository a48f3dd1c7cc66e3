import Glibc
import NewsLibrary

/// What is installed along with the program.
enum InstalledFiles {
    /// The example articles; nil where they are not installed.
    static func examples() -> ExampleArticles? {
        guard let program = realpath("/proc/self/exe", nil) else { return nil }
        defer { free(program) }
        // bin/nutgraf and share/nutgraf are in the same folder.
        let prefix = String(cString: program).split(separator: "/").dropLast(2)
        return ExampleArticles(folder: "/" + (prefix + ["share", "nutgraf", "examples"]).joined(separator: "/"))
    }
}
