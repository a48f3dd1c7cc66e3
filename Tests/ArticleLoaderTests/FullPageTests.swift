import ArticleLoader
import NewsModel
import Testing

/// A page with everything, part for part.
struct FullPageTests {
    @Test func digest() throws {
        let digest = try #require(try read(FullPage.text).article.digest)
        #expect(digest.headline == "The Long Bridge Opens Again: Carts First, Lorries in Spring")
        #expect(digest.summary.count == 1)
        #expect(digest.keyPoints?.title == "A Bridge in Two Steps")
        #expect(
            digest.keyPoints?.points == [
                "Carts and bicycles cross from today", "Lorries wait until spring", "The toll is gone for good",
            ])
        #expect(digest.keyPoints?.origin == .published)
        #expect(digest.readingMinutes == 3)
    }

    @Test func story() throws {
        let story = try read(FullPage.text).article.story
        #expect(story.headline == "Bridge at Sallow opens for carts")
        #expect(story.standfirst?.hasPrefix("The first to cross was a baker") == true)
        #expect(story.dateline == "Sallow, Mar 9")
        #expect(story.source == "SNA")
        #expect(
            story.blocks.first
                == .quote("I came for the bread run and got a ribbon.", attribution: "Odile Marchetti"))
        #expect(
            story.blocks.dropFirst() == [
                .paragraph("The ribbon was cut at seven, with garden shears, since nobody had thought of scissors."),
                .paragraph("By noon eleven hundred people had walked across, most of them twice."),
                .paragraph("\"It does not even creak,\" said a boy, jumping."),
            ])
    }

    @Test func discussion() throws {
        let discussion = try read(FullPage.text).article.discussion
        #expect(discussion.comments.nodes.map(\.comment.author) == ["Tamsin W", "Béla K", "Tamsin W"])
        #expect(discussion.comments.nodes.map(\.depth) == [0, 0, 1])
        #expect(discussion.comments[2].posted?.description == "2026-03-09T10:15+01:00")
        #expect(discussion.comments[2].text == "Take the cart, Béla. It is only four hundred trips.")
        #expect(discussion.guidelines == "Be kind: every comment is read by a person, who has feelings about commas.")
        #expect(discussion.minimumCharacters == 50)
        #expect(discussion.maximumCharacters == nil)
    }

    @Test func nothingIsDoubtful() throws { #expect(try read(FullPage.text).warnings.isEmpty) }

    @Test(arguments: ["\r\n", "\r"])
    func otherLineBreaks(lineBreak: String) throws {
        let other = FullPage.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineBreak)
        #expect(try read(other).article == read(FullPage.text).article)
    }

    @Test func byteOrderMark() throws {
        #expect(try read("\u{feff}" + FullPage.text).article == read(FullPage.text).article)
    }

    @Test func everyLineIsToldWhatItIs() throws {
        let lines = try read(FullPage.text).lines
        let expected: [(String, LineRole)] = [
            ("The Long Bridge", .digestHeadline), ("After two winters", .summary), ("Key Points", .keyPointsLabel),
            ("• Lorries", .keyPoint), ("3 min read", .readingTime), ("Bridge at Sallow", .headline),
            ("The first to cross", .standfirst), ("\"I came", .quote), ("Sallow,", .dateline),
            ("The ribbon", .paragraph), ("- SNA", .source), ("Share this", .furniture),
            ("Reader Comments", .commentsTitle), ("T", .commentInitial), ("Béla K", .commentName),
            ("Take the cart", .commentText), ("Be kind", .guidelines), ("Leave a", .formTitle), ("Minimum", .limits),
            ("", .blank),
        ]
        for (start, role) in expected {
            let line = lines.first { start.count < 2 ? $0.text == start : $0.text.hasPrefix(start) }
            #expect(line?.role == role, "\(start)")
        }
    }
}
