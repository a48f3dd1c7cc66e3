import NewsModel

/// Reads the part of a page that holds the comments and the form for more.
struct DiscussionParser {
    private let page: PageText
    private var lines: [SourceLine] { page.lines }
    private(set) var roles: [LineRole]
    private(set) var discussion = Discussion()
    private(set) var place: DiscussionPlace

    /// The shortest paragraph of a story that tells it from rules, in bytes, and the fewest of them.
    private static let shortestParagraph = 150
    private static let fewestParagraphs = 2
    /// The longest button below the comments, in scalars.
    private static let longestButton = 24
    /// The comments that are not in Nutgraf's own shape.
    private let thread: PrintedThread
    /// Whether something has begun that is no discussion any more.
    private var hasEnded = false
    /// The indents of the comments that the next one may answer, the deepest last.
    private var openIndents: [Int] = []
    private var guidelines: [String] = []
    /// Whether the last comment may go on after a blank line.
    private var lastMayGoOn = false
    /// Whether a comment of the page went on after a blank line.
    private var someWentOn = false

    /// Reads the lines from `start` on; `roles` has a place for every line of the page.
    init(_ page: PageText, from start: DiscussionStart, roles: [LineRole]) {
        self.page = page
        self.roles = roles
        thread = PrintedThread(in: page.lines, from: start)
        place = DiscussionPlace(title: start.title, end: start.line)
        parse(from: start.line)
        if !guidelines.isEmpty { discussion.guidelines = guidelines.joined(separator: "\n") }
    }

    /// Where the discussion of a page begins, and the title above its comments.
    ///
    /// It begins at the first title that has comments, a form or nothing below it, or at the first form, whatever comes
    /// first; at the page's end where there is neither.
    static func start(in lines: [SourceLine], after first: Int) -> DiscussionStart {
        var form: Int?
        var badges = BadgeRow()
        var isBelowText = false
        var story: Int?
        for index in StampedComment.others(in: first..<max(first, lines.count), of: lines) {
            switch lines[index].marker {
            case .comments where isTitle(at: index, in: lines):
                return DiscussionStart(line: form ?? index, title: index, shape: .badges)
            case .commentForm:
                // The story is looked for once, since each of very many lines may be like a form.
                if !isBelowText, story == nil { story = lastStory(below: index, in: lines) ?? index }
                isBelowText = isBelowText || story.map { index >= $0 } ?? false
                if isBelowText { form = form ?? index }
            default:
                isBelowText = isBelowText || isText(lines[index])
                badges.pass(index, in: lines)
            }
            if let start = badges.start, form == nil {
                return DiscussionStart(line: start, title: nil, shape: .badges)
            }
        }
        return DiscussionStart(
            line: form.map { startOfGuidelines(above: $0, in: lines, after: first) } ?? lines.count, title: nil,
            shape: .badges)
    }

    /// Above which line of those below a form the story goes on, so that the form is a link to another one; nil where none is.
    private static func lastStory(below form: Int, in lines: [SourceLine]) -> Int? {
        var paragraphs: [Int] = []
        for index in StampedComment.others(in: (form + 1)..<max(form + 1, lines.count), of: lines)
        where isText(lines[index]) {
            if paragraphs.count == fewestParagraphs { paragraphs.removeFirst() }
            paragraphs.append(index)
        }
        return paragraphs.count == fewestParagraphs ? paragraphs[0] : nil
    }

    private static func isText(_ line: SourceLine) -> Bool {
        line.text.utf8.count >= shortestParagraph && line.text.endsSentence
    }

    /// The line where the page's rules begin that stand right above a form; the form's own where there are none.
    private static func startOfGuidelines(above form: Int, in lines: [SourceLine], after first: Int) -> Int {
        guard let last = lines[first..<form].lastIndex(where: { !$0.isBlank }) else { return form }
        let start = lines[first...last].lastIndex(where: \.isBlank).map { $0 + 1 } ?? first
        let isPlain = (start...last).allSatisfy {
            CommentShape.head(at: $0, in: lines) == nil && !CommentShape.isStructure(lines[$0])
        }
        return isPlain && GuidelinesWords.occur(in: lines[start...last].map(\.text).joined(separator: " "))
            ? start : form
    }

    /// Whether the first thing below a title is a comment with a badge; comments that were written into the page count for
    /// nothing.
    static func hasOwnComments(below title: Int?, in lines: [SourceLine]) -> Bool {
        guard let title else { return false }
        let others = StampedComment.others(in: (title + 1)..<max(title + 1, lines.count), of: lines)
        return others.first { !lines[$0].isBlank }.map { CommentShape.head(at: $0, in: lines) != nil } ?? false
    }

    private static func isTitle(at index: Int, in lines: [SourceLine]) -> Bool {
        guard let next = lines.nextText(after: index) else { return true }
        return CommentShape.head(at: next, in: lines) != nil || lines[next].marker == .commentForm
            || LimitsText(lines[next].text) != nil
    }

    private mutating func parse(from start: Int) {
        var index = start
        while index < lines.count {
            if lines[index].isBlank {
                roles[index] = .blank
                index += 1
            } else if index == place.title {
                roles[index] = .commentsTitle
                index += 1
            } else if let head = CommentShape.head(at: index, in: lines) {
                index = addComment(head, at: index)
            } else if let comment = printed(at: index) {
                index = addPrinted(comment)
            } else if isOver(at: index) {
                hasEnded = true
                roles[index] = .furniture
                index += 1
            } else if let role = structure(of: lines[index]) {
                if !place.comments.isEmpty, !thread.shape.goesOnAfterOtherText { hasEnded = true }
                if role != .commentsTitle { lastMayGoOn = false }
                roles[index] = role
                index += 1
            } else {
                index = addText(at: index)
            }
        }
    }

