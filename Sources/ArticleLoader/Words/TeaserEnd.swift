/// The button at the end of a line that gives the beginning of another story: "… mehr", "[read more]".
enum TeaserEnd {
    /// The longest line that is looked at, in bytes.
    private static let longest = 500
    /// Where such a button stands, counted from the end, in scalars.
    private static let reach = 40

    private static let buttons: Set<String> = [
        "mehr", "mehr lesen", "weiter", "weiterlesen", "read more", "more", "continue reading", "full story",
        "lire la suite", "en savoir plus", "leer más", "ver más", "ler mais", "saiba mais", "leggi tutto", "continua",
        "lees meer", "lees verder", "läs mer", "les mer", "læs mere", "więcej", "czytaj więcej", "czytaj dalej",
        "číst dále", "tovább", "читать далее", "подробнее", "детальніше",
    ]
    private static let signs: SignSet = "[]().…»>•→ \u{a0}"
    private static let brackets: SignSet = "[(>→ \u{a0}"

    /// Whether the ASCII at the end is no button: no letters, too many of them, or some that don't stand behind a sentence's
    /// end; which is quickly told, and so of most lines.
    private static func isWithinSentence(_ text: String) -> Bool {
        let bytes = text.utf8.span
        var index = bytes.count - 1
        while index >= 0, bytes[index] < 0x80, signs.contains(Unicode.Scalar(bytes[index])) { index -= 1 }
        let end = index
        while index >= 0, bytes[index] == 0x20 || (bytes[index] | 0x20) &- 0x61 < 26 { index -= 1 }
        guard index >= 0, end - index < reach else { return true }
        let before = Unicode.Scalar(bytes[index])
        if !before.isASCII || end - index > 0 && brackets.contains(before) { return false }
        return end == index || !before.isSentenceEnd && before != "]"
    }

    /// Whether a line has text and, behind the end of a sentence, such a button.
    static func isIn(_ text: String) -> Bool {
        guard text.utf8.count <= longest, !isWithinSentence(text) else { return false }
        let end = text.unicodeScalars.suffix(reach)
        guard let last = end.lastIndex(where: { !signs.contains($0) }), end[last].isLetter else { return false }
        let start = end[...last].lastIndex { !$0.isLetter && $0 != " " }.map(end.index(after:)) ?? end.startIndex
        guard let before = end[..<start].last(where: { !brackets.contains($0) }) else { return false }
        // "More." is a sentence, and "more" behind one none.
        let isBehindSentence =
            before.isSentenceEnd && (!text.hasSuffix(".") || text.hasSuffix(".."))
            && end[start...].first { $0.isLetter }?.isSmall ?? false
        guard before == "…" || before == "]" || before == "»" || isBehindSentence || end[..<start].last == "[" else {
            return false
        }
        return buttons.contains(String(end[start...last]).trimmingSpaces.lowercased())
    }
}
