import TestSupport
import Testing
import TextLayout

@Suite struct TextSearchTests {
    @Test(
        arguments: [
            ("", "text", []), ("a", "", []), ("Ferry", "the ferry, a FERRY", [4..<9, 13..<18]),
            ("aa", "aaaaa", [0..<2, 2..<4]),
            ("aab", "aaaab", [2..<5]), ("É", "café CAFE\u{301}", [3..<5, 9..<12]), ("e\u{301}", "É", [0..<2]),
            ("e", "é e\u{301} e", [7..<8]),
            ("ΟΔΟΣ", "οδος", [0..<8]), ("日本", "東日本", [3..<9]), ("k", "\u{212a}", [0..<3]), ("i", "ı", []),
            ("straße", "STRASSE straße", [8..<15]),
            ("longer than the text", "text", []), ("👩", "👩‍💻👩", [11..<15]), ("\n", "a\r\nb", []),
            ("b", "a\r\nb", [3..<4]), ("É", "plain", []),
        ] as [(String, String, [Range<Int>])])
    func found(_ query: String, in text: String, at ranges: [Range<Int>]) {
        #expect(TextSearch.matches(of: query, in: text) == ranges)
    }

    @Test(arguments: 0..<300)
    func theSameAsComparingEverywhere(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let letters =
            seed % 2 == 0
            ? ["a", "A", "b", " ", "\r", "\n"] : ["a", "A", "é", "É", "E\u{301}", "e", "日", "👩", "\u{200d}", "\r\n"]
        func make(_ length: ClosedRange<Int>) -> String {
            (0..<Int.random(in: length, using: &generator)).map { _ in letters.randomElement(using: &generator) ?? "a" }
                .joined()
        }
        let text = make(0...80)
        let query = make(1...4)
        let (characters, wanted, offsets) = (Array(text), Array(query), text.characterOffsets)
        var expected: [Range<Int>] = []
        var index = 0
        while index + wanted.count <= characters.count {
            let isMatch = (0..<wanted.count).allSatisfy {
                characters[index + $0].lowercased() == wanted[$0].lowercased()
            }
            if isMatch { expected.append(offsets[index]..<offsets[index + wanted.count]) }
            index += isMatch ? wanted.count : 1
        }
        #expect(
            TextSearch.matches(of: query, in: text) == expected,
            "seed \(seed): \(query.scalarList) in \(text.scalarList)")
    }

    @Test(.timeLimit(.minutes(1)))
    func repetitiveTextTakesNoTime() {
        let text = String(repeating: "a", count: 300_000)
        #expect(TextSearch.matches(of: String(repeating: "a", count: 5_000) + "b", in: text).isEmpty)
        #expect(
            TextSearch.matches(of: String(repeating: "a", count: 5_000) + "b", in: "é" + text.prefix(30_000)).isEmpty)
    }
}
