import NewsModel

/// What the comments of a page look like: an initial, a name with maybe a time, and text.
enum CommentShape {
    /// The first two lines of a comment.
    struct Head: Equatable {
        /// What the badge says.
        let initial: String
        /// The name.
        let author: String
        /// When it was posted.
        let posted: Timestamp?
        /// Whether the time stands there as Nutgraf writes it, so that the text is escaped and ends at a blank line.
        let isStamped: Bool
    }

    /// The longest name that is known by its initial alone, in characters.
    private static let longestName = 60

    /// The head of a comment that Nutgraf wrote, nil where none begins at a line.
    static func stampedHead(at index: Int, in lines: [SourceLine]) -> Head? {
        isBadge(at: index, in: lines) ? stampedHead(below: index, in: lines) : nil
    }

    private static func stampedHead(below badge: Int, in lines: [SourceLine]) -> Head? {
        CommentStamp.split(lines[badge + 1].text).map {
            Head(initial: lines[badge].text, author: $0.author, posted: $0.posted, isStamped: true)
        }
    }

    /// Whether a line with another one below it is a single character that nobody escaped.
    private static func isBadge(at index: Int, in lines: [SourceLine]) -> Bool {
        index + 1 < lines.count && lines[index].isSingleCharacter && !CommentText.isEscaped(lines[index].text)
    }

    /// The head of the comment that begins at a line, nil where none does.
    static func head(at index: Int, in lines: [SourceLine]) -> Head? {
        guard isBadge(at: index, in: lines) else { return nil }
        if let stamped = stampedHead(below: index, in: lines) { return stamped }
        let initial = lines[index].text
        let line = lines[index + 1]
        guard !line.isBlank else { return nil }
        // Without a time, the badge has to belong to the name, and something has to be said below it.
        guard isText(at: index + 2, in: lines), !line.isSingleCharacter,
            line.text.utf8.count <= 4 * longestName, line.text.count <= longestName,
            Comment.initial(of: line.text).lowercased() == initial.lowercased()
        else { return nil }
        return Head(initial: initial, author: line.text, posted: nil, isStamped: false)
    }

    /// Whether what somebody says may begin at a line: not with another badge, which a comment that is put in there begins
    /// with.
    static func isText(at index: Int, in lines: [SourceLine]) -> Bool {
        guard index < lines.count, !isStructure(lines[index]), !PrintedHead.isPart(lines[index].text) else {
            return false
        }
        guard let head = PrintedHead(at: index, in: lines) else { return true }
        // A comment may be put in where a blank line is, and would part such a head.
        return lines[index..<(index + head.lineCount)].contains(where: \.isBlank)
    }

    /// Whether a line of a discussion has a meaning of its own there.
    static func isStructure(_ line: SourceLine) -> Bool {
        line.isBlank || line.startsDiscussion || line.isSingleCharacter || LimitsText(line.text) != nil
    }

    /// Whether a text is one user-perceived character, as a badge is.
    static func isSingleCharacter(_ text: String) -> Bool {
        let bytes = text.utf8.span
        guard bytes.count > 1 else { return bytes.count == 1 }
        // Two of ASCII are two characters, but for CR LF, which no line has.
        if bytes[0] < 0x80, bytes[1] < 0x80, bytes[0] != 0x0d { return false }
        return text.index(after: text.startIndex) == text.endIndex
    }
}
