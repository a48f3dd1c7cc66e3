import TestSupport
import Testing

@testable import TextLayout

/// Cases of UAX #9. Capital letters stand for Hebrew ones, "^" for an Arabic letter and "~" for an Arabic digit, so that the
/// order can be seen here whatever draws this file.
///
/// The algorithm was compared with BidiCharacterTest.txt and BidiTest.txt of Unicode 15.0, too (Debian's package
/// unicode-data): of the former all 91,605 lines without explicit formatting, of the latter all 100,038 cases.
@Suite struct BidiRowTests {
    private static let stands: [Unicode.Scalar: Unicode.Scalar] = {
        var stands: [Unicode.Scalar: Unicode.Scalar] = ["^": "\u{627}", "~": "\u{661}"]
        for (latin, place) in zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars, UInt32(0)...) {
            stands[latin] = Unicode.Scalar(0x5d0 + place)
        }
        return stands
    }()

    private static func text(_ fake: String) -> String { mapped(fake, stands) }

    private static func fake(_ text: String) -> String {
        mapped(text, Dictionary(uniqueKeysWithValues: stands.map { ($1, $0) }))
    }

    private static func mapped(_ text: String, _ scalars: [Unicode.Scalar: Unicode.Scalar]) -> String {
        var mapped = String.UnicodeScalarView()
        mapped.append(contentsOf: text.unicodeScalars.map { scalars[$0] ?? $0 })
        return String(mapped)
    }

    /// A text as it is shown in so many columns.
    private static func shown(_ fake: String, columns: Int) -> String {
        var frame = Frame(size: Size(columns: columns, rows: 1))
        let text = text(fake)
        frame.draw(0..<text.utf8.count, of: text, column: 0, row: 0, measure: columns, truncation: .clip)
        return Self.fake(frame.inVisualOrder().row(0).map(\.text).joined())
    }

    @Test(arguments: [
        // Both directions by themselves, and one in the other (N1, N2).
        ("car", "car  "), ("CAR", "  RAC"), ("a CAR b", "a RAC b "), ("A car B", " B car A"),
        ("the CAR IS red.", "the SI RAC red. "), ("THE car is RED.", " .DER car is EHT"),
        // P2: the first strong letter decides, whatever stands before it.
        ("12 AB", " BA 12"), ("(1) ab", "(1) ab "), ("\"AB", " BA\""),
        // W1: a mark goes with its letter, in its cell.
        ("A\u{5b8}B", " BA\u{5b8}"),
        // W2, W3: digits after Arabic letters.
        ("^ 1-2", " 2-1 ^"), ("A 1-2", " 1-2 A"),
        // W4, W5, W6: separators and terminators.
        ("A 1,234.5", " 1,234.5 A"), ("A 1, 2", " 2 ,1 A"), ("A 5%", " 5% A"), ("A $5", " $5 A"), ("A ~,~", " ~,~ A"),
        ("A 1,a", " a,1 A"),
        // W7: digits after letters from left to right.
        ("a 12 B", "a 12 B "), ("B a 12", " a 12 B"), ("a B 12 c", "a 12 B c "),
        // N0: brackets go together, and are mirrored (L4).
        ("A (b) C", " C (b) A"), ("a (B) c", "a (B) c "), ("A (b C) d", " d (C b) A"),
        ("ab(CD[&ef]!)gh", "ab(DC[&ef]!)gh "),
        ("smith (fabrikam ARABIC) HEBREW", "smith (fabrikam CIBARA) WERBEH "), ("A<B", " B>A"), ("a<b", "a<b "),
        ("A «b» C", " C «b» A"),
        // L1: spaces at the end go where the paragraph does; tabs part columns.
        ("a B ", "a B  "), ("A b ", "  b A"), ("a B\tC", "a B    C "),
    ])
    func caseOfUAX9(_ text: String, shown: String) {
        #expect(Self.shown(text, columns: shown.unicodeScalars.count { $0.value != 0x5b8 }) == shown)
    }

    @Test func theParagraphDecidesForEachOfItsRows() {
        let text = Self.text("ABC DEF ghi\nxyz ABC")
        var frame = Frame(size: Size(columns: 8, rows: 3))
        for (row, wrapped) in LineWrapper.rows(of: text, columns: 8).enumerated() {
            frame.draw(wrapped.range, of: text, column: 0, row: row, measure: 8)
        }
        // The row of Latin letters is of a paragraph that runs from right to left; the last one is another paragraph.
        #expect(Self.fake(frame.inVisualOrder().text) == " FED CBA\n     ghi\nxyz CBA")
    }

    @Test func wideCharactersAndMarksStayWhole() {
        #expect(Self.shown("A日B", columns: 5) == " B日A")
        #expect(Self.shown("AB\u{5b0}\u{5bc}C", columns: 3) == "CB\u{5b0}\u{5bc}A")
    }

    @Test func longParagraphsAreSeenInPart() {
        let far = String(repeating: "x", count: BidiRow.sight + 1)
        let near = String(repeating: "x", count: BidiRow.sight - 2)
        for (text, isSeen) in [(far, false), (near, true)] {
            let range = (text.utf8.count + 2)..<(text.utf8.count + 5)
            #expect((BidiRow(range, of: "א" + text + "abc") != nil) == isSeen)
        }
        // Where the part begins in the middle of a letter, the letter is left out.
        let row = (2 * BidiRow.sight + 1)..<(2 * BidiRow.sight + 2)
        #expect(BidiRow(row, of: "x" + String(repeating: "א", count: BidiRow.sight) + "y") != nil)
    }

    @Test func nothingOfLatinTextIsLookedAtTwice() {
        for text in ["", "word", "Ünïcode — “quotes” €", "日本語", "हिन्दी", "ไทย", "👩🏽‍💻", "Привет"] {
            #expect(!text.mayRunRightToLeft, "\(text)")
        }
    }

    @Test func theQuickLookMissesNone() {
        let ends = BidiClass.runs.dropFirst() + [0x110000 << 4]
        for (run, end) in zip(BidiClass.runs, ends) {
            for value in (run >> 4)..<(end >> 4) {
                guard let scalar = Unicode.Scalar(value), BidiClass.search(scalar).isRightToLeft else { break }
                #expect(String(scalar).mayRunRightToLeft, "U+\(String(value, radix: 16))")
            }
        }
    }

    @Test func shortcutsAgreeWithTheTable() {
        for value in UInt32(0)..<0x800 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            #expect(BidiClass.of(scalar) == BidiClass.search(scalar), "U+\(String(value, radix: 16))")
        }
    }
}
