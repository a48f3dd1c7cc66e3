/// Which pager the environment asks for, by git's rules (git-var(1), GIT_PAGER).
struct PagerCommand: Equatable {
    /// What `sh -c` runs: the user's own words.
    let words: String
    /// Variables that the pager gets besides those of the program, unless they are set already: less leaves the screen alone
    /// where all of it fits and shows what it is sent as it is, and lv does so, too.
    let defaults: [String: String]

    /// The pager that is used where nobody says which.
    private static let usual = "less"

    /// Finds the pager of an environment; nil where the user wants none.
    init?(environment: [String: String]) {
        let words = environment["NUTGRAF_PAGER"] ?? environment["PAGER"] ?? PagerCommand.usual
        if words.allSatisfy(\.isWhitespace) || words == "cat" { return nil }
        self.words = words
        defaults = ["LESS": "FRX", "LV": "-c"].filter { environment[$0.key] == nil }
    }

    /// The word that the shell has to find, nil where only it can tell which.
    var program: String? {
        let first = words.prefix { !$0.isWhitespace }
        let isPlain = first.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/._-+".contains($0)) }
        return isPlain && !first.isEmpty ? String(first) : nil
    }
}
