/// The buttons and counters that stand in and below a comment and are no part of its text.
enum CommentButtons {
    /// Words of which such a line may be made, in any order and number, with figures between them.
    private static let words: Set<String> = [
        "reply", "replies", "like", "likes", "liked", "dislike", "edit", "delete", "report", "flag", "quote", "share",
        "permalink", "link", "copy", "upvote", "downvote", "vote", "votes", "point", "points", "recommend",
        "recommended", "helpful", "unhelpful", "block", "follow", "abuse",
        "antworten", "antwort", "liken", "löschen", "melden", "zitieren", "teilen", "bearbeiten", "empfehlen",
        "permanentlink", "gefällt", "verbergen", "bewerten",
        "répondre", "réponse", "réponses", "signaler", "j'aime", "partager", "citer", "modifier", "supprimer",
        "alerter", "recommander",
        "responder", "respuesta", "respuestas", "compartir", "denunciar", "eliminar", "editar", "citar", "curtir",
        "excluir", "compartilhar", "reportar",
        "rispondi", "segnala", "elimina", "cita", "condividi",
        "reageer", "beantwoorden", "antwoord", "verwijderen", "bewerken", "svar", "svara", "besvar", "gilla",
        "rapporter",
        "anmäl", "odpowiedz", "zgłoś", "cytuj", "usuń", "ответить", "пожаловаться", "цитировать", "удалить", "нравится",
        "відповісти", "返信", "返信する", "回复", "回覆", "举报", "赞", "답글", "신고", "yanıtla", "beğen", "şikayet",
        "vastaa", "válasz", "odpovědět", "балл", "जवाब", "رد",
    ]
    /// Whole lines.
    private static let lines: Set<String> = [
        "read more", "show more", "see more", "show less", "view replies", "hide replies", "show replies", "view reply",
        "more replies", "load more", "load more comments", "load more replies", "log in to reply", "sign in to reply",
        "login to reply", "reply to this comment", "report comment", "report this comment", "report abuse", "like this",
        "like loading", "loading", "was this helpful", "add a reply", "copy link", "flag as inappropriate",
        "mehr lesen", "weiterlesen", "mehr anzeigen", "mehr", "gefällt mir", "gefällt mir nicht",
        "gefällt mir wird geladen",
        "auf diesen kommentar antworten", "kommentar melden", "beitrag melden", "zum antworten anmelden",
        "antworten anzeigen", "antworten ausblenden", "antwort schreiben", "alle antworten anzeigen",
        "permanenter link", "permanenter verknüpfung",
        "lire la suite", "voir plus", "afficher plus", "voir les réponses", "signaler un abus",
        "signaler ce commentaire",
        "je n'aime pas", "me gusta", "no me gusta", "leer más", "ver más", "ver respuestas", "ver más respuestas",
        "denunciar comentario", "mi piace", "leggi di più", "leggi tutto", "mostra altro", "gostei", "não gostei",
        "ler mais", "ver mais", "ver respostas", "vind ik leuk", "lees meer", "meer weergeven", "läs mer", "visa mer",
        "visa svar", "les mer", "læs mere", "vis mere", "czytaj więcej", "pokaż więcej", "lubię to", "читать дальше",
        "показать ещё", "展开", "查看更多", "もっと見る", "더보기", "devamını oku",
    ]
    private static let separators: SignSet = " \t\u{a0}|/·•()[],:.…+-–—↓↑←→▲▼♥❤👍👎#"
    private static let longest = 80

    /// Whether a line holds nothing else.
    static func isButtons(_ line: String) -> Bool {
        guard line.utf8.count <= longest else { return false }
        let text = line.spacedAtCapitals.lowercased()
        let found = text.parts { separators.contains($0) || $0.isNumber }
        guard !found.isEmpty else { return isCounter(line) }
        return found.allSatisfy { words.contains(String($0)) } || lines.contains(found.joined(separator: " "))
    }

    /// Whether a line holds nothing but a figure with signs around it: "+3", "▲ 12 ▼".
    private static func isCounter(_ line: String) -> Bool {
        line.utf8.count <= 16 && line.contains(where: \.isNumber)
    }
}

extension String {
    /// The text with a space before each capital letter behind a small one: buttons side by side are often printed
    /// without.
    fileprivate var spacedAtCapitals: String {
        var text = String.UnicodeScalarView()
        var afterSmall = false
        for scalar in unicodeScalars {
            if afterSmall, scalar.isCapital { text.append(" ") }
            afterSmall = scalar.isSmall
            text.append(scalar)
        }
        return String(text)
    }
}
