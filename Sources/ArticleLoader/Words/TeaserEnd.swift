/// The button at the end of a line that gives the beginning of another story: "… mehr", "[read more]".
enum TeaserEnd {
    /// The longest line that is looked at, in bytes.
    private static let longest = 500
    /// The longest such button, in scalars.
    private static let longestButton = 24

    private static let buttons: Set<String> = [
        "mehr", "mehr lesen", "weiter", "weiterlesen", "read more", "more", "continue reading", "full story",
        "lire la suite", "en savoir plus", "leer más", "ver más", "ler mais", "saiba mais", "leggi tutto", "continua",
        "lees meer", "lees verder", "läs mer", "les mer", "læs mere", "więcej", "czytaj więcej", "czytaj dalej",
        "číst dále", "tovább", "читать далее", "подробнее", "детальніше",
    ]
    private static let signs: SignSet = "[]().…»>•→ "
    private static let brackets: SignSet = "[(>→ "

    /// Whether a line has text and, behind the end of a sentence, such a button.
    static func isIn(_ text: String) -> Bool {
        guard text.utf8.count <= longest else { return false }
        let scalars = text.unicodeScalars
        let button = scalars.reversed().drop(while: signs.contains).prefix { $0.isLetter || $0 == " " }
        guard !button.isEmpty, button.count <= longestButton else { return false }
        // What is before the button is where its last scalar in the reversed text stops.
        let start = button.endIndex.base
        let words = String(String.UnicodeScalarView(scalars[start...].prefix { $0.isLetter || $0 == " " }))
        let before = scalars[..<start].reversed().first { !brackets.contains($0) }
        guard let before, before.isSentenceEnd || before == "]" || before == "»" else { return false }
        return buttons.contains(words.trimmingSpaces.lowercased())
    }
}
