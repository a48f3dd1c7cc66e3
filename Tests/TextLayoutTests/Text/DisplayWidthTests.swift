import Testing

@testable import TextLayout

@Suite struct DisplayWidthTests {
    @Test(
        arguments: [
            ("a", 1), ("~", 1), ("é", 1), ("\u{7f}", 0), ("\u{0}", 0), ("\u{85}", 0), ("\u{ad}", 0), ("\u{301}", 0),
            ("日", 2), ("한", 2), ("。", 2), ("ｱ", 1), ("Ａ", 2), ("Я", 1), ("ا", 1), ("α", 1), ("●", 1), ("─", 1),
            ("✎", 1),
            ("\u{1100}", 2), ("\u{1161}", 0), ("\u{11a8}", 0), ("\u{d7b0}", 0), ("👩", 2), ("❤", 1), ("\u{fe0f}", 0),
            ("\u{1f1ef}", 1), ("\u{20000}", 2), ("\u{200d}", 0), ("\u{e0041}", 0), ("\u{fffd}", 1), ("\u{e000}", 1),
        ] as [(Unicode.Scalar, Int)])
    func scalar(_ scalar: Unicode.Scalar, columns: Int) {
        #expect(DisplayWidth.of(scalar) == columns)
    }

    @Test(arguments: [
        ("", 0), ("Tokyo", 5), ("e\u{301}", 1), ("日本", 4), ("a\tb", 6), ("a\nb", 3), ("a\r\nb", 3), ("👩🏽‍💻", 4), ("🇯🇵", 2),
        ("\u{1b}[1m", 3), ("\u{301}", 1), ("हिन्दी", 5), ("\u{1112}\u{1161}\u{11ab}", 2), ("2–7 · “ja”", 10),
    ])
    func text(_ text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test func theShortcutsSayWhatTheTableSays() {
        for value in UInt32(0)...0x10ffff {
            guard let scalar = Unicode.Scalar(value) else { continue }
            if ScalarClass.of(scalar) != ScalarClass.search(scalar) {
                Issue.record("U+\(String(value, radix: 16))")
            }
        }
    }

    @Test func theTableIsInOrder() {
        let runs = ScalarClass.runs
        #expect(runs.first.map { $0 >> 4 } == 0)
        for (run, next) in zip(runs, runs.dropFirst()) {
            #expect(run >> 4 < next >> 4)
            #expect(run & 15 != next & 15, "a run goes on at U+\(String(next >> 4, radix: 16))")
        }
    }
}
