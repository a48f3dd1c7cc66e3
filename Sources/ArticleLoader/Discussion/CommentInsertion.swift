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
    /// The text is taken as `CommentText.normalized` gives it, the name on one line. Its bytes are in the encoding that
    /// the page is read in, and the page with them is read as its text with the comment in it: else this throws. Traps
    /// where the comment has no time, or where there is no comment at `parent`.
    public init(of comment: Comment, replyingTo parent: Int?, in page: [UInt8]) throws(InsertionError) {
        let text = try Self.text(of: page)
        let reading = PageReader.read(text)
        guard let source = InsertionSource(page, readAs: text) else { throw .ambiguous(text.encoding) }
        let place = reading.discussionPlace
        let forest = reading.article.discussion.comments
        let subtree = parent.map { forest.subtree(of: $0) } ?? 0..<forest.count
        index = subtree.upperBound
        let indent: String
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
            indent = ""
        } else {
            line = place.end
            needsSpace = line > 0 && !source.isBlank(line - 1)
            title = ["Reader Comments", ""]
            indent = ""
        }
        offset = source.start(ofLine: line)
        var written = (needsSpace ? [""] : []) + title
        written += Self.lines(of: comment, in: text.encoding).map { indent + $0 }
        // What stands below must not become a part of the comment.
        let isAtEnd = line >= source.lineCount
        if !isAtEnd && !source.isBlank(line) && !place.comments.contains(where: { $0.lines.lowerBound == line }) {
            written.append("")
        }
        let insertion = source.joined(written, at: line, isAtEnd: isAtEnd)
        guard let bytes = text.encoding.encode(insertion) else {
            throw .missing(text.encoding.firstMissing(in: insertion) ?? "\u{fffd}", text.encoding)
        }
        self.bytes = bytes
        let expected = source.text.bytes.inserting(insertion.utf8, at: source.textStart(ofLine: line))
        let result = try Self.text(of: applied(to: page))
        guard result.encoding == text.encoding, result.bytes == expected else { throw .ambiguous(text.encoding) }
    }

    private static func text(of page: [UInt8]) throws(InsertionError) -> PageText {
        do {
            return try PageText(page)
        } catch {
            throw .unreadable(error)
        }
    }

    /// The page with the comment.
    public func applied(to page: [UInt8]) -> [UInt8] { page.inserting(bytes, at: offset) }

    private static func lines(of comment: Comment, in encoding: TextEncoding) -> [String] {
        guard let posted = comment.posted else { preconditionFailure("a comment that is posted has a time") }
        let author = CommentText.normalizedName(comment.author)
        let text = CommentText.normalized(comment.text).split(separator: "\n", omittingEmptySubsequences: false)
        // Some encodings of East Asia and Central Europe have no middle dot.
        let separator = CommentStamp.separators.first { encoding.encode($0) != nil } ?? CommentStamp.separators[0]
        let stamp = CommentStamp.line(author: author, posted: posted, separator: separator)
        return [Comment.initial(of: author), stamp]
            + text.map(CommentText.escaped)
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

extension [UInt8] {
    /// The bytes with others at an offset.
    fileprivate func inserting(_ bytes: some Sequence<UInt8>, at offset: Int) -> [UInt8] {
        var all = self
        all.insert(contentsOf: Array(bytes), at: offset)
        return all
    }
}
