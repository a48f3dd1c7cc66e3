import NewsModel

/// A comment that Nutgraf wrote into a page, in the page's own bytes: it can be written anew, or taken out.
public struct WrittenComment: Sendable {
    private let page: WritablePage
    private let index: Int
    /// Its lines.
    private let lines: Range<Int>
    private let indent: String

    /// Finds the comment at a pre-order index of a page; throws where its lines are not just those that Nutgraf writes for
    /// it. Traps where there is no such comment.
    public init(at index: Int, in page: WritablePage) throws(WritingError) {
        (self.page, self.index) = (page, index)
        lines = page.reading.discussionPlace.comments[index].lines
        indent = page.whiteSpace(ofLine: lines.lowerBound)
        let comment = page.comments[index]
        guard comment.posted != nil else { throw .changed }
        let written = CommentInsertion.lines(of: comment, in: page.text.encoding)
        guard written.count == lines.count, zip(lines, written).allSatisfy({ page.row(ofLine: $0) == indent + $1 })
        else { throw .changed }
    }

    /// The page with another text in the comment's place, which is taken as `PostedText.text` gives it, and the
    /// article that it is read as: the same but for that text.
    public func replaced(by text: String) throws(WritingError) -> (page: [UInt8], article: Article) {
        var comment = page.comments[index]
        comment.text = PostedText.text(text)
        var expected = page.article
        expected.discussion.comments.replace(index, with: comment)
        let written = CommentInsertion.lines(of: comment, in: page.text.encoding).map { indent + $0 }
        let replacement = written.joined(separator: page.lineBreak(behind: lines.lowerBound))
        guard let result = try page.replacing(page.part(ofLines: lines), with: replacement, expecting: expected) else {
            throw .notApart
        }
        return (result.page, expected)
    }

    /// The page without the comment's lines, and the article that it is read as: the same without the comment. Throws where
    /// others answer it.
    public func takenOut() throws(WritingError) -> (page: [UInt8], article: Article) {
        guard page.comments.subtree(of: index).count == 1 else { throw .answered }
        var expected = page.article
        expected.discussion.comments.remove(index)
        // With nothing below it, the title that came with the comment could be a line of the story, and so could what an empty
        // line kept apart from it: as little is taken out as leaves the article as it is.
        for lines in linesThatCameAlong {
            let part = page.partWithBreaks(ofLines: lines)
            if let result = try page.replacing(part, with: "", expecting: expected) { return (result.page, expected) }
        }
        throw .notApart
    }

    /// The comment's lines, and these with what may have come with them: empty lines and a title.
    private var linesThatCameAlong: [Range<Int>] {
        var firsts = [lines.lowerBound]
        if page.isBlank(lines.lowerBound - 1) {
            firsts.append(lines.lowerBound - 1)
            let title = lines.lowerBound - 2
            if title >= 0, page.row(ofLine: title) == WrittenPlace.title {
                firsts.append(title)
                if page.isBlank(title - 1) { firsts.append(title - 1) }
            }
        }
        let ends = [lines.upperBound] + (page.isBlank(lines.upperBound) ? [lines.upperBound + 1] : [])
        return firsts.flatMap { first in ends.map { first..<$0 } }
    }
}
