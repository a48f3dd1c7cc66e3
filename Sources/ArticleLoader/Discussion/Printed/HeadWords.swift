/// The words by which the head of a comment is known, in the forms of blogs, forums and news sites.
enum HeadWords {
    /// What somebody does who is named before it.
    private static let verbs = [
        "says", "said", "wrote", "writes", "commented", "replied", "sagt", "sagte", "schreibt", "schrieb", "meint",
        "hat gesagt", "hat geschrieben", "dijo", "dice", "escribió", "comentó", "a écrit", "dit", "a dit",
        "ha scritto", "scrive", "ha detto", "disse", "escreveu", "diz", "zegt", "zei", "schreef", "skrev", "sa", "sier",
        "skriver", "siger", "sagde", "napisał", "napisała", "pisze", "пишет", "говорит", "написал", "сказал", "írta",
        "dedi ki", "a spus", "kirjoitti", "さんのコメント", "より", "说", "說", "說道", "说道",
    ]
    /// What stands behind the verb: WordPress has a colon, Blogger an ellipsis.
    private static let ends = [":", "...", "…", ".."]
    /// What stands before the name.
    private static let before = PhraseSet([
        "comment by ", "comment from ", "posted by ", "reply by ", "reply from ", "kommentar von ", "antwort von ",
        "beitrag von ", "commentaire de ", "commentaire par ", "réponse de ", "comentario de ", "comentario por ",
        "respuesta de ", "comentário de ", "comentário por ", "commento di ", "reactie van ", "reactie door ",
        "kommentar af ", "kommentar av ", "komentarz od ", "комментарий от ",
    ])
    private static let initialsOfBefore: SignSet = "cpkabrCPKABRкК"
    private static let replyWords: Set<String> = [
        "reply", "antwort", "réponse", "respuesta", "resposta", "risposta", "reactie", "svar", "odpowiedź", "ответ",
        "post", "beitrag", "comment", "kommentar", "commentaire", "comentario",
    ]
    private static let levelWords: Set<String> = ["level", "ebene", "niveau", "nivel", "livello"]
    /// What a line ends with before a moment that was lost.
    private static let prepositions = [" am", " on", " at", " um", " le", " il", " em", " op", " den", " el"]
    private static let longest = 120

    /// The name in "Name says:", with or without a space; nil for all other lines.
    static func speaker(_ text: String) -> String? {
        guard let end = ends.first(where: text.hasSuffix) else { return nil }
        let plain = text.dropLast(end.count)
        for verb in verbs where plain.hasSuffix(verb) { return String(plain.dropLast(verb.count)) }
        return nil
    }

    /// The name in "Comment by Name" or "#1 Kommentar von Name", nil for all other texts.
    static func commenter(_ text: String) -> String? {
        guard text.utf8.count <= longest, let mark = text.utf8.first,
            mark == UInt8(ascii: "#") || mark >= 0x80 || mark | 0x20 >= UInt8(ascii: "a")
        else { return nil }
        let plain = mark == UInt8(ascii: "#") ? text.drop { "#0123456789.:) ".contains($0) } : text[...]
        guard let first = plain.unicodeScalars.first, initialsOfBefore.contains(first) else { return nil }
        let lowered = plain.prefix(24).lowercased()
        guard let end = before.endOfPrefix(of: lowered) else { return nil }
        return String(plain.dropFirst(lowered[..<end].count))
    }

    /// The name in "Name / Reply #3", nil for all other lines.
    static func replier(_ text: String) -> String? {
        guard text.utf8.count <= longest, text.hasByte(UInt8(ascii: "#")),
            let slash = text.lastIndex(where: { $0 == "/" || $0 == "|" || $0 == "·" }),
            isReplyNumber(String(text[text.index(after: slash)...]))
        else { return nil }
        return String(text[..<slash])
    }

    /// Whether a text is "Reply #3", with signs or a moment around it.
    static func isReplyNumber(_ text: String) -> Bool {
        guard text.utf8.count <= longest, text.hasByte(UInt8(ascii: "#")) else { return false }
        let words = text.trimmingSigns.parts(between: " ").prefix(3).map(String.init)
        guard words.count >= 2, replyWords.contains(words[0].lowercased().trimmingSigns), words[1].hasPrefix("#"),
            Int(words[1].trimmingSigns) != nil
        else { return false }
        return words.count == 2 || Moment(in: text) != nil
    }

    /// The number in "level 2", from 1 to 99, nil for all other lines.
    static func level(_ text: String) -> Int? {
        guard text.utf8.count <= 16 else { return nil }
        let words = text.parts(between: " ")
        guard words.count == 2, levelWords.contains(words[0].lowercased()), let level = Int(words[1]),
            (1...99).contains(level)
        else { return nil }
        return level
    }

    /// Whether a line ends where a moment was: "Name on".
    static func hasLostMoment(_ text: String) -> Bool {
        text.utf8.count <= 60 && prepositions.contains(where: text.hasSuffix)
    }

    /// The name of such a line.
    static func withoutLostMoment(_ text: String) -> String {
        guard let word = prepositions.first(where: text.hasSuffix) else { return text }
        return String(text.dropLast(word.count))
    }
}
