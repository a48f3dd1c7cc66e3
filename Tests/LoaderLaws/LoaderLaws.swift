import ArticleLoader
import NewsModel

/// What holds for every file, whatever its bytes are.
public enum LoaderLaws {
    /// Reads bytes as a page and writes a comment into it, and throws what does not hold.
    ///
    /// The comment's name and text, and what it answers, are made of the same bytes.
    public static func check(_ bytes: [UInt8]) throws(BrokenLaw) {
        guard let reading = read(bytes) else { return }
        let text = String(decoding: bytes.prefix(400), as: UTF8.self)
        // A comment is posted under a name; who gives none gets the account's.
        let name = text.split(whereSeparator: \.isNewline).last.map { PostedText.name(String($0)) } ?? ""
        let posted = Timestamp(
            date: CalendarDate(year: 2026, month: 11, day: 24)!, minuteOfDay: 615, utcOffset: -90)
        let comment = Comment(author: name.isEmpty ? "Nadia O" : name, posted: posted, text: text)
        let forest = reading.article.discussion.comments
        let parents = forest.isEmpty ? [nil] : [nil, Int(bytes.first ?? 0) % forest.count]
        for parent in parents { try roundTrip(of: comment, replyingTo: parent, in: bytes, read: reading) }
    }

    /// Writing a comment into a page and reading it again gives the same article and exactly that comment; taking it out
    /// again gives the page's own bytes. Returns the new page and the comment's place; nil where the page has no bytes
    /// for the comment.
    @discardableResult public static func roundTrip(
        of comment: Comment, replyingTo parent: Int?, in page: [UInt8], read before: PageReading
    ) throws(BrokenLaw) -> [UInt8]? {
        let insertion: CommentInsertion
        do throws(WritingError) {
            insertion = try CommentInsertion(of: comment, replyingTo: parent, in: page)
        } catch {
            // Only a page in another encoding may refuse what it has no bytes for.
            if String(validating: page, as: UTF8.self) != nil { throw .refused(error) }
            return nil
        }
        let after = insertion.page
        var expected = before.article
        var posted = comment
        posted.text = PostedText.text(comment.text)
        posted.author = PostedText.name(comment.author)
        posted.initial = Comment.initial(of: posted.author)
        let index = expected.discussion.comments.add(posted, replyingTo: parent)
        guard insertion.index == index else { throw .otherPlace(expected: index, found: insertion.index) }
        guard let article = read(after)?.article else { throw .unreadable(after) }
        guard article == expected else { throw .otherArticle(after, expected: expected, found: article) }
        guard Array(after[..<insertion.offset] + after[(insertion.offset + insertion.bytes.count)...]) == page else {
            throw .otherBytes(after)
        }
        try rewriting(of: index, in: after, read: expected)
        return after
    }

    /// Writing a comment that was written into a page anew gives the same article but for its text; writing the old text
    /// again gives the same bytes; taking it out gives the article without it.
    private static func rewriting(of index: Int, in page: [UInt8], read article: Article) throws(BrokenLaw) {
        do throws(WritingError) {
            let written = try WrittenComment(at: index, in: WritablePage(page))
            let text = article.discussion.comments[index].text
            // What it is replaced by has lines of every kind that the page has.
            let other = try written.replaced(by: "S\n\n  \(text)\n\\")
            guard try WrittenComment(at: index, in: WritablePage(other.page)).replaced(by: text).page == page else {
                throw WritingError.changed
            }
            _ = try written.takenOut()
        } catch {
            throw .notRewritten(page, error)
        }
    }

    /// The reading, nil where the bytes are no text.
    private static func read(_ bytes: [UInt8]) -> PageReading? {
        do { return try PageReader.read(bytes) } catch { return nil }
    }
}
