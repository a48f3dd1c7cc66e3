import TestSupport
import Testing
import TextLayout

@Suite struct DrawableTextTests {
    @Test(arguments: [
        ("", ""), ("Tokyo, Feb 17", "Tokyo, Feb 17"), ("café", "café"), ("cafe\u{301}", "cafe\u{301}"),
        ("\u{1b}[31mred\u{7}", "[31mred"), ("\u{9b}2J", "2J"), ("a\u{0}b\u{7f}", "ab"), ("a\tb", "a    b"),
        ("a\nb\r\nc\rd\u{2028}e\u{85}f", "a b c d e f"), ("co\u{ad}operate", "cooperate"),
        ("evil\u{202e}txt\u{2069}", "eviltxt"), ("\u{feff}a\u{200b}b\u{2060}c", "abc"), ("a\u{a0}b\u{2003}c", "a b c"),
        ("👩🏽‍💻", "👩💻"), ("👨‍👩‍👧‍👦", "👨👩👧👦"), ("❤️", "❤"), ("⌚︎", "⌚"), ("1️⃣", "1"), ("🇯🇵", "JP"), ("🇯", "J"), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴"),
        ("🏽", "\u{fffd}"), ("\u{301}a", "\u{25cc}\u{301}a"), ("\u{93f}", "\u{25cc}\u{93f}"), ("हिन्दी", "हिन्दी"),
        ("क\u{94d}\u{200d}ष", "क\u{94d}ष"), ("می\u{200c}خواهم", "میخواهم"), ("\u{e000}", "\u{fffd}"),
        ("\u{ffff}\u{378}", "\u{fffd}\u{fffd}"), ("\u{1112}\u{1161}\u{11ab}", "한"), ("\u{ac00}\u{11a8}", "각"),
        ("\u{1161}", "ㅏ"), ("\u{11a8}", "ㄱ"), ("☰", "≡"), ("\u{e0041}a", "a"), ("\u{e0041}", ""),
    ])
    func text(_ text: String, drawn: String) {
        #expect(
            Array(DrawableText.of(text).unicodeScalars) == Array(drawn.unicodeScalars), "\(text.scalarList)")
    }

    /// All that the standard library holds for equal, which knows the decompositions.
    @Test func kanaAndHangulAreComposed() {
        for kana in UInt32(0x3041)...0x30ff where !(0x3097...0x309a).contains(kana) {
            for mark in ["\u{3099}", "\u{309a}"] as [Unicode.Scalar] {
                guard let first = Unicode.Scalar(kana) else { continue }
                var pair = String(first)
                pair.unicodeScalars.append(mark)
                let composed = (UInt32(0x3041)...0x30ff).compactMap(Unicode.Scalar.init).first { String($0) == pair }
                #expect(Array(DrawableText.of(pair).unicodeScalars).first == (composed ?? first), "\(pair.scalarList)")
            }
        }
        for syllable in UInt32(0xac00)...0xd7a3 {
            let index = syllable - 0xac00
            let final = index % 28 == 0 ? nil : Unicode.Scalar(0x11a7 + index % 28)
            let letters = [Unicode.Scalar(0x1100 + index / 588), Unicode.Scalar(0x1161 + index / 28 % 21), final]
            var text = ""
            for letter in letters { letter.map { text.unicodeScalars.append($0) } }
            if DrawableText.of(text).unicodeScalars.map(\.value) != [syllable] { Issue.record("\(text.scalarList)") }
        }
    }

    @Test func lineBreaksAreKeptWhereWanted() {
        #expect(DrawableText.of("a\nb\r\nc\u{2029}d\te", keepingLineBreaks: true) == "a\nb\nc\nd    e")
        #expect(DrawableText.of("plain", keepingLineBreaks: true) == "plain")
    }

    @Test func aBaseKeepsFourMarks() {
        let zalgo = "e" + String(repeating: "\u{301}\u{327}", count: 200)
        #expect(DrawableText.of(zalgo).unicodeScalars.count == 5)
        #expect(DisplayWidth.of(zalgo) == 1)
    }

    @Test func aClusterKeepsEightBases() {
        let family = String(repeating: "👩\u{200d}", count: 1000) + "👩"
        #expect(family.count == 1)
        #expect(DrawableText.of(family) == String(repeating: "👩", count: 8))
        let marks = "क" + String(repeating: "\u{93e}\u{301}", count: 1000)
        #expect(DisplayWidth.of(marks) == 8)
    }

    /// Each scalar alone, after a letter, and before a mark.
    @Test func everyScalarIsSafe() {
        for value in UInt32(0)...0x10ffff {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let character = Character(scalar)
            let drawable = DrawableText.of(character)
            if let harm = harm(in: drawable) { Issue.record("U+\(String(value, radix: 16)) gives \(harm)") }
            let columns = drawable.unicodeScalars.reduce(0) { $0 + DisplayWidth.of($1) }
            if columns != DisplayWidth.of(character) || columns != 0 && columns != DisplayWidth.of(drawable) {
                Issue.record("U+\(String(value, radix: 16)) takes \(columns) columns")
            }
            if columns == 0 && !drawable.isEmpty { Issue.record("U+\(String(value, radix: 16)) has no base") }
        }
    }

    @Test(arguments: 0..<300)
    func anyTextIsSafe(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let text = RandomText.make(upTo: 60, using: &generator)
        let drawable = DrawableText.of(text)
        #expect(harm(in: drawable) == nil, "seed \(seed)")
        #expect(
            harm(in: DrawableText.of(text, keepingLineBreaks: true), allowingLineFeeds: true) == nil, "seed \(seed)")
        #expect(drawable == text.map { DrawableText.of($0) }.joined(), "seed \(seed)")
        #expect(DrawableText.of(drawable) == drawable, "seed \(seed): what is drawable stays as it is")
        #expect(
            DisplayWidth.of(text) == drawable.unicodeScalars.reduce(0) { $0 + DisplayWidth.of($1) },
            "seed \(seed): \(text.scalarList)")
        for character in text {
            let count = DrawableText.of(character).unicodeScalars.count
            #expect(count <= 40, "seed \(seed)")
        }
    }
}
