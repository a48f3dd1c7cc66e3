import NewsModel

/// Comments of which the badge and the name are set as paragraphs of their own.
enum BadgeRows {
    /// The longest name, in characters.
    private static let longestName = 40

    /// Where the text below a badge, or below its name, begins: the row itself with the blank one below it is a line then.
    /// Nil where a row is neither, or where nothing blank stands below it.
    static func end(at index: Int, in rows: [SourceLine], _ kept: KeptRows) -> Int? {
        if isBadge(at: index, in: rows, kept) || index >= 2 && isBadge(at: index - 2, in: rows, kept) {
            return index + 2
        }
        return nil
    }

    private static func isBadge(at index: Int, in rows: [SourceLine], _ kept: KeptRows) -> Bool {
        // What is soon told comes first: hardly a row is of one character.
        guard index + 4 < rows.count, rows[index].isSingleCharacter, rows[index + 1].isBlank,
            !rows[index + 2].isBlank, rows[index + 3].isBlank, !(index...(index + 4)).contains(where: kept.contains),
            !CommentText.isEscaped(rows[index].text), CommentShape.isText(at: index + 4, in: rows)
        else { return false }
        let name = rows[index + 2].text
        return name.utf8.count <= 4 * longestName && name.count <= longestName
            && !rows[index + 2].isSingleCharacter && Headline.isLike(name)
            && Comment.initial(of: name).lowercased() == rows[index].text.lowercased()
    }
}
