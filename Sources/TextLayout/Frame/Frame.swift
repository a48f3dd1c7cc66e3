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

    /// What stands in a cell, without a string where a scalar says it: rows are handed over with every key.
    public enum Content: Equatable, Sendable {
        /// Nothing: the rest of a wide character.
        case rest
        /// A character of one scalar.
        case scalar(Unicode.Scalar)
        /// A character of several.
        case text(String)

        /// The content of a cell that has a text.
        public init(_ text: String) {
            var scalars = text.unicodeScalars.makeIterator()
            guard let first = scalars.next() else {
                self = .rest
                return
            }
            self = scalars.next() == nil ? .scalar(first) : .text(text)
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
    private var packed: [PackedCell]
    /// The texts of more than one scalar that cells refer to.
    private var longTexts: [String] = []
    /// Where the terminal's cursor shows, nil to hide it.
    public var cursor: Position?
    /// The cells that lead somewhere.
    public var links: [Link] = []
    /// What the terminal's window is to be called, nil to leave it alone.
    public var title: String?
    /// Which cells are to be shown in other places than they were drawn in.
    var order = CellOrders()

    /// Makes an empty frame.
    public init(size: Size) {
        self.size = size
        packed = Array(repeating: PackedCell(glyph: .blank, style: .plain), count: size.columns * size.rows)
    }

    /// The cell at a place inside the frame; traps outside.
    public subscript(column: Int, row: Int) -> Cell { cell(at: row * size.columns + column) }

    /// All cells, row by row.
    public var cells: [Cell] { packed.indices.map(cell) }

    /// The cells of one row.
    public func row(_ row: Int) -> [Cell] { range(ofRow: row).map(cell) }

    /// What stands in the cell at a place inside the frame, and how it looks.
    public func content(column: Int, row: Int) -> (content: Content, style: Style) {
        let cell = packed[row * size.columns + column]
        if let place = cell.glyph.placeOfLongText { return (.text(longTexts[place]), cell.style) }
        return (cell.glyph.scalar.map(Content.scalar) ?? .rest, cell.style)
    }

    /// Whether a row looks the same in another frame.
    public func row(_ row: Int, isSameIn other: Frame) -> Bool {
        guard size.columns == other.size.columns, row < min(size.rows, other.size.rows) else { return false }
        return range(ofRow: row).allSatisfy { index in
            packed[index].style == other.packed[index].style && hasSameText(at: index, as: other)
        }
    }

    /// Whether two frames look the same and lead to the same places.
    public static func == (one: Frame, other: Frame) -> Bool {
        one.size == other.size && one.cursor == other.cursor && one.title == other.title && one.links == other.links
            && (0..<one.size.rows).allSatisfy { one.row($0, isSameIn: other) }
    }

    private func range(ofRow row: Int) -> Range<Int> { (row * size.columns)..<((row + 1) * size.columns) }

    private func cell(at index: Int) -> Cell { Cell(text: text(at: index), style: packed[index].style) }

    private func text(at index: Int) -> String {
        let glyph = packed[index].glyph
        if let place = glyph.placeOfLongText { return longTexts[place] }
        return glyph.scalar.map { String($0) } ?? ""
    }

    private func hasSameText(at index: Int, as other: Frame) -> Bool {
        let (one, another) = (packed[index].glyph, other.packed[index].glyph)
        if one.placeOfLongText == nil { return one == another }
        return text(at: index) == other.text(at: index)
    }

    /// What stands for a text in a cell.
    mutating func glyph(of text: String) -> PackedCell.Glyph {
        if let glyph = PackedCell.Glyph(text) { return glyph }
        longTexts.append(text)
        return PackedCell.Glyph(placeOfLongText: longTexts.count - 1)
    }

    /// Puts one drawable cluster of `width` columns into the frame; what does not fit inside is not drawn.
    ///
    /// A wide cluster that loses a half to this one is blanked, so that no half is ever left on the screen.
    mutating func put(_ cluster: String, width: Int, style: Style, column: Int, row: Int) {
        put(glyph(of: cluster), width: width, style: style, column: column, row: row)
    }

    /// The same for a character of ASCII, space to tilde, for which no string need be made.
    mutating func put(ascii character: Unicode.Scalar, style: Style, column: Int, row: Int) {
        put(PackedCell.Glyph(character), width: 1, style: style, column: column, row: row)
    }

    /// The same for a text that stands in many cells.
    mutating func put(_ glyph: PackedCell.Glyph, width: Int, style: Style, column: Int, row: Int) {
        guard width > 0, row >= 0, row < size.rows, column >= 0, column + width <= size.columns else { return }
        let start = row * size.columns
        var left = column
        while left > 0 && packed[start + left].glyph == .none { left -= 1 }
        for index in left..<column { packed[start + index].glyph = .blank }
        var right = column + width
        while right < size.columns && packed[start + right].glyph == .none {
            packed[start + right].glyph = .blank
            right += 1
        }
        packed[start + column] = PackedCell(glyph: glyph, style: style)
        for index in 1..<max(1, width) { packed[start + column + index] = PackedCell(glyph: .none, style: style) }
        if !order.isEmpty { leaveInOrder(column: column, width: width, row: row) }
    }

    /// Puts a cell of a frame of which this one is a copy into another column; the caller keeps wide characters whole.
    mutating func take(_ column: Int, of frame: Frame, to target: Int, row: Int) {
        packed[row * size.columns + target] = frame.packed[row * size.columns + column]
    }

    /// Puts another text, as wide, into a cell.
    mutating func replace(_ text: String, column: Int, row: Int) {
        packed[row * size.columns + column].glyph = glyph(of: text)
    }

    /// Changes the style of the cells in a region, inside the frame.
    public mutating func restyle(_ region: Region, _ change: (inout Style) -> Void) {
        for row in region.rows.clamped(to: 0..<size.rows) {
            for column in region.columns.clamped(to: 0..<size.columns) {
                change(&packed[row * size.columns + column].style)
            }
        }
    }

    /// Gives every cell the style that stands for its own; neighbours of one style are asked about once.
    public mutating func mapStyles(_ transform: (Style) -> Style) {
        guard let first = packed.first?.style else { return }
        var last = (before: first, after: transform(first))
        for index in packed.indices {
            let style = packed[index].style
            if style != last.before { last = (style, transform(style)) }
            packed[index].style = last.after
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
