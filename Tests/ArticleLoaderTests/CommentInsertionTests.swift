import ArticleLoader
import NewsModel
import Testing

/// A comment that is written into a page, by its lines.
struct CommentInsertionTests {
    private func comment(_ text: String, by author: String = "Nadia O") throws -> NewsModel.Comment {
        let date = try #require(CalendarDate(year: 2026, month: 11, day: 24))
        return NewsModel.Comment(
            author: author, posted: Timestamp(date: date, minuteOfDay: 615, utcOffset: 330), text: text)
    }

    private func insert(_ text: String, replyingTo parent: Int? = nil, in page: String) throws -> String {
        let bytes = Array(page.utf8)
        let insertion = try CommentInsertion(of: comment(text), replyingTo: parent, in: bytes)
        return String(decoding: insertion.page, as: UTF8.self)
    }

    @Test func topLevelCommentGoesAfterTheLastOne() throws {
        let page =
            "H\n\nReader Comments\n\nS\nSarah\nYes.\n    R\n    Rohit\n    No.\n\nBe kind in comments, and respectful.\n"
        let new = try insert("Maybe.", in: page)
        #expect(
            new == page.replacing("    No.\n", with: "    No.\nN\nNadia O · 2026-11-24 10:15 +0530\nMaybe.\n"))
    }

    @Test func replyGoesAfterTheSubtreeAndIsIndented() throws {
        let page = "H\n\nReader Comments\n\nS\nSarah\nYes.\nR\nRohit\nNo.\n"
        let new = try insert("Maybe.\n\nOr not.", replyingTo: 0, in: page)
        let block = "    N\n    Nadia O · 2026-11-24 10:15 +0530\n    Maybe.\n    \\\n    Or not.\n"
        #expect(new == page.replacing("Yes.\n", with: "Yes.\n" + block))
    }

    @Test func replyIsIndentedAsItsSiblingsAre() throws {
        let page = "H\n\nReader Comments\n\nS\nSarah\nYes.\n  R\n  Rohit\n  No.\n"
        let new = try insert("Maybe.", replyingTo: 0, in: page)
        #expect(new == page + "  N\n  Nadia O · 2026-11-24 10:15 +0530\n  Maybe.\n")
        #expect(try read(new).article.discussion.comments.nodes.map(\.depth) == [0, 1, 1])
    }

    @Test func sectionIsMadeBeforeTheForm() throws {
        let new = try insert(
            "First!", in: "Headline\n\nSome text it has.\n\nLeave a Comment\n\nMinimum 5 characters 0/5\n")
        #expect(
            new
                == "Headline\n\nSome text it has.\n\nReader Comments\n\nN\nNadia O · 2026-11-24 10:15 +0530\nFirst!\n\n"
                + "Leave a Comment\n\nMinimum 5 characters 0/5\n")
    }

    @Test func sectionIsMadeAtTheEndWithThePagesLineBreaks() throws {
        let new = try insert("First!", in: "Headline\r\n\r\nSome text it has.")
        #expect(
            new
                == "Headline\r\n\r\nSome text it has.\r\n\r\nReader Comments\r\n\r\nN\r\n"
                + "Nadia O · 2026-11-24 10:15 +0530\r\nFirst!")
    }

    @Test func emptyPage() throws {
        let new = try insert("First!", in: "")
        #expect(new == "Reader Comments\n\nN\nNadia O · 2026-11-24 10:15 +0530\nFirst!\n")
    }

    @Test func linesThatAreStructureAreEscaped() throws {
        let body = "S\nLeave a Comment\n\nMinimum 3 characters\n  indented\n\\ backslash\nReader Comments\nplain"
        let new = try insert(body, in: "H\n\nText it has.\n")
        #expect(
            new.hasSuffix(
                "\\S\n\\Leave a Comment\n\\\n\\Minimum 3 characters\n\\  indented\n\\\\ backslash\n\\Reader Comments\nplain\n"
            ))
    }

    @Test func nameOfSeveralLinesIsOne() throws {
        let bytes = Array("H\n\nText it has.\n".utf8)
        let comment = try comment("Hello there.", by: "  Na\u{1b}dia\nO · 2020-01-01 10:00 +0000\r\n")
        let new = try CommentInsertion(of: comment, replyingTo: nil, in: bytes).page
        let comments = try PageReader.read(new).article.discussion.comments
        #expect(comments.nodes.map { $0.comment.author } == ["Nadia O · 2020-01-01 10:00 +0000"])
        #expect(comments[0].posted == comment.posted)
    }
}
