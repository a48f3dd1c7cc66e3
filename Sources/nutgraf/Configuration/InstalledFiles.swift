import Glibc
import NewsLibrary

/// What is installed along with the program.
enum InstalledFiles {
    /// The example articles: those of the checkout where the program runs from where it was built; nil where there are none.
    static func examples() -> ExampleArticles? {
        guard let program = realpath("/proc/self/exe", nil) else { return nil }
        defer { free(program) }
        let names = String(cString: program).split(separator: "/").map(String.init)
        // bin/nutgraf and share/nutgraf are in the same folder.
        return examples(in: names.dropLast(2) + ["share", "nutgraf", "examples"])
            ?? names.firstIndex(of: ".build").flatMap { examples(in: names[..<$0] + ["Articles"]) }
    }

    private static func examples(in folder: ArraySlice<String>) -> ExampleArticles? {
        ExampleArticles(folder: "/" + folder.joined(separator: "/"))
    }
}
