import NewsModel

/// The short lines around a story that tell who, where and when.
enum StoryFacts {
    /// The longest of them, in scalars.
    private static let longest = 80
    /// The longest date with its label, in bytes.
    private static let longestDate = 120

    private static let commas: SignSet = ",،、，"
    private static let endsOfText: SignSet = ".!?。।:;"
    private static let dashes: SignSet = "-–—"
    private static let bylineWords = PhraseSet([
        "By ", "by ", "BY ", "Von ", "Par ", "Por ", "Di ", "Door ", "Av ", "Af ", "द्वारा ",
        "Author: ", "Autor: ", "Autorin: ", "Auteur: ", "Autore: ", "Author ", "Written by ", "Words by ", "Von: ",
        "By: ",
        "Text: ", "Text und Interview: ", "Interview: ", "Texto: ", "Texte: ", "Автор: ", "Автори: ", "Yazar: ",
        "Penulis: ", "Auteure: ", "Autora: ",
        "Autorka: ",
        "लेखक: ", "作者：", "作者:", "记者：", "記者：", "文：", "撰文：", "文＝", "文/", "기자: ", "الكاتب: ", "بقلم ", "بقلم: ",
    ])
    private static let publishedWords = PhraseSet([
        "published:", "published on", "published", "posted:", "posted on", "date:", "veröffentlicht:",
        "veröffentlicht am", "publié le", "publicado el", "publicado em", "pubblicato il", "प्रकाशित:", "公開日:", "发布时间:",
        "publicado:", "publicado", "publié:", "gepubliceerd op", "gepubliceerd:", "publicerad", "opublikowano",
        "опубликовано:", "опубликовано", "дата:", "data:", "datum:", "erschienen am", "first published", "stand:",
    ])
    private static let updatedWords = PhraseSet([
        "updated:", "updated on", "updated", "last updated:", "aktualisiert:", "mis à jour le",
    ])

    /// Whether a line tells who, where or when.
    static func isFact(_ text: String) -> Bool {
        isDateline(text) || byline(text) != nil || published(text) != nil || BylineWithDay(text) != nil
    }

    /// The author of a line "By Somebody", nil for all other lines.
    static func byline(_ text: String) -> String? {
        guard text.scalarCount <= longest, let start = bylineWords.endOfPrefix(of: text) else { return nil }
        let name = text[start...].trimmingSpaces
        let words = name.parts(between: " ")
        guard let first = words.first?.first, words.count <= 12, first.isUppercase || !first.isCased,
            name.last.map({ !".!?:".contains($0) || words.last?.count ?? 0 <= 3 }) == true
        else { return nil }
        return name
    }

    /// Whether a line tells where and when a story was filed: a place, a comma, and a day.
    static func isDateline(_ text: String) -> Bool {
        guard text.scalarCount <= longest, let comma = text.unicodeScalars.firstIndex(where: commas.contains) else {
            return false
        }
        let place = text[..<comma]
        let day = text[text.unicodeScalars.index(after: comma)...]
        guard !place.isEmpty, !place.unicodeScalars.contains(where: \.isNumber), place.scalarCount <= 40,
            day.unicodeScalars.contains(where: \.isNumber), day.scalarCount <= 30,
            day.parts(between: " ").count <= 5
        else { return false }
        return text.unicodeScalars.last.map { !endsOfText.contains($0) } == true
    }

    /// When a line says that the story was published, nil where it says nothing else or something else.
    static func published(_ text: String) -> Timestamp? {
        guard text.utf8.count <= longestDate, text.unicodeScalars.contains(where: \.isNumber) else { return nil }
        return DateParser.timestamp(withoutLabel(text, publishedWords))
    }

    /// Whether a line begins with a label that nothing but a date follows: "Published on", "Stand:".
    static func beginsWithDateLabel(_ text: String) -> Bool {
        guard text.utf8.count <= longestDate, text.unicodeScalars.contains(where: \.isNumber) else { return false }
        let lowered = text.lowercased()
        guard let end = publishedWords.endOfPrefix(of: lowered) ?? updatedWords.endOfPrefix(of: lowered) else {
            return false
        }
        return lowered[..<end].utf8.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: " ") }
    }

    /// Whether a text says that a date follows on which a story was published or updated.
    static func isDateLabel(_ text: String) -> Bool {
        dateLabels.endOfPrefix(of: text.lowercased()) != nil
    }

    private static let dateLabels = PhraseSet([
        "publi", "posted", "updat", "last updat", "veröffentlicht", "aktualisiert", "stand", "erstellt", "actualizado",
        "modifi", "mis à jour", "mis en ligne", "geplaatst", "gepubliceerd", "bijgewerkt", "aggiornato", "uhr", "datum",
        "date",
    ])

    /// Whether a line says nothing but when the page was updated.
    static func isUpdated(_ text: String) -> Bool {
        guard text.utf8.count <= longestDate else { return false }
        let rest = withoutLabel(text, updatedWords)
        return rest != text && DateParser.timestamp(rest) != nil
    }

    /// The agency or outlet of a line such as "- IANS", nil for all other lines.
    static func credit(_ text: String) -> String? {
        guard let dash = text.unicodeScalars.first, dashes.contains(dash), text.scalarCount <= 50 else { return nil }
        let name = text.dropFirst().trimmingSpaces
        guard let first = name.first, first.isLetter || first.isNumber, name.split(separator: " ").count <= 6,
            name.last.map({ !"!?:;,".contains($0) }) == true
        else { return nil }
        return name
    }

    private static func withoutLabel(_ text: String, _ labels: PhraseSet) -> String {
        let lowered = text.lowercased()
        guard let end = labels.endOfPrefix(of: lowered) else { return text }
        // In small letters a text may have other bytes, but as many characters.
        let rest = text.dropFirst(lowered[..<end].count).trimmingSpaces
        return rest.hasPrefix(":") ? rest.dropFirst().trimmingSpaces : rest
    }
}
