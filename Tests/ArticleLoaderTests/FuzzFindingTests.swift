import ArticleLoader
import LoaderLaws
import NewsModel
import Testing

/// Pages that fuzzing found, made short.
struct FuzzFindingTests {
    private func insert(
        _ text: String, by author: String = "Nadia O", replyingTo parent: Int?, into page: String
    ) throws {
        let bytes = Array(page.utf8)
        let date = try #require(CalendarDate(year: 2026, month: 3, day: 10))
        let comment = NewsModel.Comment(
            author: author, posted: Timestamp(date: date, minuteOfDay: 615, utcOffset: -90), text: text)
        try LoaderLaws.roundTrip(of: comment, replyingTo: parent, in: bytes, read: PageReader.read(bytes))
    }

    /// Three comments without a title, which are known by standing close to one another.
    private let badges =
        "S\nSarah B\nYes, and I said so.\n\nR\nRohit P\nNo, and I said so, too.\n\nM\nMaya K\nMaybe, I say.\n"

    @Test func longCommentsDoNotPartOthers() throws {
        let page = "A headline of some words\n\nThe only paragraph is here, and it is short.\n\n" + badges
        #expect(try read(page).article.discussion.comments.count == 3)
        try insert((1...60).map { "line \($0)" }.joined(separator: "\n"), replyingTo: 0, into: page)
    }

    @Test func commentsDoNotEndFrontMatter() throws {
        let page = "---\ntitle: The end is missing\n\nThe only paragraph is here, and it is short.\n\n" + badges
        #expect(try read(page).article.discussion.comments.count == 3)
        try insert("Above\n---\nBelow", replyingTo: 0, into: page)
    }

    @Test func badgesAreNoTextBelowAName() throws {
        let page = """
            A headline of some words

            The only paragraph is here, and it is a long one, since comments are looked for below the first long one only, \
            which has to be of more than a hundred and fifty bytes.

            Reader Comments

            Tom
            I have now read the last page, and I would like to know more of it.

            Ada L
            So have I, and so would I, if anybody asked.

            Share that the doors
            """
        #expect(try read(page).article.discussion.comments.count == 2)
        try insert("No.", by: "-", replyingTo: nil, into: page)
    }
}
