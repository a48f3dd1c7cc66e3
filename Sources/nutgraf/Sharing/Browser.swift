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
    #if os(macOS)
        private static let standard = ["open"]
    #else
        private static let standard = ["xdg-open", "wslview"]
    #endif

    /// Finds the program for an address: the one that is set, else the first that is there of $BROWSER, in which colons stand
    /// between several, else the desktop's opener. A `%s` in it stands for the address, which else comes last.
    ///
    /// Nil where there is none; one that is set and not there is not replaced by another one. In a word with spaces, which may
    /// be meant for a shell, no address is put.
    init?(for address: String, setting: String, environment: String?) {
        let candidates = setting.isEmpty ? (environment ?? "").split(separator: ":").map(String.init) : [setting]
        let commands = candidates.isEmpty ? Self.standard.map { [$0] } : candidates.map(CommandWords.split)
        guard let command = commands.first(where: { $0.first.flatMap(ProgramPath.find) != nil }),
            let name = command.first
        else { return nil }
        func isPlace(_ word: String) -> Bool { word.contains("%s") && !word.contains(where: \.isWhitespace) }
        let hasPlace = command.dropFirst().contains(where: isPlace)
        words = command.map { isPlace($0) ? $0.replacing("%s", with: address) : $0 } + (hasPlace ? [] : [address])
        needsTerminal = Self.inTerminal.contains(name.split(separator: "/").last.map(String.init) ?? name)
    }
}