    private mutating func structure(of line: SourceLine) -> LineRole? {
        if let limits = LimitsText(line.text) {
            discussion.minimumCharacters = discussion.minimumCharacters ?? limits.minimum
            discussion.maximumCharacters = discussion.maximumCharacters ?? limits.maximum
            return .limits
        }
        switch line.marker {
        case .comments: return .commentsTitle
        case .commentForm: return .formTitle
        case .furniture: return .furniture
        case nil: return nil
        }
    }

    // MARK: Comments

    private mutating func addComment(_ head: CommentShape.Head, at index: Int) -> Int {
        let indent = lines[index].indent
        roles[index] = .commentInitial
        roles[index + 1] = .commentName
        var end = index + 2
        var text: [Substring] = []
        // A badge without a time is one by the text below it, whatever that could be else.
        while end < lines.count, !head.isStamped && end == index + 2 || !endsText(at: end, of: head, indent: indent) {
            roles[end] = .commentText
            text.append(head.isStamped ? CommentText.unescaped(page.rawText(of: lines[end])) : lines[end].text[...])
            end += 1
        }
        append(
            Comment(
                author: head.author, initial: head.initial, posted: head.posted, text: text.joined(separator: "\n")),
            lines: index..<end)
        lastMayGoOn = !head.isStamped
        return end
    }

    /// Adds a comment that stands in some lines, below the nearest one that is indented less; where the page says how
    /// deep it is, that counts as an indent.
    private mutating func append(_ comment: Comment, lines range: Range<Int>, depth: Int? = nil) {
        let indent = depth.map { $0 * CommentPlace.indentOfReply } ?? lines[range.lowerBound].indent
        while let last = openIndents.last, last >= indent { openIndents.removeLast() }
        discussion.comments.append(comment, depth: openIndents.count)
        openIndents.append(indent)
        place.comments.append(CommentPlace(lines: range, indent: indent, isLeveled: depth != nil))
    }

    /// Whether a comment's text ends before a line.
    private func endsText(at index: Int, of head: CommentShape.Head, indent: Int) -> Bool {
        if head.isStamped { return StampedComment.endsText(at: index, in: lines, indent: indent) }
        let line = lines[index]
        if line.isBlank || CommentShape.head(at: index, in: lines) != nil || printed(at: index) != nil {
            return true
        }
        // Where Nutgraf did not write the text, a letter on a line is no badge.
        return !line.isSingleCharacter && CommentShape.isStructure(line)
    }

    // MARK: Comments as pages print them

    private func printed(at index: Int) -> PrintedComment? { thread.comment(at: index, hasEnded: hasEnded) }

    /// Whether a line leads away from the discussion.
    private func isOver(at index: Int) -> Bool {
        thread.shape != .badges && !place.comments.isEmpty && lines[index].leadsAway
    }

    private mutating func addPrinted(_ printed: PrintedComment) -> Int {
        for (line, role) in zip(printed.lines.lowerBound..., printed.roles) { roles[line] = role }
        if let comment = printed.comment { append(comment, lines: printed.lines, depth: printed.depth) }
        lastMayGoOn = false
        return printed.end
    }

    // MARK: Other text

    /// Takes lines up to the next blank one: more of the last comment, or the page's rules.
    private mutating func addText(at start: Int) -> Int {
        var end = start
        while end < lines.count, !lines[end].isBlank, end == start || !isOther(at: end) { end += 1 }
        let text = lines[start..<end].map(\.text)
        let next = lines[end...].firstIndex { !$0.isBlank }
        let goesOn = lastMayGoOn && continuesComment(text, next: next)
        if !place.comments.isEmpty, !thread.shape.goesOnAfterOtherText { hasEnded = true }
        let isButton = text.count == 1 && text[0].scalarCount <= Self.longestButton && !text[0].endsSentence
        if !goesOn, thread.shape != .badges || isButton, !GuidelinesWords.occur(in: text.joined(separator: " ")) {
            for index in start..<end { roles[index] = .furniture }
            return end
        }
        for index in start..<end { roles[index] = goesOn ? .commentText : .guidelines }
        if goesOn {
            discussion.comments.appendToLast("\n\n" + text.joined(separator: "\n"))
            place.comments[place.comments.count - 1].lines =
                place.comments[place.comments.count - 1].lines.lowerBound..<end
            someWentOn = true
        } else {
            lastMayGoOn = false
            guidelines.append(text.joined(separator: " "))
        }
        return end
    }

    private func isOther(at index: Int) -> Bool {
        CommentShape.head(at: index, in: lines) != nil || CommentShape.isStructure(lines[index])
            || printed(at: index) != nil
    }

    /// Whether text after a blank line is more of the comment above it: where another comment follows, or where nothing
    /// says that it is the page's rules.
    private func continuesComment(_ text: [String], next: Int?) -> Bool {
        if let next, CommentShape.head(at: next, in: lines) != nil { return true }
        if GuidelinesWords.occur(in: text.joined(separator: " ")) { return false }
        guard let next else { return true }
        return CommentShape.isStructure(lines[next]) ? someWentOn : true
    }
}
