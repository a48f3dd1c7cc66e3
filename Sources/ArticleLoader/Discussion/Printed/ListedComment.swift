/// A comment that is an item of a list below the title of the comments: what is left of a thread where a page is printed
/// without the lines that say who and when.
struct ListedComment: Equatable {
    /// The text of the item's first line.
    let text: String
    /// The columns before its bullet.
    let indent: Int
    /// The name, where the first line holds a name with a time of day right behind it and nothing else.
    let author: String?
    /// Whether it only says that another page links here.
    let isPingback: Bool

    /// How many lines below the title, blank ones and written comments not counted, tell whether these are comments.
    private static let reach = 16
    /// The bytes of a text that no headline in a list has.
    private static let longText = 140

    private static let pingbacks = ["pingback", "trackback", "ping:"]

    /// The comment that begins at a line, nil where no item of a list does.
    init?(at index: Int, in lines: [SourceLine]) {
        let line = lines[index]
        guard !CommentText.isEscaped(line.text), let (_, item) = Bullet.split(line.text) else { return nil }
        // "24. August 2019" is no item.
        if Moment(in: line.text)?.rest.isEmpty == true { return nil }
        text = item
        indent = line.indent
        author = Self.author(item)
        let start = item.prefix(12).lowercased()
        isPingback = Self.pingbacks.contains { start.hasPrefix($0) }
    }

    /// The indent of the list of comments that begins right below a title, nil where none does.
    ///
    /// A list of headlines, as of what is read most, has an item a line without a full stop.
    static func indentOfList(below title: Int, in lines: [SourceLine]) -> Int? {
        guard let first = lines.nextText(after: title), let item = ListedComment(at: first, in: lines),
            isNumbered(lines[first])
        else { return nil }
        var index = first
        var seen = 0
        var hasComment = false
        var isRunning = false
        while index < lines.count, seen < reach {
            if let end = StampedComment.end(at: index, in: lines) {
                index = end
                continue
            }
            let line = lines[index]
            index += 1
            guard !line.isBlank else { continue }
            seen += 1
            let listed = ListedComment(at: index - 1, in: lines)
            if listed == nil, line.indent <= item.indent, item.indent > 0 { break }
            if let listed, !listed.isPingback {
                // Who is named is found by the heads; and nothing can answer what only links here.
                if PrintedHead(at: index - 1, in: lines) != nil { return nil }
                if listed.indent > item.indent, !hasComment { return nil }
                hasComment = true
            }
            if listed?.isPingback != true, Self.isRunning(listed?.text ?? line.text) { isRunning = true }
        }
        return hasComment && isRunning ? item.indent : nil
    }

    /// The name in "Ada10:15", where a page that puts them apart is printed without the space.
    private static func author(_ text: String) -> String? {
        guard text.utf8.count <= longText, text.utf8.last.map({ (0x30...0x39).contains($0) }) == true else {
            return nil
        }
        let time = text.reversed().prefix { $0.isNumber || $0 == ":" }
        let parts = String(time.reversed()).split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2 else { return nil }
        return PrintedHead.name(String(text.dropLast(time.count)))
    }

    private static func isNumbered(_ line: SourceLine) -> Bool {
        guard case .number = Bullet.split(line.text)?.bullet else { return false }
        return true
    }

    /// Whether a text is no title.
    private static func isRunning(_ text: String) -> Bool {
        if text.utf8.count >= longText { return true }
        return text.last.map { ".!?…。！？".contains($0) } == true
    }
}
