import NewsLibrary
import NewsModel

/// A list that was asked for, of which all articles or those around a place are known by their numbers.
struct KnownList: Sendable {
    var query: ListQuery
    var kept: ArticleID?
    /// The articles that are known.
    var numbers: [Int32]
    /// The place of the first of them.
    var start = 0
    /// How many articles there are.
    var count: Int

    /// How many articles of a list of all are looked up before it is shown; the others are looked up when they are needed.
    static let part = 400

    /// The places of the articles that are known.
    var known: Range<Int> { start..<(start + numbers.count) }
    /// Whether all of them are known.
    var isWhole: Bool { numbers.count == count }

    /// The place of an article, nil where it is not among those that are known.
    func place(of number: Int32) -> Int? { numbers.firstIndex(of: number).map { $0 + start } }

    /// Knows the articles around a place instead; of a list that is begun, the number of all is known.
    mutating func move(to place: Int, _ index: ArticleIndex) throws(IndexError) {
        start = max(0, min(place - Self.part / 2, count - Self.part))
        numbers = try index.numbers(of: query, count: count, limit: Self.part, from: start)
    }
}
