/// A comment that is an item of a list below the title of the comments: what is left of a thread where a page is printed
/// without the lines that say who and when.
struct ListedComment: Equatable {
    /// The text of the item's first line.
    let text: String
    /// Whether its bullet is a number.
    let isNumbered: Bool
    /// The columns before its bullet.
    let indent: Int
    /// The name, where the first line holds nothing else, or else a time of day right behind it.
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
        guard !CommentText.isEscaped(line.text), let (bullet, item) = Bullet.split(line.text) else { return nil }
        // "24. August 2019" is no item.
        if Moment(in: line.text)?.rest.isEmpty == true { return nil }
        text = item
        isNumbered = bullet != .sign
        indent = line.indent
        author = Self.author(item) ?? Self.nameAlone(item, at: index, in: lines)
        let start = item.prefix(12).lowercased()
        isPingback = Self.pingbacks.contains { start.hasPrefix($0) }
    }

    /// The indent of the list of comments that begins right below a title, nil where none does.
    ///
    /// A list of headlines, as of what is read most, has an item a line without a full stop.
    ///
    /// Where the title is none of those that are known, only a list with lists in it counts: `mustBeThread`.
    static func indentOfList(below title: Int, in lines: [SourceLine], mustBeThread: Bool = false) -> Int? {
        guard let first = firstText(below: title, in: lines), let item = ListedComment(at: first, in: lines),
            item.isNumbered
        else { return nil }
        var index = first
        var seen = 0
        var hasComment = false
        var isRunning = false
        var isThread = false
        while index < lines.count, seen < reach {
            if let end = StampedComment.end(at: index, in: lines) {
                index = end
                continue
            }
            let line = lines[index]
            // Who is named is found by the heads.
            let head = PrintedHead(at: index, in: lines)
            if head?.isCertain == true { return nil }
            index += 1
            guard !line.isBlank else { continue }
            seen += 1
            let listed = ListedComment(at: index - 1, in: lines)
            if listed == nil, line.indent <= item.indent, item.indent > 0 { break }
            if let listed, !listed.isPingback {
                if head != nil { return nil }
                // Nothing can answer what only links here.
                if listed.indent > item.indent {
                    if !hasComment { return nil }
                    isThread = true
                }
                hasComment = true
            }
            if listed?.isPingback != true, RunningText.isRunning(listed?.text ?? line.text) { isRunning = true }
        }
        return hasComment && isRunning && (isThread || !mustBeThread) ? item.indent : nil
    }

    /// Whether it may be of a list of which the outermost items are numbered and stand at an indent.
    func mayBelong(to outermost: Int) -> Bool { indent > outermost || indent == outermost && isNumbered }

    /// The first line below a title that does not ask for comments.
    private static func firstText(below title: Int, in lines: [SourceLine]) -> Int? {
        var index = title
        for _ in 0..<3 {
            guard let next = lines.nextText(after: index) else { return nil }
            let asks =
                lines[next].text.utf8.count <= 80 && Bullet.split(lines[next].text) == nil
                && FurnitureWords.occur(in: lines[next].text, for: .talk)
            if !asks { return next }
            index = next
        }
        return nil
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

    /// The name where an item begins with nothing else and what is said stands below a blank line.
    private static func nameAlone(_ item: String, at index: Int, in lines: [SourceLine]) -> String? {
        guard index + 2 < lines.count, lines[index + 1].isBlank, let name = NameLine.nameOnly(item),
            Bullet.split(lines[index + 2].text) == nil, RunningText.isRunning(lines[index + 2].text)
        else { return nil }
        return name
    }
}
