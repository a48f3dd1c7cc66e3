import TestSupport
import Testing
import TextLayout

@Suite struct LineWrapperPropertyTests {
    @Test(arguments: 0..<400)
    func rowsHoldTheText(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let text = RandomText.make(upTo: 80, using: &generator)
        let columns = Int.random(in: 0...40, using: &generator)
        let rows = LineWrapper.rows(of: text, columns: columns)
        let problem = self.problem(with: rows, of: text, columns: columns) { $0.allSatisfy(\.isWhitespace) }
        #expect(problem == nil, "seed \(seed), \(columns) columns: \(text.scalarList)")
    }

    @Test(arguments: 0..<300)
    func preformattedRowsHoldTheText(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let text = RandomText.make(upTo: 80, using: &generator)
        let columns = Int.random(in: 0...40, using: &generator)
        let rows = LineWrapper.preformattedRows(of: text, columns: columns)
        let problem = self.problem(with: rows, of: text, columns: columns) {
            $0.isEmpty || $0.count == 1 && $0.first?.isNewline == true
        }
        #expect(problem == nil, "seed \(seed), \(columns) columns: \(text.scalarList)")
    }

    /// What is wrong with rows: their order, their columns, or what lies between them.
    private func problem(
        with rows: [TextRow], of text: String, columns: Int, isGap: (String) -> Bool
    ) -> String? {
        let boundaries = Set(text.characterOffsets)
        var end = 0
        var lineBreaks = 0
        guard rows.first?.range.lowerBound == 0 else { return "the first row starts late" }
        for row in rows {
            guard row.range.lowerBound >= end else { return "\(row) overlaps" }
            guard boundaries.isSuperset(of: [row.range.lowerBound, row.range.upperBound]) else {
                return "\(row) halves a character"
            }
            let gap = text.part(end..<row.range.lowerBound)
            guard isGap(gap) else { return "lost before \(row): \(gap.scalarList)" }
            lineBreaks += gap.count { $0.isNewline }
            let part = text.part(row.range)
            guard DisplayWidth.of(part) == row.columns else { return "\(row) is \(DisplayWidth.of(part)) wide" }
            guard row.columns <= max(1, columns) || part.count == 1 else { return "\(row) is too wide" }
            guard !part.contains(where: \.isNewline) else { return "\(row) holds a line break" }
            end = row.range.upperBound
        }
        let rest = text.part(end..<text.utf8.count)
        guard isGap(rest), !rest.contains(where: \.isNewline) else { return "lost at the end: \(rest.scalarList)" }
        return lineBreaks == text.count { $0.isNewline } ? nil : "\(lineBreaks) line breaks"
    }

    /// For words and spaces alone, the rows are those of the plain greedy algorithm.
    @Test(arguments: 0..<200)
    func wordsAreSetGreedily(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let columns = Int.random(in: 8...30, using: &generator)
        let words = (0..<Int.random(in: 1...60, using: &generator)).map { _ in
            let letters = Int.random(in: 1...8, using: &generator)
            return String(repeating: ["a", "é", "ж"].randomElement(using: &generator) ?? "a", count: letters)
        }
        var rows = [""]
        for word in words {
            let row = rows[rows.count - 1]
            if row.isEmpty {
                rows[rows.count - 1] = word
            } else if row.count + 1 + word.count <= columns {
                rows[rows.count - 1] = row + " " + word
            } else {
                rows.append(word)
            }
        }
        let text = words.joined(separator: " ")
        #expect(LineWrapper.rows(of: text, columns: columns).map { text.part($0.range) } == rows, "seed \(seed)")
    }

    /// JIS X 4051: stops, closing brackets and small kana begin no row, opening brackets end none.
    @Test(arguments: 0..<100)
    func japaneseRowsKeepToTheRules(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let units = ["日", "本", "か", "ナ", "しゃ", "ッ", "ー", "。", "、", "「東」", "（京）", "『", "！", "々", "２０", "％"]
        var text = "日"
        var marks = 0
        for _ in 0..<200 {
            let unit = units.randomElement(using: &generator) ?? "日"
            let isPlain = "日本かナ".contains(unit)
            marks = isPlain ? 0 : marks + 1
            // Without a place to break within a row there is no choice.
            text += marks > 2 ? "日" : unit
            if marks > 2 { marks = 0 }
        }
        let columns = Int.random(in: 20...40, using: &generator)
        for row in LineWrapper.rows(of: text, columns: columns) {
            let part = text.part(row.range)
            #expect(!"」』）】。、！？ーッゃ々％".contains(part.first ?? "日"), "seed \(seed): \(part)")
            #expect(
                !"「『（【".contains(part.last ?? "日") || row.range.upperBound == text.utf8.count, "seed \(seed): \(part)")
        }
    }

    /// A minute is given for what takes milliseconds where the time is linear, and hours where it is quadratic.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "a", " ", "\u{301}", "👩\u{200d}", "🇯", "\u{93e}", "日", "。", "-", "/", "\u{200b}", "\u{1100}", "\u{600}",
            "é", "\u{202e}",
        ])
    func hugeTextTakesNoTime(piece: String) {
        let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
        let rows = LineWrapper.rows(of: text, columns: 60)
        let problem = self.problem(with: rows, of: text, columns: 60) { $0.allSatisfy(\.isWhitespace) }
        #expect(problem == nil)
        #expect(LineWrapper.preformattedRows(of: text, columns: 60).last?.range.upperBound == text.utf8.count)
    }
}
