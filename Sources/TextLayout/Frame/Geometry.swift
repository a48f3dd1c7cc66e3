/// A number of columns and rows.
public struct Size: Hashable, Sendable {
    /// Columns, 0 or more.
    public var columns: Int
    /// Rows, 0 or more.
    public var rows: Int

    /// Makes a size; negative numbers count as 0.
    public init(columns: Int, rows: Int) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }
}

/// A cell's place, both from 0 at the top left.
public struct Position: Hashable, Sendable {
    /// The column.
    public var column: Int
    /// The row.
    public var row: Int

    /// Makes a position.
    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}

/// A rectangle of cells.
public struct Region: Hashable, Sendable {
    /// The top left cell.
    public var origin: Position
    /// Its width and height.
    public var size: Size

    /// Makes a region.
    public init(column: Int, row: Int, columns: Int, rows: Int) {
        origin = Position(column: column, row: row)
        size = Size(columns: columns, rows: rows)
    }

    /// The columns it covers.
    public var columns: Range<Int> { origin.column..<(origin.column + size.columns) }
    /// The rows it covers.
    public var rows: Range<Int> { origin.row..<(origin.row + size.rows) }

    /// Whether a cell is inside.
    public func contains(_ place: Position) -> Bool { columns.contains(place.column) && rows.contains(place.row) }

    /// The region without so many cells on each side; empty rather than negative.
    public func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Region {
        Region(
            column: origin.column + left, row: origin.row + top, columns: size.columns - left - right,
            rows: size.rows - top - bottom)
    }
}
