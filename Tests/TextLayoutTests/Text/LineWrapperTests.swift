import Testing
import TextLayout

@Suite struct LineWrapperTests {
    private func wrap(_ text: String, _ columns: Int) -> [String] {
        LineWrapper.rows(of: text, columns: columns).map { text.part($0.range) }
    }

    @Test(arguments: [
        ("", 5, [""]), ("a", 5, ["a"]), ("\n", 5, ["", ""]), ("a\n", 5, ["a", ""]), ("a\n\nb", 5, ["a", "", "b"]),
        ("a\r\nb", 5, ["a", "b"]), ("a\rb\u{2028}c\u{85}d", 5, ["a", "b", "c", "d"]),
        ("one two three", 7, ["one two", "three"]), ("one two", 6, ["one", "two"]), ("one   two", 4, ["one", "two"]),
        ("one   two", 5, ["one", "two"]), ("one two ", 7, ["one two"]), ("one     ", 5, ["one  "]),
        ("one     \ntwo", 3, ["one", "two"]), ("  one two", 5, ["  one", "two"]), ("      one", 4, ["    ", "one"]),
        ("  longer", 6, ["  ", "longer"]), ("a\tb", 5, ["a", "b"]), ("a\tb", 6, ["a\tb"]), ("\tb", 3, ["\t", "b"]),
        ("abcdefgh", 3, ["abc", "def", "gh"]), ("hi abcdefgh", 5, ["hi", "abcde", "fgh"]),
        ("ab", 0, ["a", "b"]), ("ab", -3, ["a", "b"]), ("日本", 1, ["日", "本"]), ("a日b", 1, ["a", "日", "b"]),
        ("café au lait", 4, ["café", "au", "lait"]), ("cafe\u{301}s", 4, ["cafe\u{301}", "s"]),
    ])
    func spacesAndWords(_ text: String, columns: Int, rows: [String]) {
        #expect(wrap(text, columns) == rows)
    }

    @Test(arguments: [
        ("well-known fact", 8, ["well-", "known", "fact"]), ("at -5 degrees", 4, ["at", "-5", "degr", "ees"]),
        ("in 2023-24 we", 8, ["in", "2023-24", "we"]), ("use --verbose", 8, ["use", "--verbos", "e"]),
        ("word--word", 7, ["word--", "word"]), ("yes—no—never", 8, ["yes—no—", "never"]),
        ("—Hola dijo", 6, ["—Hola", "dijo"]),
        ("votes 7–2 after", 8, ["votes", "7–2", "after"]), ("non\u{2011}breaking", 6, ["non\u{2011}br", "eaking"]),
        ("10\u{a0}km away", 7, ["10\u{a0}km", "away"]), ("to 10\u{a0}km", 6, ["to", "10\u{a0}km"]),
        ("a\u{2060}b c", 2, ["a\u{2060}b", "c"]), ("ab\u{200b}cd", 3, ["ab\u{200b}", "cd"]),
        ("co\u{ad}op", 4, ["co\u{ad}op"]), ("https://example.org/path/to", 20, ["https://example.org/", "path/to"]),
        ("a/2024/11/b", 7, ["a/", "2024/11", "/b"]), ("for 1/2 cup", 5, ["for", "1/2", "cup"]),
        ("see /usr/bin", 6, ["see", "/usr/", "bin"]),
        ("paid 1,000.50 now", 9, ["paid", "1,000.50", "now"]), ("(one) (two)", 6, ["(one)", "(two)"]),
        ("say “so it is”", 6, ["say", "“so it", "is”"]), ("don’t go", 5, ["don’t", "go"]), ("oh !", 3, ["oh", "!"]),
        ("vraiment oui !", 13, ["vraiment", "oui !"]), ("(a b)", 3, ["(a", "b)"]),
    ])
    func hyphensDashesSlashesAndMarks(_ text: String, columns: Int, rows: [String]) {
        #expect(wrap(text, columns) == rows)
    }

    @Test(arguments: [
        ("日本語です", 4, ["日本", "語で", "す"]), ("日本語。です", 6, ["日本", "語。で", "す"]),
        ("彼は「東京」へ", 6, ["彼は", "「東", "京」へ"]), ("ちょっと", 4, ["ちょ", "っと"]), ("あちょっと", 4, ["あ", "ちょ", "っと"]),
        ("データー", 4, ["デー", "ター"]), ("カデータ", 4, ["カ", "デー", "タ"]), ("（一）（二）", 6, ["（一）", "（二）"]),
        ("東京はTokyoです", 8, ["東京は", "Tokyoで", "す"]),
        ("한국어 문장", 6, ["한국어", "문장"]), ("한국어문장", 6, ["한국어", "문장"]), ("約５０％増", 7, ["約", "５０％", "増"]),
        ("会議（東京", 6, ["会議", "（東京"]), ("見る！と", 6, ["見る！", "と"]), ("\u{3000}段落", 4, ["\u{3000}段", "落"]),
        ("他说：“好。”", 8, ["他说：", "“好。”"]), ("👩‍💻👩‍💻", 4, ["👩‍💻", "👩‍💻"]), ("ไทย", 2, ["ไท", "ย"]), ("กเก", 2, ["ก", "เก"]),
    ])
    func otherScripts(_ text: String, columns: Int, rows: [String]) {
        #expect(wrap(text, columns) == rows)
    }

    @Test func columnsAreCounted() {
        let rows = LineWrapper.rows(of: "日本語 is\tfun  ", columns: 10)
        #expect(rows == [TextRow(range: 0..<12, columns: 9), TextRow(range: 13..<18, columns: 5)])
    }

    @Test(arguments: [
        ("", 5, [""]), ("  a  b  \n\nc", 4, ["  a ", " b  ", "", "c"]), ("日本語", 5, ["日本", "語"]),
        ("a\tb", 3, ["a", "\t", "b"]),
        ("x\n", 0, ["x", ""]), ("ab\r\ncd", 9, ["ab", "cd"]),
    ])
    func preformatted(_ text: String, columns: Int, rows: [String]) {
        #expect(LineWrapper.preformattedRows(of: text, columns: columns).map { text.part($0.range) } == rows)
    }
}
