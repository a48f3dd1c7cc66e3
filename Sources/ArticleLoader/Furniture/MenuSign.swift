/// Signs with which menus and trails are set between their entries.
enum MenuSign {
    /// Whether there is one.
    static func isIn(_ text: String) -> Bool { text.unicodeScalars.contains { "|›»→•".unicodeScalars.contains($0) } }
}
