import TestSupport
import Testing
import TextLayout

@Suite struct FramePropertyTests {
    /// What is wrong with a frame's cells.
    private func problem(with frame: Frame) -> String? {
        for row in 0..<frame.size.rows {
            var column = 0
            while column < frame.size.columns {
                let text = frame[column, row].text
                let width = text.unicodeScalars.reduce(0) { $0 + DisplayWidth.of($1) }
                guard width > 0 else { return "half a character at \(column), \(row)" }
                if let harm = harm(in: text) { return harm }
                guard column + width <= frame.size.columns else { return "past the edge at \(column), \(row)" }
                for rest in (column + 1)..<max(column + 1, column + width) where !frame[rest, row].text.isEmpty {
                    return "\(text) overlaps at \(rest), \(row)"
                }
                column += width
            }
        }
        return nil
    }

    private func change(_ frame: inout Frame, using generator: inout SeededGenerator) -> Region {
        func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
        let region = Region(column: number(-4...24), row: number(-2...6), columns: number(0...26), rows: number(0...7))
        let style = Style(attributes: Style.Attributes(rawValue: UInt8(number(0...31))))
        let text = RandomText.make(upTo: 12, using: &generator)
        switch number(0...5) {
        case 0: frame.fill(region, with: text.first ?? " ", style: style)
        case 1: frame.drawBox(region, title: text, footer: number(0...1) == 0 ? nil : text, style: style)
        case 2: frame.clear(region, style: style)
        default:
            let (column, row) = (region.origin.column, region.origin.row)
            let used = frame.draw(
                text, column: column, row: row, limit: region.size.columns, style: style,
                truncation: number(0...1) == 0 ? .clip : .ellipsis)
            #expect(used <= region.size.columns)
            #expect(used == 0 || column + used <= frame.size.columns)
            return Region(column: column, row: row, columns: used, rows: 1)
        }
        return region
    }

    @Test(arguments: 0..<120)
    func cellsStayWhole(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        var frame = Frame(size: Size(columns: 20, rows: 5))
        for step in 0..<25 {
            let before = frame
            let region = change(&frame, using: &generator)
            #expect(problem(with: frame) == nil, "seed \(seed), step \(step)")
            // Outside, nothing may have changed but halves of wide characters.
            for row in 0..<5 {
                for column in 0..<20 where !(region.columns.contains(column) && region.rows.contains(row)) {
                    let (old, new) = (before[column, row], frame[column, row])
                    let isBlanked = new.text == " " && new.style == old.style
                    #expect(new == old || isBlanked, "seed \(seed), step \(step)")
                }
            }
        }
    }

    @Test(arguments: 0..<60)
    func asciiFramesAreASCII(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        var frame = Frame(size: Size(columns: 20, rows: 5))
        for _ in 0..<25 { _ = change(&frame, using: &generator) }
        frame.title = RandomText.make(upTo: 12, using: &generator)
        frame.cursor = Position(column: 3, row: 1)
        let ascii = frame.asciiOnly()
        #expect(ascii.size == frame.size)
        #expect(ascii.cursor == frame.cursor)
        #expect(ascii.cells.map(\.style) == frame.cells.map(\.style), "seed \(seed)")
        for (index, cell) in ascii.cells.enumerated() {
            #expect(cell.text.utf8.count == 1, "seed \(seed), cell \(index)")
            #expect(cell.text.utf8.allSatisfy { (0x20..<0x7f).contains($0) }, "seed \(seed), cell \(index)")
            if frame.cells[index].text.utf8.allSatisfy({ $0 < 0x80 }) && frame.cells[index].text.utf8.count == 1 {
                #expect(cell == frame.cells[index], "seed \(seed), cell \(index)")
            }
        }
        #expect(ascii.title?.utf8.allSatisfy { (0x20..<0x7f).contains($0) } == true)
    }
}
