import TestSupport
import Testing

@testable import NewsModel

@Suite struct SentenceSplitterTests {
    private func sentences(_ text: String) -> [String] {
        SentenceSplitter.ranges(in: text).map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
    }

    @Test(arguments: [
        // Titles, initials, dotted abbreviations, numbers.
        "Mr. Smith met Dr. J. R. Jones.|They left at 5.30 p.m. on Friday.",
        "The U.S. Senate voted.|It was No. 1 of 3.5 million.|No.|They stayed.",
        "He lives in the U.S.|The rest moved to St. Ives, Nov. 24 at the latest.",
        "Acme Inc. said so.|Profits at Acme Inc.|The board met.",
        "1. The first item.|2. The second one.",
        "See www.example.org/a.b?c=d for more.|It is free.",
        // Question and exclamation marks, ellipses, quotations.
        "Really?|Yes!|What?!|Well... maybe.|Well...|Maybe.",
        "\"Really?\" he asked.|\"It's good.|We like it,\" she said.|(It was.)|“Done.”|‘So.’|Next.",
        "Yahoo! is a firm, etc., and so on.|\"Stop!\", he cried.",
        // German ordinals, Spanish openers, French spaces.
        "Am 3. Oktober feiern wir.|Im Jahr 2016.|Danach", "Das gilt z. B. hier, d.h. dort.|Es war der 1. Platz.",
        "„Gut.“|»Ja.«|»Nein«, sagte er.",
        "¿Por qué?|¡Claro!|El Sr. López salió.", "Vraiment ?|Oui !|« Bien. »|Après.",
        // Scripts without spaces, and others.
        "今日は晴れた。|明日は雨だろう！|本当？|「終わった。」と彼は言った。|次。", "他说：“好。”|她走了。|为什么？|不知道。",
        "राम घर गया।|सीता आई।|क्यों?|पता नहीं॥", "هل جاء؟|نعم.|ثم", "وہ گیا۔|وہ آئی۔",
        "Он родился в 1990 г. в Москве.|Потом уехал.",
        // Lines, white space, and nothing.
        "no end",
    ])
    func partsAreThoseBetweenBars(_ expected: String) {
        let pieces = expected.split(separator: "|").map(String.init)
        // Chinese and Japanese put no space between sentences.
        let isSpaced = !expected.unicodeScalars.contains { (0x3000...0x9fff).contains($0.value) }
        let joined = pieces.joined(separator: isSpaced ? " " : "")
        #expect(sentences(joined) == pieces)
    }

    @Test func linesEndSentencesAndWhiteSpaceIsLeftOut() {
        #expect(sentences(" One line\n Another line \r\n\n  Last.\u{a0} ") == ["One line", "Another line", "Last."])
    }

    @Test(arguments: ["", " ", "\n\n", "\u{3000}"]) func nothingHasNoSentences(_ text: String) {
        #expect(SentenceSplitter.ranges(in: text).isEmpty)
    }

    /// Whatever the text: whole scalars, in order, nothing lost but white space.
    @Test func coversEveryTextButItsWhiteSpace() {
        let pieces = [
            "a", "B", " ", ".", "?", "!", "…", "。", "」", "と", "\"", "\u{201d}", "U.S", "Mr", "1", "\n", "é", "।", "🙂",
            ",",
            "\u{0}", "\u{a0}", "؟", "I", "the", "The",
        ]
        var random = SeededGenerator(seed: 5)
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in pieces.randomElement(using: &random)! }
                .joined()
            let bytes = Array(text.utf8)
            var place = 0
            for range in SentenceSplitter.ranges(in: text) {
                #expect(range.lowerBound >= place && !range.isEmpty)
                let between = String(validating: bytes[place..<range.lowerBound], as: UTF8.self)
                #expect(between?.allSatisfy(\.isWhitespace) == true)
                let sentence = String(validating: bytes[range], as: UTF8.self)
                #expect(sentence?.first?.isWhitespace == false && sentence?.last?.isWhitespace == false)
                place = range.upperBound
            }
            #expect(String(validating: bytes[place...], as: UTF8.self)?.allSatisfy(\.isWhitespace) == true)
        }
    }
}
