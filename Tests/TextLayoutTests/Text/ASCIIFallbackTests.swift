import TestSupport
import Testing
import TextLayout

@Suite struct ASCIIFallbackTests {
    @Test(arguments: [
        ("“Größe” – l’été…", "\"Grose\" - l'ete~"), ("● unread ○ read ★ ✓", "* unread o read * v"),
        ("╭─┬─╮│├┼┤╰─┴─╯", "+-+-+|++++-+-+"), ("‹ Front › ← →", "< Front > < >"), ("All ▾  ▸ 3", "All v  > 3"),
        ("Łódź, İstanbul, Ørsted, Dvořák", "Lodz, Istanbul, Orsted, Dvorak"), ("Việt Nam", "Viet Nam"),
        ("12✎ ▌ ▎", "12c | |"),
        ("cafe\u{301}", "cafe"), ("日本", "????"), ("、。", ", . "), ("Ａ１", "A 1 "), ("Привет", "??????"), ("ﬁn", "fn"),
        ("👩🏽‍💻", "????"),
        ("a\u{a0}b", "a b"), ("plain ~", "plain ~"),
    ])
    func text(_ text: String, ascii: String) {
        let drawn = text.map { ASCIIFallback.text(for: DrawableText.of($0), columns: DisplayWidth.of($0)) }.joined()
        #expect(drawn == ascii)
    }

    @Test func everyScalarKeepsItsColumns() {
        for value in UInt32(0)...0x10ffff {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let drawable = DrawableText.of(Character(scalar))
            let columns = DisplayWidth.of(Character(scalar))
            let ascii = ASCIIFallback.text(for: drawable, columns: columns)
            if ascii.utf8.count != columns || !ascii.utf8.allSatisfy({ (0x20..<0x7f).contains($0) }) {
                Issue.record("U+\(String(value, radix: 16))")
            }
        }
    }

    @Test func anyNumberOfColumnsIsKept() {
        #expect(ASCIIFallback.text(for: "é", columns: 3) == "e  ")
        #expect(ASCIIFallback.text(for: "日", columns: 1) == "?")
        #expect(ASCIIFallback.text(for: "a", columns: -1) == "")
        #expect(ASCIIFallback.text(for: "\u{1b}a", columns: 1) == "a")
    }

    /// German, French, Spanish, Portuguese, Polish, Czech, Hungarian, Turkish, Romanian, Nordic: all of it stays readable.
    @Test func westernLettersHaveOne() {
        let letters =
            "ÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸàâäæçéèêëîïôöœùûüÿÁÍÑÓÚáíñóúÃÕãõĄĆĘŁŃŚŹŻąćęłńśźżĚŠČŘŽÝĎŤŇŮěščřžýďťňůŐŰőűĞİŞğışĂȘȚășțÅØåøßþð"
        for letter in letters {
            #expect(ASCIIFallback.text(for: String(letter), columns: 1).first?.isLetter == true, "\(letter)")
        }
    }
}
