/// The keys of all screens as documentation has them.
public enum KeyTable {
    /// A table in Markdown for each screen, with a title: keys and what they do, a command a row.
    public static var markdown: String {
        ScreenKind.allCases.map { screen in
            let rows = CommandTable.entries.filter { $0.screens.contains(screen) }.map { entry in
                "| \(entry.keys.map { "`\(escaped($0.displayName))`" }.joined(separator: " ")) | \(entry.sentence) |"
            }
            return (["### \(screen.title)", "", "| key | what it does |", "|---|---|"] + rows).joined(separator: "\n")
        }.joined(separator: "\n\n")
    }

    /// A key's name within a table, where a bar would end the cell.
    private static func escaped(_ name: String) -> String { name.replacing("|", with: "\\|") }
}
