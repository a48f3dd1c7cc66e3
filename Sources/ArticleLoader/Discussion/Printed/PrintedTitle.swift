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
        "ergänzung", "ergänzungen", "leserbriefe", "rückmeldungen", "avis", "opiniones", "opiniões", "yorum", "svar",
        "hozzászólás", "komentáře", "kommenttia",
    ]
    /// Whole titles that ask the reader.
    private static let questions: Set<String> = [
        "what do you think", "what's your opinion", "have your say", "your comments", "your thoughts", "user comments",
        "most recent comments", "was sagst du dazu", "was sagen sie dazu", "was meinst du", "was meinen sie",
        "was denkst du", "deine meinung", "ihre meinung", "eure meinung", "eure kommentare", "diskutieren sie mit",
        "qu'en pensez-vous", "qu’en pensez-vous", "vos réactions", "vos commentaires", "qué opinas", "tu opinión",
        "o que você acha", "cosa ne pensi", "i vostri commenti", "wat vind jij", "wat vindt u", "hvad synes du",
        "vad tycker du", "co o tym sądzisz", "что вы думаете", "あなたの意見",
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
        if isQuestion(line.text) { return true }
        let start = line.text.prefix { $0 != " " && $0 != "\t" && $0 != "\u{a0}" }
        guard start.utf8.count <= longestWord else { return false }
        let first = start.lowercased().trimmingSigns
        // "Reply" alone is a button.
        if nouns.contains(first), !buttons.contains(first) { return line.text.scalarCount <= 40 }
        guard Int(first) != nil || ones.contains(first) else { return false }
        return line.text.lowercased().parts(between: .spaces).prefix(3).dropFirst()
            .contains { nouns.contains(String($0).trimmingSigns) }
    }

    /// Whether a line is nothing but a number and a word, which may be what a page calls its comments: "91 additions".
    static func mayBeTitle(_ line: SourceLine) -> Bool {
        guard line.text.utf8.count <= longestWord, ("1"..."9").contains(line.text.unicodeScalars.first ?? " ") else {
            return false
        }
        let words = line.text.split(separator: " ")
        return words.count == 2 && Int(words[0]) != nil && words[1].allSatisfy(\.isLetter)
    }

    /// Whether a line is no more than the plural of "comment", with or without a number: what stands below is comments
    /// even where nobody is named.
    static func isPlain(_ line: SourceLine) -> Bool {
        !saysNone(line) && PlainPhrase.of(line.text, mostWords: 2, mostBytes: longestWord).map(plurals.contains) == true
    }

    /// Whether a line tells that there are 0 of something.
    private static func saysNone(_ line: SourceLine) -> Bool {
        line.text.split { !$0.isNumber }.contains { $0 == "0" }
    }

    private static let plurals: Set<String> = [
        "comments", "reader comments", "readers' comments", "kommentare", "leserkommentare", "commentaires",
        "comentarios", "comentários", "commenti", "reacties", "kommentarer", "komentarze", "комментарии", "коментарі",
        "टिप्पणियाँ", "コメント", "评论", "評論", "댓글",
    ]

    private static func isQuestion(_ line: String) -> Bool {
        PlainPhrase.of(line, mostWords: 5, mostBytes: longestWord).map(questions.contains) == true
    }
}
