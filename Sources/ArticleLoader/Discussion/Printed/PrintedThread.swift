import NewsModel

/// The comments of a page that prints them in a shape of its own.
struct PrintedThread {
    let shape: DiscussionStart.Shape
    private let lines: [SourceLine]
    /// From which lines on the end of a comment is found, where that is the line below its text.
    private let closings: ClosingLines

    /// The comments that begin at the start of the discussion.
    init(in lines: [SourceLine], from start: DiscussionStart) {
        self.lines = lines
        shape = start.shape
        closings =
            switch start.shape {
            case .signed: ClosingLines(in: lines, from: start.line) { PrintedHead(at: $0, in: lines) != nil }
            case .dated: ClosingLines(in: lines, from: start.line) { Moment(onlyIn: lines[$0].text) != nil }
            case .badges, .heads, .named, .list, .unsigned: ClosingLines()
            }
    }

    /// The comment that begins at a line, nil where none does; `hasEnded` tells that the discussion seems to be over.
    func comment(at index: Int, hasEnded: Bool) -> PrintedComment? {
        switch shape {
        case .badges: return nil
        case .heads:
            // Below the discussion stand other stories with their dates.
            guard let head = PrintedHead(at: index, in: lines), !hasEnded || head.isCertain else { return nil }
            return headed(head, at: index)
        case .list(let outermost):
            guard !hasEnded, let item = ListedComment(at: index, in: lines), item.mayBelong(to: outermost) else {
                return nil
            }
            return listed(item, at: index)
        case .signed(let last): return hasEnded || index > last ? nil : signed(at: index)
        case .dated(let last): return hasEnded || index > last ? nil : dated(at: index)
        case .named:
            guard !hasEnded, let name = NameLine.name(at: index, in: lines) else { return nil }
            return named(name, at: index)
        case .unsigned: return hasEnded ? nil : unsigned(at: index)
        }
    }

    /// Whether a line ends a comment of whatever shape.
    private func isEnd(_ index: Int) -> Bool { lines.endsPrintedComment(at: index) }

    /// A comment below a line that says who and when.
    private func headed(_ head: PrintedHead, at index: Int) -> PrintedComment {
        let start = index + head.lineCount
        let body = CommentBody(from: start, in: lines, mayBeDated: !head.hasMoment) {
            isEnd($0) || PrintedHead(at: $0, in: lines) != nil
        }
        return PrintedComment(
            comment: Comment(author: head.author, posted: head.posted ?? body.moment?.posted, text: body.joined),
            lines: index..<(start + body.count), roles: nameRoles(index..<start) + body.roles, depth: head.depth)
    }

    /// An item of a list.
    private func listed(_ item: ListedComment, at index: Int) -> PrintedComment {
        guard case .list(let outermost) = shape else { preconditionFailure("only lists have items") }
        let body = CommentBody(from: index + 1, in: lines, head: item.author == nil ? item.text : nil) {
            // Only where a list is indented can a line leave it.
            (outermost > 0 && lines[$0].indent <= outermost) || isEnd($0)
                || ListedComment(at: $0, in: lines)?.mayBelong(to: outermost) == true
        }
        var roles = [item.author == nil ? LineRole.commentText : .commentName] + body.roles
        var comment: Comment? = Comment(author: item.author ?? "", text: body.joined)
        if item.isPingback || CommentButtons.isButtons(body.joined) {
            comment = nil
            roles = roles.map { $0 == .blank ? .blank : .furniture }
        }
        return PrintedComment(comment: comment, lines: index..<(index + 1 + body.count), roles: roles)
    }

    /// A text above the line that says who wrote it and when.
    private func signed(at index: Int) -> PrintedComment? {
        guard RunningText.isRunning(lines[index].text), !isEnd(index), closings.follow(index) else { return nil }
        let body = CommentBody(from: index, in: lines) { isEnd($0) || PrintedHead(at: $0, in: lines) != nil }
        let headStart = index + body.roles.count
        guard headStart < lines.count, let head = PrintedHead(at: headStart, in: lines) else { return nil }
        let end = headStart + head.lineCount
        return PrintedComment(
            comment: Comment(author: head.author, posted: head.posted, text: body.joined), lines: index..<end,
            roles: body.roles + nameRoles(headStart..<end), depth: head.depth)
    }

    /// A text below a name and above the time.
    private func dated(at index: Int) -> PrintedComment? {
        guard !isEnd(index) else { return nil }
        let name = NameLine.nameOnly(lines[index].text)
        // Texts of the form's own stand above the first name.
        guard
            name != nil
                || RunningText.isRunning(lines[index].text) && !FurnitureWords.occur(in: lines[index].text, for: .talk)
        else { return nil }
        let start = name == nil ? index : index + 1
        guard closings.follow(start) else { return nil }
        let body = CommentBody(from: start, in: lines, mayBeDated: true, endsAt: isEnd)
        guard let moment = body.moment else { return nil }
        return PrintedComment(
            comment: Comment(author: name ?? "", posted: moment.posted, text: body.joined),
            lines: index..<(start + body.count), roles: (index..<start).map { _ in .commentName } + body.roles)
    }

    /// A text below a name.
    private func named(_ name: String, at index: Int) -> PrintedComment {
        let body = CommentBody(from: index + 1, in: lines) { isEnd($0) || NameLine.name(at: $0, in: lines) != nil }
        return PrintedComment(
            comment: Comment(author: name, text: body.joined), lines: index..<(index + 1 + body.count),
            roles: [.commentName] + body.roles)
    }

    /// A paragraph.
    private func unsigned(at index: Int) -> PrintedComment? {
        guard RunningText.isRunning(lines[index].text), !isEnd(index) else { return nil }
        let body = CommentBody(from: index, in: lines) { isEnd($0) || lines[$0 - 1].isBlank && $0 > index }
        return PrintedComment(
            comment: Comment(author: "", text: body.joined), lines: index..<(index + body.count), roles: body.roles)
    }

    private func nameRoles(_ range: Range<Int>) -> [LineRole] {
        range.map { lines[$0].isBlank ? .blank : .commentName }
    }
}
