/// A screenful of styled cells, as a value: what a screen draws and a terminal paints.
public struct Frame: Equatable, Sendable {
    /// One cell. A cluster wider than a column is followed by `columns - 1` cells with no text.
    public struct Cell: Equatable, Sendable {
        /// The user-perceived character in the cell, safe to draw; empty for the rest of a wide one.
        public var text: String
        /// How it looks.
        public var style: Style

        /// Makes a cell.
        public init(text: String = " ", style: Style = .plain) {
            self.text = text
            self.style = style
        }
    }

    /// Cells that lead somewhere.
    public struct Link: Hashable, Sendable {
        /// The cells, in one row.
        public var region: Region
        /// Where they lead.
        public var address: String

        /// Makes a link.
        public init(region: Region, address: String) {
            self.region = region
            self.address = address
        }
    }

    /// The columns and rows.
    public let size: Size
    /// All cells, row by row.
    public private(set) var cells: [Cell]
    /// Where the terminal's cursor shows, nil to hide it.
    public var cursor: Position?
    /// The cells that lead somewhere.
    public var links: [Link] = []
    /// What the terminal's window is to be called, nil to leave it alone.
    public var title: String?

    /// Makes an empty frame.
    public init(size: Size) {
        self.size = size
        cells = Array(repeating: Cell(), count: size.columns * size.rows)
    }

    /// The cell at a place inside the frame; traps outside.
    public subscript(column: Int, row: Int) -> Cell { cells[row * size.columns + column] }

    /// The cells of one row.
    public func row(_ row: Int) -> ArraySlice<Cell> {
        cells[(row * size.columns)..<((row + 1) * size.columns)]
    }

    /// Puts one drawable cluster of `width` columns into the frame; what does not fit inside is not drawn.
    ///
    /// A wide cluster that loses a half to this one is blanked, so that no half is ever left on the screen.
    mutating func put(_ cluster: String, width: Int, style: Style, column: Int, row: Int) {
        guard width > 0, row >= 0, row < size.rows, column >= 0, column + width <= size.columns else { return }
        let start = row * size.columns
        var left = column
        while left > 0 && cells[start + left].text.isEmpty { left -= 1 }
        for index in left..<column { cells[start + index].text = " " }
        var right = column + width
        while right < size.columns && cells[start + right].text.isEmpty {
            cells[start + right].text = " "
            right += 1
        }
        cells[start + column] = Cell(text: cluster, style: style)
        for index in 1..<max(1, width) { cells[start + column + index] = Cell(text: "", style: style) }
    }

    /// Changes the style of the cells in a region, inside the frame.
    public mutating func restyle(_ region: Region, _ change: (inout Style) -> Void) {
        for row in region.rows.clamped(to: 0..<size.rows) {
            for column in region.columns.clamped(to: 0..<size.columns) {
                change(&cells[row * size.columns + column].style)
            }
        }
    }

    /// Blanks a region.
    public mutating func clear(_ region: Region, style: Style = .plain) {
        for row in region.rows.clamped(to: 0..<size.rows) {
            for column in region.columns.clamped(to: 0..<size.columns) {
                put(" ", width: 1, style: style, column: column, row: row)
            }
        }
    }

    /// The text of the frame, a line a row, without white space at the ends of lines: what a test compares.
    public var text: String {
        (0..<size.rows).map { row in
            var line = self.row(row).map(\.text).joined()
            while line.last == " " { line.removeLast() }
            return line
        }.joined(separator: "\n")
    }
}
