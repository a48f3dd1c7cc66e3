/// Where the comments of a page stand that prints them as most pages do.
enum PrintedDiscussion {
    /// How many lines below a title the first comment may begin, blank ones not counted.
    private static let reach = 12
    /// The bytes of a line that is surely a paragraph of the story.
    private static let paragraph = 150
    /// How far one comment may be from the next, likewise.
    private static let reachWithin = 40
    /// The weight that comments under a title, and comments without one, need to have.
    private static let leastWithTitle = 2
    private static let least = 6

    /// The line with which the comments begin, nil where the page prints none.
    ///
    /// Comments that were written into the page count for nothing: they are not to change how the page is read.
    static func start(in lines: [SourceLine], after first: Int) -> DiscussionStart? {
        // Comments stand below the story.
        let others = StampedComment.others(in: first..<max(first, lines.count), of: lines)
        guard let story = others.first(where: { lines[$0].text.utf8.count >= paragraph }) else { return nil }
        var candidate = Candidate()
        var index = story + 1
        while index < lines.count {
            if let end = StampedComment.end(at: index, in: lines) {
                index = end
                continue
            }
            if let head = PrintedHead(at: index, in: lines) {
                candidate.add(head, at: index)
                index += head.lineCount
            } else {
                if PrintedTitle.isTitle(lines[index]), !isAboveStamped(index, in: lines) {
                    if let shape = ThreadShape.below(title: index, in: lines) {
                        return DiscussionStart(line: index, title: index, shape: shape)
                    }
                    candidate.begin(title: index)
                } else if PrintedTitle.mayBeTitle(lines[index]),
                    let indent = ListedComment.indentOfList(below: index, in: lines, mustBeThread: true)
                {
                    return DiscussionStart(line: index, title: index, shape: .list(indent: indent))
                } else if !lines[index].isBlank {
                    candidate.pass()
                }
                index += 1
            }
            if let start = candidate.start(in: lines) { return start }
        }
        return nil
    }

    /// Whether a comment that was written into the page comes right below a line: the title may have come with it.
    private static func isAboveStamped(_ index: Int, in lines: [SourceLine]) -> Bool {
        guard let next = lines.nextText(after: index) else { return false }
        return StampedComment.end(at: next, in: lines) != nil
    }

    /// What may be the start of the comments, and how much speaks for it.
    private struct Candidate {
        private var title: Int?
        private var firstHead: Int?
        private var weight = 0
        private var linesSince = 0

        /// Begins anew with a title.
        mutating func begin(title line: Int) {
            title = line
            firstHead = nil
            weight = 0
            linesSince = 0
        }

        /// Counts a head in: "somebody says" and a time of day say more than a date.
        mutating func add(_ head: PrintedHead, at line: Int) {
            if linesSince > (firstHead == nil ? reach : reachWithin) {
                title = nil
                firstHead = nil
                weight = 0
            }
            firstHead = firstHead ?? line
            weight += head.isCertain ? 3 : head.isPrecise ? (title == nil ? 1 : 2) : (title == nil ? 0 : 1)
            linesSince = 0
        }

        /// Counts a line that is neither.
        mutating func pass() { linesSince += 1 }

        /// Where the comments start, once enough speaks for it.
        func start(in lines: [SourceLine]) -> DiscussionStart? {
            guard let firstHead, weight >= (title == nil ? least : leastWithTitle) else { return nil }
            let shape = title.flatMap { ThreadShape.signed(below: $0, firstHead: firstHead, in: lines) } ?? .heads
            return DiscussionStart(line: title ?? firstHead, title: title, shape: shape)
        }
    }
}
