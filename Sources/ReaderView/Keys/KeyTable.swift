/// The keys of all screens as documentation has them.
public enum KeyTable {
    /// One command on one screen.
    public struct Row: Sendable {
        /// The keys that call it, the one to show first; empty where none does.
        public let keys: [KeySequence]
        /// What there is to know of it.
        public let entry: CommandTable.Entry
    }

    /// The commands of a screen with the keys that call them, in the order of the table of commands.
    public static func rows(of keys: KeyMap, on screen: ScreenKind) -> [Row] {
        CommandTable.entries.enumerated().filter { $1.screens.contains(screen) }.map { number, entry in
            Row(keys: keys.sequences(ofEntry: number, on: screen), entry: entry)
        }
    }

    /// A table in Markdown for each screen, with a title: keys and what they do, a command a row.
    public static func markdown(of keys: KeyMap) -> String {
        ScreenKind.allCases.map { screen in
            let rows = rows(of: keys, on: screen).map { row in
                "| \(row.keys.map { "`\(escaped($0.displayName))`" }.joined(separator: " ")) | \(row.entry.sentence) |"
            }
            return (["### \(screen.title)", "", "| key | what it does |", "|---|---|"] + rows).joined(separator: "\n")
        }.joined(separator: "\n\n")
    }

    /// A key's name within a table, where a bar would end the cell.
    private static func escaped(_ name: String) -> String { name.replacing("|", with: "\\|") }
}
