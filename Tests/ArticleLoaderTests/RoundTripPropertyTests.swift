import ArticleLoader
import NewsModel
import TestSupport
import Testing

/// Writing a comment into any page and reading it again gives the same article and exactly that comment.
struct RoundTripPropertyTests {
    @Test(arguments: 0..<4) func writeThenReadIsTheIdentity(part: Int) throws {
        for number in 0..<1000 {
            let seed = UInt64(part * 1_000_000 + number)
            var generator = SeededGenerator(seed: seed)
            var page = RandomPage.page(using: &generator)
            for step in 0..<3 {
                guard let next = try roundTrip(of: page, seed: seed, step: step, using: &generator) else { break }
                page = next
            }
        }
    }

    /// Adds a random comment to a page and checks everything that has to hold; nil where something does not.
    private func roundTrip(
        of page: [UInt8], seed: UInt64, step: Int, using generator: inout SeededGenerator
    ) throws -> [UInt8]? {
        let before = try PageReader.read(page).article
        let forest = before.discussion.comments
        let parent =
            forest.isEmpty || Bool.random(using: &generator) ? nil : Int.random(in: 0..<forest.count, using: &generator)
        let date = try #require(CalendarDate(year: 2026, month: 11, day: 24))
        var comment = NewsModel.Comment(
            author: RandomPage.name(using: &generator),
            posted: Timestamp(date: date, minuteOfDay: 615 + step, utcOffset: -90),
            text: RandomPage.body(using: &generator))
        let insertion: CommentInsertion
        do throws(InsertionError) {
            insertion = try CommentInsertion(of: comment, replyingTo: parent, in: page)
        } catch {
            // Only a page in another encoding may refuse what it has no bytes for.
            #expect(String(validating: page, as: UTF8.self) == nil, "seed \(seed), step \(step): \(error)")
            return nil
        }
        let after = insertion.applied(to: page)
        let reading = try PageReader.read(after)
        comment.text = CommentText.normalized(comment.text)
        comment.author = CommentText.normalizedName(comment.author)
        comment.initial = NewsModel.Comment.initial(of: comment.author)
        var expected = before
        let index = expected.discussion.comments.add(comment, replyingTo: parent)
        let holds = insertion.index == index && reading.article == expected && removing(insertion, from: after) == page
        #expect(
            holds,
            """
            seed \(seed), step \(step), parent \(parent.map(String.init) ?? "none"), index \(insertion.index), expected \(index)
            page: \(String(decoding: page, as: UTF8.self).debugDescription)
            after: \(String(decoding: after, as: UTF8.self).debugDescription)
            read: \(reading.article)
            expected: \(expected)
            """)
        return holds ? after : nil
    }

    private func removing(_ insertion: CommentInsertion, from page: [UInt8]) -> [UInt8] {
        Array(page[..<insertion.offset]) + page[(insertion.offset + insertion.bytes.count)...]
    }
}
