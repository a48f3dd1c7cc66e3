/// The way from the front page of a site to a page of it, and links set with arrows.
enum Trail {
    /// The longest line that is looked at, in bytes.
    private static let longest = 200
    /// The fewest signs between the steps of a trail that does not begin at a front page.
    private static let fewestSigns = 2
    private static let homes: Set<String> = ["home", "homepage", "start", "startseite", "accueil", "inicio", "início"]
    private static let steps: SignSet = ">»›→"
    private static let slash: SignSet = "/|"
    private static let arrows: SignSet = "→►▶➜➡➔👉"

    /// Whether a line is "Home / Sport", "> Sport > Rowing > Results", "→ A link" or ">> A link <<".
    static func isIn(_ text: String) -> Bool {
        guard text.utf8.count <= longest, let first = text.unicodeScalars.first, !text.hasSuffix(".") else {
            return false
        }
        if arrows.contains(first) || text.hasPrefix(">>") && text.hasSuffix("<<") { return true }
        let words = text.parts(between: " ")
        let signs = words.indices.filter { isSign(words[$0], steps) }
        if signs.count >= fewestSigns { return true }
        guard words.count > 2, homes.contains(words[0].lowercased()) else { return false }
        return isSign(words[1], steps) || isSign(words[1], slash)
    }

    private static func isSign(_ word: Substring, _ signs: SignSet) -> Bool {
        word.unicodeScalars.count == 1 && word.unicodeScalars.allSatisfy(signs.contains)
    }
}
