import TestSupport

/// Random text of many scripts, with what a hostile or broken file may hold.
enum RandomText {
    private static let pieces: [String] = [
        "a", "b", "word", "Tokyo", "e\u{301}", "É", "ß", " ", "  ", " ", "\t", "\n", "\r\n", "\r", "\u{b}", "\u{85}",
        "-", "--", "/", "://", ".", ",", "!", "?", "\"", "'", "(", ")", "[", "]", "“", "”", "’", "—", "–", "…", "«",
        "»",
        "7", "2024", "1,000.5", "\u{a0}", "\u{202f}", "\u{2009}", "\u{3000}", "\u{2011}", "\u{ad}", "日", "本語", "。", "、",
        "「", "」", "（", "）", "ー", "っ", "ァ", "ｶﾞ", "ﾊﾟ", "％", "５", "한국어", "\u{1112}\u{1161}\u{11ab}", "\u{1100}",
        "\u{1161}", "\u{11a8}", "\u{115f}", "\u{a960}", "ไทย", "เ", "ะ", "ำ", "ລາວ", "ខ្មែរ", "မြန်မာ", "हिन्दी", "क्ष",
        "\u{93f}", "\u{94d}", "العربية", "\u{200f}", "\u{600}", "\u{6dd}", "עברית", "ქართ", "Ωμέγα", "Привет",
        "👩🏽‍💻", "👨‍👩‍👧‍👦", "❤️", "1️⃣", "🇯🇵", "🇯", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏽", "☰", "\u{2028}", "\u{2029}", "\u{200b}",
        "\u{200c}", "\u{200d}", "\u{2060}", "\u{feff}", "\u{202e}", "\u{2066}", "\u{2069}", "\u{61c}", "\u{0}",
        "\u{1b}[2J", "\u{7f}", "\u{9b}31m", "\u{e0041}", "\u{e000}", "\u{ffff}", "\u{378}", "\u{301}", "\u{20dd}",
        "\u{fe0f}", "\u{fe00}", "\u{e0100}", "e" + String(repeating: "\u{300}", count: 30), "\u{fffc}",
        "http://www.example.org/a/b-c/2024/11/24?x=1",
    ]

    /// Text of up to `length` pieces, some of them any scalar at all.
    static func make(upTo length: Int, using generator: inout SeededGenerator) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...length, using: &generator) {
            if Int.random(in: 0..<12, using: &generator) == 0 {
                if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10ffff, using: &generator)) {
                    text.unicodeScalars.append(scalar)
                }
            } else {
                text += pieces.randomElement(using: &generator) ?? ""
            }
        }
        return text
    }
}

extension String {
    /// The scalars by their numbers, to print in a failure.
    var scalarList: String {
        unicodeScalars.map { "U+" + String($0.value, radix: 16, uppercase: true) }.joined(separator: " ")
    }

    /// The part between two UTF-8 offsets.
    func part(_ range: Range<Int>) -> String {
        let start = utf8.index(startIndex, offsetBy: range.lowerBound)
        return String(self[start..<utf8.index(startIndex, offsetBy: range.upperBound)])
    }

    /// The UTF-8 offsets where characters start, and that of the end.
    var characterOffsets: [Int] {
        reduce(into: [0]) { offsets, character in
            offsets.append(offsets[offsets.count - 1] + character.utf8.count)
        }
    }
}
