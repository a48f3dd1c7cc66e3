/// Tells from the lines below the title of the comments in what shape a page prints them.
enum ThreadShape {
    /// How many lines below the title may be looked at, blank ones and written comments not counted.
    private static let reach = 40
    /// How many lines and written comments are gone through for them, blank ones not counted: other titles among them.
    private static let longestWay = 60

    /// The shape of comments without a head each that begin right below a title, nil where none do.
    static func below(title: Int, in lines: [SourceLine]) -> DiscussionStart.Shape? {
        if let indent = ListedComment.indentOfList(below: title, in: lines) { return .list(indent: indent) }
        let texts = Self.texts(below: title, in: lines)
        // Who and when is said where there is a head.
        let head = texts.prefix(12).firstIndex { PrintedHead(at: $0, in: lines) != nil }
        if head == nil, let last = dated(texts, in: lines) { return .dated(last: last) }
        guard head == nil, PrintedTitle.isPlain(lines[title]) else { return nil }
        if isNamed(texts, in: lines) { return .named }
        return isUnsigned(texts, in: lines) ? .unsigned : nil
    }

    /// The shape of comments that have their heads below them: the first head has running text above it, and the last has
    /// none below.
    static func signed(below title: Int, firstHead: Int, in lines: [SourceLine]) -> DiscussionStart.Shape? {
        guard let above = lastText(between: title, and: firstHead, in: lines), isComment(lines[above].text) else {
            return nil
        }
        var last = firstHead
        var hasTextBelow = false
        var index = firstHead
        while index < lines.count, !lines[index].leadsAway, !lines[index].startsDiscussion {
            if let end = StampedComment.end(at: index, in: lines) {
                index = end
            } else if let head = PrintedHead(at: index, in: lines) {
                last = index
                hasTextBelow = false
                index += head.lineCount
            } else {
                if isComment(lines[index].text) { hasTextBelow = true }
                index += 1
            }
        }
        return hasTextBelow ? nil : .signed(last: last)
    }

    /// The last line with text below a title and above another line, written comments left out.
    private static func lastText(between title: Int, and end: Int, in lines: [SourceLine]) -> Int? {
        var last: Int?
        for index in StampedComment.others(in: (title + 1)..<end, of: lines) where !lines[index].isBlank {
            last = index
        }
        return last
    }

    /// The lines with text below a title, up to what ends the comments.
    private static func texts(below title: Int, in lines: [SourceLine]) -> [Int] {
        var texts: [Int] = []
        var index = title + 1
        var way = 0
        while index < lines.count, texts.count < reach, way < longestWay {
            if !lines[index].isBlank { way += 1 }
            if let end = StampedComment.end(at: index, in: lines) {
                index = end
                continue
            }
            if !texts.isEmpty, lines[index].leadsAway || lines[index].marker == .comments { break }
            if !lines[index].isBlank, lines[index].marker == nil { texts.append(index) }
            index += 1
        }
        return texts
    }

    /// The last line with a time, where two times or more stand below a text with a name above.
    private static func dated(_ texts: [Int], in lines: [SourceLine]) -> Int? {
        var name: Int?
        var hasText = false
        var count = 0
        var last: Int?
        for (place, index) in texts.enumerated() {
            if Moment(onlyIn: lines[index].text) != nil {
                if name != nil, hasText {
                    count += 1
                    last = index
                }
                name = nil
                hasText = false
            } else if name == nil || (count == 0 && place < 12), NameLine.nameOnly(lines[index].text) != nil {
                name = index
                hasText = false
            } else if name != nil {
                hasText = true
            }
        }
        guard count >= 2, let last else { return nil }
        // The thread may go on beyond the lines that were looked at.
        return texts.count < reach ? last : lines.count
    }

    /// Whether names and texts take turns.
    private static func isNamed(_ texts: [Int], in lines: [SourceLine]) -> Bool {
        guard let first = texts.first, NameLine.name(at: first, in: lines) != nil else { return false }
        return texts.filter { NameLine.name(at: $0, in: lines) != nil }.count >= 2
    }

    /// Whether all there is reads like what somebody has to say.
    private static func isUnsigned(_ texts: [Int], in lines: [SourceLine]) -> Bool {
        let spoken = texts.filter {
            let text = lines[$0].text
            return !CommentButtons.isButtons(text)
                && (RunningText.isRunning(text) || !FurnitureWords.occur(in: text, for: .talk))
        }
        return spoken.count < reach && spoken.allSatisfy { isComment(lines[$0].text) }
            && spoken.contains { !FurnitureWords.occur(in: lines[$0].text, for: .talk) }
    }

    /// Whether a line may be of a comment, and not of the rules or the form for one.
    private static func isComment(_ line: String) -> Bool {
        guard RunningText.isRunning(line), !GuidelinesWords.occur(in: line), LimitsText(line) == nil else {
            return false
        }
        return line.utf8.count > 200
            || !FurnitureWords.occur(in: line, for: .talk) && !FurnitureWords.occur(in: line, for: .account)
    }
}
