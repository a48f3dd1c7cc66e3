/// Signs with which menus and trails are set between their entries.
enum MenuSign {
    private static let signs: SignSet = "|›»→•"

    /// Whether there is one.
    static func isIn(_ text: String) -> Bool { text.unicodeScalars.contains(where: signs.contains) }
}
