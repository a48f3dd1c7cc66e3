import NewsModel

/// A place between two lines of a page where a comment may be written, and what is written with it.
struct WrittenPlace {
    /// The line before which it is written, or the number of lines for the page's end.
    let line: Int
    /// What each line begins with.
    private let indent: String
    /// What stands above the comment.
    private let above: [String]

    /// The title of a section of comments where a page has none.
    static let title = "Reader Comments"

    /// The place below the last comment, or below the last reply to the one at a pre-order index.
    init(replyingTo parent: Int?, in reading: PageReading, _ source: InsertionSource) {
        let place = reading.discussionPlace
        let forest = reading.article.discussion.comments
        let subtree = parent.map { forest.subtree(of: $0) } ?? 0..<forest.count
        if let last = subtree.last {
            line = place.comments[last].lines.upperBound
            indent = Self.indent(replyingTo: parent, in: forest, place, source)
            above = []
        } else if let heading = place.title {
            let isSpaced = heading + 1 < source.lineCount && source.isBlank(heading + 1)
            line = heading + (isSpaced ? 2 : 1)
            indent = ""
            above = isSpaced ? [] : [""]
        } else {
            line = place.end
            indent = ""
            above = (line > 0 && !source.isBlank(line - 1) ? [""] : []) + [Self.title, ""]
        }
    }

    /// The place behind everything that the page says.
    init(atEndOf source: InsertionSource) {
        line = source.lineCount
        indent = ""
        above = source.lineCount > 0 && !source.isBlank(source.lineCount - 1) ? [""] : []
    }

    /// The text to be put in for the lines of a comment.
    func insertion(of lines: [String], _ reading: PageReading, _ source: InsertionSource) -> String {
        var written = above + lines.map { indent + $0 }
        // What stands below must not become a part of the comment.
        let isAtEnd = line >= source.lineCount
        if !isAtEnd, !source.isBlank(line),
            !reading.discussionPlace.comments.contains(where: { $0.lines.lowerBound == line })
        {
            written.append("")
        }
        return source.joined(written, at: line, isAtEnd: isAtEnd)
    }

    /// The white space before a comment: that of its siblings, else four spaces more than its parent has.
    private static func indent(
        replyingTo parent: Int?, in forest: CommentForest, _ place: DiscussionPlace, _ source: InsertionSource
    ) -> String {
        let depth = parent.map { forest.nodes[$0].depth + 1 } ?? 0
        let subtree = parent.map { forest.subtree(of: $0) } ?? 0..<forest.count
        if let sibling = subtree.last(where: { forest.nodes[$0].depth == depth }) {
            return indent(of: place.comments[sibling], source)
        }
        guard let parent else { return "" }
        return indent(of: place.comments[parent], source)
            + String(repeating: " ", count: CommentPlace.indentOfReply)
    }

    private static func indent(of comment: CommentPlace, _ source: InsertionSource) -> String {
        comment.isLeveled
            ? String(repeating: " ", count: comment.indent) : source.whiteSpace(ofLine: comment.lines.lowerBound)
    }
}
