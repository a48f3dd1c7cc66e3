/// What can be configured, as nutgraf(5) has it.
enum ManualConfiguration {
    /// A setting.
    struct Entry: Equatable {
        /// Its key.
        let name: String
        /// A value that it may have, as it is written in TOML.
        let example: String
        /// What it is for, and what holds without it.
        let meaning: String
    }

    /// All settings.
    static var entries: [Entry] {
        [
            Entry(
                name: "name", example: "\"Nadia O\"",
                meaning: "Signs your comments. Else it is the name used last, the account's full name, or $USER."),
            Entry(
                name: "folder", example: "\"~/News\"",
                meaning: "Opened where none is named. Else it is ./Articles, or the folder in the data folder."),
            Entry(
                name: "measure", example: "72",
                meaning: "The widest line of text, 20 to 500 columns. Else it is 72."),
        ]
    }
}
