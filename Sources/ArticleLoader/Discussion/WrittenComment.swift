import NewsModel

/// A comment that Nutgraf wrote into a page, in the page's own bytes: it can be written anew, or taken out.
public struct WrittenComment: Sendable {
    private let page: [UInt8]
    private let article: Article
    private let index: Int
    private let source: InsertionSource
    /// Its lines.
    private let lines: Range<Int>
    private let indent: String

    /// Finds the comment at a pre-order index of a page; throws where its lines are not just those that Nutgraf writes for
    /// it. Traps where there is no such comment.
    public init(at index: Int, in page: [UInt8]) throws(RewritingError) {
        let text = try Self.text(of: page)
        let reading = PageReader.read(text)
        guard let source = InsertionSource(page, readAs: text) else { throw .ambiguous(text.encoding) }
        article = reading.article
        lines = reading.discussionPlace.comments[index].lines
        indent = source.whiteSpace(ofLine: lines.lowerBound)
        (self.page, self.index, self.source) = (page, index, source)
        let comment = article.discussion.comments[index]
        guard comment.posted != nil, let written = Self.lines(of: comment, in: text.encoding),
            written.count == lines.count,
            zip(lines, written).allSatisfy({ source.row(ofLine: $0) == indent + $1 })
        else { throw .changed }
    }

    /// Whether other comments answer it.
    public var isAnswered: Bool { article.discussion.comments.subtree(of: index).count > 1 }

    /// The comment that it answers, as a pre-order index; nil for a top-level one.
    public var parent: Int? { article.discussion.comments.parent(of: index) }

    /// The page with another text in the comment's place, which is taken as `CommentText.normalized` gives it, and the
    /// article that it is read as: the same but for that text.
    public func replaced(by text: String) throws(RewritingError) -> (page: [UInt8], article: Article) {
        var comment = article.discussion.comments[index]
        comment.text = CommentText.normalized(text)
        var expected = article
        expected.discussion.comments.replace(index, with: comment)
        guard let written = Self.lines(of: comment, in: source.text.encoding) else {
            throw .missing(Self.missing(in: comment, source.text.encoding), source.text.encoding)
        }
        let lineBreak = source.lineBreak(behind: lines.lowerBound)
        let replacement = written.map { indent + $0 }.joined(separator: lineBreak)
        let last = source.span(ofLine: lines.upperBound - 1)
        return try rewritten(source.start(ofLine: lines.lowerBound)..<last.upperBound, as: replacement, expected)
    }

    /// The page without the comment's lines, and the article that it is read as: the same without the comment. Throws where
    /// others answer it.
    public func takenOut() throws(RewritingError) -> (page: [UInt8], article: Article) {
        guard !isAnswered else { throw .answered }
        var expected = article
        expected.discussion.comments.remove(index)
        // With nothing below it, the title that came with the comment could be a line of the story, and so could what an empty
        // line kept apart from it: as little is taken out as leaves the article as it is.
        for range in ranges {
            do throws(RewritingError) {
                return try rewritten(range, as: "", expected)
            } catch {
                guard error == .noPlace else { throw error }
            }
        }
        throw .noPlace
    }

    /// The bytes of the comment's lines, and of these with what may have come with them: empty lines and a title.
    private var ranges: [Range<Int>] {
        var firsts = [lines.lowerBound]
        if isBlank(lines.lowerBound - 1) {
            firsts.append(lines.lowerBound - 1)
            let title = lines.lowerBound - 2
            if title >= 0, source.row(ofLine: title) == WrittenPlace.title {
                firsts.append(title)
                if isBlank(title - 1) { firsts.append(title - 1) }
            }
        }
        let ends = [lines.upperBound] + (isBlank(lines.upperBound) ? [lines.upperBound + 1] : [])
        return firsts.flatMap { first in ends.map { range(of: first..<$0) } }
    }

    private func isBlank(_ line: Int) -> Bool { line >= 0 && line < source.lineCount && source.isBlank(line) }

    /// The bytes of lines with their line breaks. At the page's end, where the last line has none, it is the break above that
    /// came with them.
    private func range(of lines: Range<Int>) -> Range<Int> {
        let isUnended = source.span(ofLine: lines.upperBound - 1).upperBound == page.count && lines.lowerBound > 0
        let start =
            isUnended
            ? source.span(ofLine: lines.lowerBound - 1).upperBound : source.start(ofLine: lines.lowerBound)
        return start..<source.start(ofLine: lines.upperBound)
    }

    private func rewritten(
        _ range: Range<Int>, as text: String, _ expected: Article
    ) throws(RewritingError) -> (page: [UInt8], article: Article) {
        let encoding = source.text.encoding
        guard let bytes = encoding.encode(text) else {
            throw .missing(encoding.firstMissing(in: text) ?? "\u{fffd}", encoding)
        }
        let result = page[..<range.lowerBound] + bytes + page[range.upperBound...]
        let reading = try Self.text(of: Array(result))
        guard reading.encoding == encoding else { throw .ambiguous(encoding) }
        let article = PageReader.read(reading).article
        guard article == expected else { throw .noPlace }
        return (Array(result), article)
    }

    private static func text(of page: [UInt8]) throws(RewritingError) -> PageText {
        do {
            return try PageText(page)
        } catch {
            throw .unreadable(error)
        }
    }

    /// The lines that are written for a comment, nil where the encoding has no bytes for them.
    private static func lines(of comment: Comment, in encoding: TextEncoding) -> [String]? {
        let lines = CommentInsertion.lines(of: comment, in: encoding)
        return encoding.encode(lines.joined(separator: "\n")) == nil ? nil : lines
    }

    private static func missing(in comment: Comment, _ encoding: TextEncoding) -> Character {
        encoding.firstMissing(in: comment.text) ?? "\u{fffd}"
    }
}
