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
    init(replyingTo parent: Int?, in page: WritablePage) {
        let place = page.reading.discussionPlace
        let forest = page.comments
        let subtree = parent.map { forest.subtree(of: $0) } ?? 0..<forest.count
        if let last = subtree.last {
            line = place.comments[last].lines.upperBound
            indent = Self.indent(replyingTo: parent, in: page)
            above = []
        } else if let heading = place.title {
            let isSpaced = page.isBlank(heading + 1)
            line = heading + (isSpaced ? 2 : 1)
            indent = ""
            above = isSpaced ? [] : [""]
        } else {
            line = place.end
            indent = ""
            above = Self.space(above: line, in: page) + [Self.title, ""]
        }
    }

    /// The place behind everything that the page says.
    init(atEndOf page: WritablePage) {
        line = page.lineCount
        indent = ""
        above = Self.space(above: line, in: page)
    }

    /// The blank line that is wanted above a line, where there is something and it is no blank one.
    private static func space(above line: Int, in page: WritablePage) -> [String] {
        line > 0 && !page.isBlank(line - 1) ? [""] : []
    }

    /// The text to be put in for the lines of a comment.
    func insertion(of lines: [String], _ page: WritablePage) -> String {
        var written = above + lines.map { indent + $0 }
        // What stands below must not become a part of the comment.
        let isAtEnd = line >= page.lineCount
        if !isAtEnd, !page.isBlank(line),
            !page.reading.discussionPlace.comments.contains(where: { $0.lines.lowerBound == line })
        {
            written.append("")
        }
        return page.joined(written, at: line, isAtEnd: isAtEnd)
    }

    /// The white space before a comment: that of its siblings, else four spaces more than its parent has.
    private static func indent(replyingTo parent: Int?, in page: WritablePage) -> String {
        let forest = page.comments
        let depth = parent.map { forest.nodes[$0].depth + 1 } ?? 0
        let subtree = parent.map { forest.subtree(of: $0) } ?? 0..<forest.count
        if let sibling = subtree.last(where: { forest.nodes[$0].depth == depth }) {
            return indent(of: sibling, in: page)
        }
        guard let parent else { return "" }
        return indent(of: parent, in: page) + String(repeating: " ", count: CommentPlace.indentOfReply)
    }

    private static func indent(of comment: Int, in page: WritablePage) -> String {
        let place = page.reading.discussionPlace.comments[comment]
        return place.isLeveled
            ? String(repeating: " ", count: place.indent) : page.whiteSpace(ofLine: place.lines.lowerBound)
    }
}
