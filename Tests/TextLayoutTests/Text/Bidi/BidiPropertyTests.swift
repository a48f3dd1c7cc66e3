import TestSupport
import Testing

@testable import TextLayout

@Suite struct BidiPropertyTests {
    @Test(arguments: 0..<200)
    func theOrderIsAPermutation(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let levels = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
            UInt8.random(in: 0...3, using: &generator)
        }
        let order = VisualOrder.of(levels)
        #expect(order.sorted() == Array(levels.indices), "seed \(seed)")
        // What runs from left to right stays, and what runs the other way comes back when it is turned round again.
        #expect(VisualOrder.of(levels.map { _ in 0 }) == Array(levels.indices))
        #expect(VisualOrder.of(levels.map { _ in 1 }) == levels.indices.reversed())
        // The levels in the order that is drawn give the order that is written, where no run is inside another.
        let flat = levels.map { $0 % 2 }
        let drawn = VisualOrder.of(flat)
        #expect(VisualOrder.of(drawn.map { flat[$0] }).map { drawn[$0] } == Array(levels.indices), "seed \(seed)")
    }

    /// A screen of texts in columns of their own.
    private func drawn(_ seed: Int) -> Frame {
        var generator = SeededGenerator(seed: UInt64(seed))
        var frame = Frame(size: Size(columns: 40, rows: 6))
        for row in 0..<6 {
            let text = RandomText.make(upTo: 10, using: &generator)
            let rows = LineWrapper.rows(of: text, columns: 18)
            let range = rows[Int.random(in: 0..<rows.count, using: &generator)].range
            frame.draw(range, of: text, column: 0, row: row, measure: 18)
            frame.draw("│", column: 19, row: row, style: Style(attributes: .bold))
            let note = RandomText.make(upTo: 5, using: &generator)
            let used = frame.draw(note, column: 21, row: row, limit: 19)
            frame.links.append(
                Frame.Link(region: Region(column: 21, row: row, columns: used, rows: 1), address: "mailto:\(row)"))
        }
        frame.cursor = Position(column: Int.random(in: 0..<18, using: &generator), row: 3)
        return frame
    }

    @Test(arguments: 0..<200)
    func allStaysInItsColumns(seed: Int) {
        let drawn = drawn(seed)
        let shown = drawn.inVisualOrder()
        for row in 0..<6 {
            #expect(shown[19, row] == drawn[19, row], "seed \(seed)")
            for columns in [0..<18, 21..<40] {
                // Mirrored brackets are others, but as many and as wide.
                #expect(
                    columns.count { shown[$0, row].text.isEmpty } == columns.count { drawn[$0, row].text.isEmpty },
                    "seed \(seed), row \(row)")
                let letters = columns.map { drawn[$0, row].text }.filter { BidiMirroring.isUnchanged($0) }.sorted()
                #expect(
                    columns.map { shown[$0, row].text }.filter { BidiMirroring.isUnchanged($0) }.sorted() == letters,
                    "seed \(seed), row \(row)")
            }
        }
    }

    @Test(arguments: 0..<200)
    func cellsAreFoundWhereTheyAreShown(seed: Int) {
        let drawn = drawn(seed)
        let shown = drawn.inVisualOrder()
        for row in 0..<6 {
            var found: [Int] = []
            for column in 0..<40 {
                let place = drawn.positionAsDrawn(of: Position(column: column, row: row))
                #expect(place.row == row)
                found.append(place.column)
                let (cell, other) = (drawn[place.column, row], shown[column, row])
                #expect(cell.style == other.style && cell.text.isEmpty == other.text.isEmpty, "seed \(seed)")
                if BidiMirroring.isUnchanged(cell.text) { #expect(cell.text == other.text, "seed \(seed)") }
            }
            #expect(found.sorted() == Array(0..<40), "seed \(seed)")
            let linked = (0..<40).filter { column in
                shown.links.contains { $0.region.contains(Position(column: column, row: row)) }
            }
            let wanted = drawn.links.filter { $0.region.origin.row == row }.flatMap(\.region.columns)
            #expect(linked.map { found[$0] }.sorted() == wanted.sorted(), "seed \(seed)")
        }
        #expect(shown.cursor.map(drawn.positionAsDrawn) == drawn.cursor, "seed \(seed)")
    }

    @Test(arguments: 0..<60)
    func latinTextIsDrawnAsItIsWritten(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        var text = RandomText.make(upTo: 20, using: &generator)
        text.unicodeScalars.removeAll { BidiClass.of($0).isRightToLeft }
        var frame = Frame(size: Size(columns: 40, rows: 1))
        frame.draw(text, column: 0, row: 0)
        #expect(frame.inVisualOrder() == frame && frame.order.isEmpty, "seed \(seed): \(text.scalarList)")
    }
}

extension BidiMirroring {
    /// Whether a cell's text is the same in a mirror.
    fileprivate static func isUnchanged(_ text: String) -> Bool {
        text.unicodeScalars.first.map { image(of: $0) == nil } ?? true
    }
}
