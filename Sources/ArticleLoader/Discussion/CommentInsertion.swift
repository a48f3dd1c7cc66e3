import NewsModel

/// Where a new comment goes into the text of a page, and as what: the page's own bytes stay, in order.
public struct CommentInsertion: Equatable, Sendable {
    /// The place in the page's bytes.
    public let offset: Int
    /// The lines to put in there.
    public let bytes: [UInt8]
    /// The comment's place among the comments of the new page, in pre-order.
    public let index: Int
    /// The page with the comment.
    public let page: [UInt8]
    /// The article with the comment.
    public let article: Article

    /// Finds the place for a comment: the last top-level one, or the last reply to the one at a pre-order index.
    ///
    /// The text is taken as `PostedText.text` gives it, the name on one line. Its bytes are in the encoding that
    /// the page is read in, and the page with them is read as its article with exactly that comment: else this throws. Traps
    /// where the comment has no time, or where there is no comment at `parent`.
    public init(of comment: Comment, replyingTo parent: Int?, in page: WritablePage) throws(WritingError) {
        var expected = page.article
        index = expected.discussion.comments.add(Self.posted(comment), replyingTo: parent)
        let place = WrittenPlace(replyingTo: parent, in: page)
        // Where a title that the page has could as well have come with the comment, the comment stands at the page's end.
        let places = parent == nil ? [place, WrittenPlace(atEndOf: page)] : [place]
        for place in places {
            let text = place.insertion(of: Self.lines(of: comment, in: page.text.encoding), page)
            let part = page.place(beforeLine: place.line)
            guard let result = try page.replacing(part, with: text, expecting: expected) else { continue }
            (offset, bytes, article) = (part.bytes.lowerBound, result.written, expected)
            self.page = result.page
            return
        }
        throw .noPlace
    }

    /// As above, for the bytes of a page.
    public init(of comment: Comment, replyingTo parent: Int?, in page: [UInt8]) throws(WritingError) {
        try self.init(of: comment, replyingTo: parent, in: WritablePage(page))
    }

    /// The comment as it is read from a page.
    private static func posted(_ comment: Comment) -> Comment {
        var posted = comment
        posted.author = PostedText.name(comment.author)
        posted.initial = Comment.initial(of: posted.author)
        posted.text = PostedText.text(comment.text)
        return posted
    }

    /// The lines that are written for a comment, without their indent; traps where it has no time.
    static func lines(of comment: Comment, in encoding: TextEncoding) -> [String] {
        guard let posted = comment.posted else { preconditionFailure("a comment that is posted has a time") }
        let author = PostedText.name(comment.author)
        let text = PostedText.text(comment.text).split(separator: "\n", omittingEmptySubsequences: false)
        // Some encodings of East Asia and Central Europe have no middle dot.
        let separator = CommentStamp.separators.first { encoding.encode($0) != nil } ?? CommentStamp.separators[0]
        let stamp = CommentStamp.line(author: author, posted: posted, separator: separator)
        return [Comment.initial(of: author), stamp]
            + text.map(CommentText.escaped)
    }
}
