/// The words by which the rules for comments are known.
enum GuidelinesWords {
    private static let words = PhraseSet([
        "comment", "respect", "on-topic", "on topic", "moderat", "guideline", "house rules", "discussion", "kommentar",
        "netiquette", "commentaire", "comentario", "comentário", "комментар", "टिप्पणी", "コメント", "评论", "評論",
        "댓글", "تعليق",
    ])

    /// The longest rules, in bytes.
    private static let longest = 1200

    /// Whether words of rules occur twice in a text that is not too long for rules: one may in any comment.
    static func occur(in text: String) -> Bool {
        guard text.utf8.count <= longest else { return false }
        return words.count(in: text.lowercased(), upTo: 2) == 2
    }
}
