/// The lines that say what stands below them, or that they are a button.
enum Marker: Equatable {
    /// Comments follow.
    case comments
    /// A form for a comment follows.
    case commentForm
    /// A button or a title of buttons.
    case furniture
}

/// The words of markers, in small letters. Only a line that holds nothing else is a marker.
enum Markers {
    private static let phrases: [Marker: [String]] = [
        .comments: [
            "reader comments", "readers' comments", "readers’ comments", "comments", "comment", "discussion",
            "conversation", "join the conversation", "responses", "kommentare", "leserkommentare", "commentaires",
            "comentarios", "comentários", "commenti", "reacties", "kommentarer", "komentarze", "комментарии",
            "коментарі", "टिप्पणियाँ", "टिप्पणियां", "पाठकों की टिप्पणियाँ", "コメント", "评论", "評論", "댓글", "تعليقات",
            "التعليقات", "yorumlar",
        ],
        .commentForm: [
            "leave a comment", "leave a reply", "post a comment", "add a comment", "write a comment",
            "submit a comment", "kommentar schreiben", "schreibe einen kommentar", "kommentar verfassen",
            "laisser un commentaire", "deja un comentario", "deja una respuesta", "deixe um comentário",
            "lascia un commento", "geef een reactie", "plaats een reactie", "skriv en kommentar", "dodaj komentarz",
            "добавить комментарий", "оставить комментарий", "टिप्पणी करें", "टिप्पणी लिखें", "コメントを書く",
            "コメントを投稿", "发表评论", "發表評論", "댓글 쓰기", "اترك تعليقا", "اترك تعليقًا", "أضف تعليقا",
            "أضف تعليقًا", "yorum yap",
        ],
        .furniture: [
            "share this article", "share this story", "share this", "share", "share on facebook", "share on twitter",
            "artikel teilen", "teilen", "partager", "partager cet article", "compartir", "compartilhar", "condividi",
            "delen", "поделиться", "शेयर करें", "シェア", "分享", "공유", "شارك", "print", "email", "e-mail", "tweet",
            "advertisement", "anzeige", "publicité", "publicidad", "read more", "weiterlesen",
        ],
    ]

    private static let markers: [String: Marker] = {
        var markers: [String: Marker] = [:]
        for (marker, phrases) in phrases {
            for phrase in phrases { markers[phrase] = marker }
        }
        return markers
    }()

    /// The longest phrase, in words and in bytes; a number may stand before or after it.
    private static let mostWords = 5
    private static let longest = 80

    /// What a line marks, nil for all other lines; a number, as in "Comments (12)" or "5 Comments", counts for nothing.
    static func marker(of line: String) -> Marker? {
        PlainPhrase.of(line, mostWords: mostWords, mostBytes: longest).flatMap { markers[$0] }
    }
}

extension Substring {
    /// The text without characters of a kind at its ends.
    func trimming(where isTrimmed: (Character) -> Bool) -> Substring {
        var text = drop(while: isTrimmed)
        while let last = text.last, isTrimmed(last) { text.removeLast() }
        return text
    }
}
