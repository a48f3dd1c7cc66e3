/// The program that shows pages and begins mails.
struct Browser: Equatable {
    /// The program and its arguments, the address among them.
    let words: [String]
    /// Whether it draws in the terminal itself, which then has to be lent to it.
    let needsTerminal: Bool

    /// Browsers that draw in the terminal.
    private static let inTerminal: Set<String> = [
        "lynx", "w3m", "links", "links2", "elinks", "browsh", "carbonyl", "chawan", "cha", "amfora", "bombadillo",
        "mutt",
        "neomutt",
    ]
    private static let standard = ["xdg-open", "open", "sensible-browser", "wslview"]

    /// Finds the program for an address: the one that is set, else the first that is there of $BROWSER, in which colons stand
    /// between several, else the desktop's opener. A `%s` in it stands for the address, which else comes last.
    ///
    /// Nil where there is none.
    init?(for address: String, setting: String, environment: String?) {
        let candidates = setting.isEmpty ? (environment ?? "").split(separator: ":").map(String.init) : [setting]
        let commands = candidates.map(CommandWords.split) + (setting.isEmpty ? Self.standard.map { [$0] } : [])
        guard let command = commands.first(where: { $0.first.flatMap(ProgramPath.find) != nil }),
            let name = command.first
        else { return nil }
        let hasPlace = command.dropFirst().contains { $0.contains("%s") }
        words = command.map { $0.replacing("%s", with: address) } + (hasPlace ? [] : [address])
        needsTerminal = Self.inTerminal.contains(name.split(separator: "/").last.map(String.init) ?? name)
    }
}
