/// Titles above the comments of a page that tell how many there are: "20 thoughts on “…”", "6 Kommentare".
enum PrintedTitle {
    private static let nouns: Set<String> = [
        "comment", "comments", "thought", "thoughts", "response", "responses", "reply", "replies", "kommentar",
        "kommentare",
        "kommentaren", "gedanke", "gedanken", "antwort", "antworten", "meinung", "meinungen", "leserkommentare",
        "commentaire",
        "commentaires", "réaction", "réactions", "comentario", "comentarios", "respuestas", "comentário", "comentários",
        "commento", "commenti", "reactie", "reacties", "kommentarer", "komentarz", "komentarze", "komentarzy",
        "комментариев",
        "комментария", "комментарии", "opinie", "beiträge", "评论", "コメント",
    ]
    private static let buttons: Set<String> = ["comment", "reply", "antwort", "antworten", "kommentar", "response"]
    private static let ones: Set<String> = [
        "one", "a", "ein", "eine", "un", "une", "uno", "alle", "all", "reader", "leser",
    ]

    /// The longest title, with the story's headline in it, and the longest first word of one, in bytes.
    private static let longest = 220
    private static let longestWord = 40

    /// Whether a line is such a title.
    static func isTitle(_ line: SourceLine) -> Bool {
        if line.marker == .comments { return true }
        guard line.text.utf8.count <= longest, Bullet.split(line.text) == nil else { return false }
        let start = line.text.prefix { $0 != " " && $0 != "\t" && $0 != "\u{a0}" }
        guard start.utf8.count <= longestWord else { return false }
        let first = start.lowercased().trimmingSigns
        // "Reply" alone is a button.
        if nouns.contains(first), !buttons.contains(first) { return line.text.scalarCount <= 40 }
        guard Int(first) != nil || ones.contains(first) else { return false }
        return line.text.lowercased().split { " \t\u{a0}".contains($0) }.prefix(3).dropFirst()
            .contains { nouns.contains(String($0).trimmingSigns) }
    }
}
