/// The way from the front page of a site to a page of it, and a link set between arrows.
enum Trail {
    /// The longest line that is looked at, in bytes.
    private static let longest = 200
    /// The fewest signs between the steps of a trail that does not begin at a front page.
    private static let fewestSigns = 2
    private static let homes: Set<String> = ["home", "homepage", "start", "startseite", "accueil", "inicio", "início"]
    private static let steps: SignSet = ">»›→"
    private static let slash: SignSet = "/|"

    /// Whether a line is "Home / Sport", "> Sport > Rowing > Results" or ">> A link <<".
    static func isIn(_ text: String) -> Bool {
        guard text.utf8.count <= longest, !text.hasSuffix("."), !text.contains("«") else {
            return false
        }
        if text.hasPrefix(">>") && text.hasSuffix("<<") { return true }
        let words = text.parts(between: " ")
        let signs = words.indices.filter { isSign(words[$0], steps) }
        if signs.count >= fewestSigns { return true }
        guard words.count > 2, homes.contains(words[0].lowercased()) else { return false }
        return isSign(words[1], steps) || words.count { isSign($0, slash) } >= fewestSigns
    }

    private static func isSign(_ word: Substring, _ signs: SignSet) -> Bool {
        word.unicodeScalars.count == 1 && word.unicodeScalars.allSatisfy(signs.contains)
    }
}
