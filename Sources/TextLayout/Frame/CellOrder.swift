/// How a cell is put in order with those beside it, where text runs from right to left.
struct CellOrder: Equatable, Sendable {
    /// The text that it belongs to, by a number from 1 on; 0 where it stays where it is.
    var text: Int32 = 0
    /// The level of its character (UAX #9).
    var level: UInt8 = 0
}

/// How the cells of a frame are put in order; empty where all stay where they are.
struct CellOrders: Equatable, Sendable {
    private var cells: [CellOrder] = []
    private var texts: Int32 = 0

    /// Whether all cells stay where they are.
    var isEmpty: Bool { cells.isEmpty }

    /// A cell, by its place among so many as `beginText` was told of.
    subscript(index: Int) -> CellOrder {
        get { cells[index] }
        set { cells[index] = newValue }
    }

    /// The number of another text in a frame of so many cells.
    mutating func beginText(cells count: Int) -> Int32 {
        if cells.isEmpty { cells = Array(repeating: CellOrder(), count: count) }
        texts += 1
        return texts
    }

    /// Whether some of the cells belong to a text.
    func hasText(in range: Range<Int>) -> Bool { !isEmpty && cells[range].contains { $0.text > 0 } }
}
