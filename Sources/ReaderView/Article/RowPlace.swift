/// A row of an article's scroll: a passage that is shown, and one of its rows, the empty ones above it included.
struct RowPlace: Comparable, Sendable {
    /// The passage's number.
    var unit: Int
    /// The row within the passage, from 0.
    var row: Int

    /// The first row of an article.
    static let start = RowPlace(unit: 0, row: 0)

    static func < (a: RowPlace, b: RowPlace) -> Bool { (a.unit, a.row) < (b.unit, b.row) }
}
