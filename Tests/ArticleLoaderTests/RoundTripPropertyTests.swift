import ArticleLoader
import Foundation
import LoaderLaws
import NewsModel
import TestSupport
import Testing

/// Writing a comment into any page and reading it again gives the same article and exactly that comment.
struct RoundTripPropertyTests {
    /// How many comments are written; NUTGRAF_CASES sets another number.
    private static let cases = ProcessInfo.processInfo.environment["NUTGRAF_CASES"].flatMap { Int($0) } ?? 4800

    @Test(arguments: 0..<4) func writeThenReadIsTheIdentity(part: Int) throws {
        for number in 0..<(Self.cases / 12) {
            let seed = UInt64(part * 1_000_000 + number)
            var generator = SeededGenerator(seed: seed)
            var page = RandomPage.page(using: &generator)
            for step in 0..<3 {
                guard let next = try roundTrip(of: page, seed: seed, step: step, using: &generator) else { break }
                page = next
            }
        }
    }

    /// Adds a random comment to a page and checks everything that has to hold; nil where something does not, or where the
    /// page has no bytes for it.
    private func roundTrip(
        of page: [UInt8], seed: UInt64, step: Int, using generator: inout SeededGenerator
    ) throws -> [UInt8]? {
        let reading = try PageReader.read(page)
        let forest = reading.article.discussion.comments
        let parent =
            forest.isEmpty || Bool.random(using: &generator) ? nil : Int.random(in: 0..<forest.count, using: &generator)
        let date = try #require(CalendarDate(year: 2026, month: 11, day: 24))
        let comment = NewsModel.Comment(
            author: RandomPage.name(using: &generator),
            posted: Timestamp(date: date, minuteOfDay: 615 + step, utcOffset: -90),
            text: RandomPage.body(using: &generator))
        do throws(BrokenLaw) {
            return try LoaderLaws.roundTrip(of: comment, replyingTo: parent, in: page, read: reading)
        } catch {
            Issue.record(
                """
                seed \(seed), step \(step), parent \(parent.map(String.init) ?? "none")
                page: \(String(decoding: page, as: UTF8.self).debugDescription)
                \(error)
                """)
            return nil
        }
    }
}
