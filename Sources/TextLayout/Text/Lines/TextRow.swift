/// One row of a text that was broken into rows.
public struct TextRow: Equatable, Sendable {
    /// The UTF-8 offsets of the row in the text; both ends are at boundaries of characters.
    public var range: Range<Int>
    /// The columns that drawing the row takes.
    public var columns: Int

    /// Makes a row.
    public init(range: Range<Int>, columns: Int) {
        self.range = range
        self.columns = columns
    }
}
