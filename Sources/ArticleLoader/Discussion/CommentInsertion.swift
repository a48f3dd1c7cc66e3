import NewsModel

/// Where a new comment goes into the text of a page, and as what: the page's own bytes stay, in order.
public struct CommentInsertion: Equatable, Sendable {
    /// The place in the page's bytes.
    public let offset: Int
    /// The lines to put in there.
    public let bytes: [UInt8]
    /// The comment's place among the comments of the new page, in pre-order.
    public let index: Int

    /// Finds the place for a comment: the last top-level one, or the last reply to the one at a pre-order index.
    ///
    /// The text is taken as `CommentText.normalized` gives it, the name on one line. Traps where the comment has no time,
    /// or where there is no comment at `parent`.
    public init(of comment: Comment, replyingTo parent: Int?, in page: [UInt8]) throws(PageError) {
        let reading = try PageReader.read(page)
        let source = InsertionSource(page)
        let place = reading.discussionPlace
        let forest = reading.article.discussion.comments
        let subtree = parent.map { forest.subtree(of: $0) } ?? 0..<forest.count
        index = subtree.upperBound
        let indent: [UInt8]
        let line: Int
        var title: [String] = []
        var needsSpace = false
        if let last = subtree.last {
            line = place.comments[last].lines.upperBound
            indent = Self.indent(replyingTo: parent, in: forest, place, source)
        } else if let heading = place.title {
            let isSpaced = heading + 1 < source.lineCount && source.isBlank(heading + 1)
            line = heading + (isSpaced ? 2 : 1)
            needsSpace = !isSpaced
            indent = []
        } else {
            line = place.end
            needsSpace = line > 0 && !source.isBlank(line - 1)
            title = ["Reader Comments", ""]
            indent = []
        }
        offset = source.start(ofLine: line)
        var written = (needsSpace ? [""] : []) + title
        written += Self.lines(of: comment).map { String(decoding: indent, as: UTF8.self) + $0 }
        // What stands below must not become a part of the comment.
        let isAtEnd = line >= source.lineCount
        if !isAtEnd && !source.isBlank(line) && !place.comments.contains(where: { $0.lines.lowerBound == line }) {
            written.append("")
        }
        bytes = source.joined(written, at: line, isAtEnd: isAtEnd)
    }

    /// The page with the comment.
    public func applied(to page: [UInt8]) -> [UInt8] { Array(page[..<offset]) + bytes + page[offset...] }

    private static func lines(of comment: Comment) -> [String] {
        guard let posted = comment.posted else { preconditionFailure("a comment that is posted has a time") }
        let author = CommentText.normalizedName(comment.author)
        let text = CommentText.normalized(comment.text).split(separator: "\n", omittingEmptySubsequences: false)
        return [Comment.initial(of: author), CommentStamp.line(author: author, posted: posted)]
            + text.map(CommentText.escaped)
    }

    /// The white space before a comment: that of its siblings, else four spaces more than its parent has.
    private static func indent(
        replyingTo parent: Int?, in forest: CommentForest, _ place: DiscussionPlace, _ source: InsertionSource
    ) -> [UInt8] {
        let depth = parent.map { forest.nodes[$0].depth + 1 } ?? 0
        let subtree = parent.map { forest.subtree(of: $0) } ?? 0..<forest.count
        if let sibling = subtree.last(where: { forest.nodes[$0].depth == depth }) {
            return source.whiteSpace(ofLine: place.comments[sibling].lines.lowerBound)
        }
        guard let parent else { return [] }
        return source.whiteSpace(ofLine: place.comments[parent].lines.lowerBound) + Array(repeating: 0x20, count: 4)
    }
}
