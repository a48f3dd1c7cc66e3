import TestSupport
import Testing

@testable import TextLayout

/// What is said of a text that is edited is what is said of the same text made whole.
@Suite struct EditedTextPropertyTests {
    private static let pieces = [
        "a", "word ", "bridge", " ", "  ", "\n", "\n\n", "\t", "-", "--", "/", "12", "…", "“", "e\u{301}", "\u{301}",
        "日本",
        "本語。", "한", "\u{1100}", "\u{1161}", "हिन्दी", "क\u{94d}", "ष", "👩", "🏽", "\u{200d}", "🇯", "🇯🇵", "❤\u{fe0f}", "ไทย",
        "\u{200b}", "\u{a0}", "averylongwordthatnorowcanhold", "https://example.org/a-b/c?d=e",
    ]

    private static func text(
        _ count: Int, of pieces: [String] = pieces, using random: inout SeededGenerator
    ) -> String {
        (0..<count).reduce(into: "") { text, _ in text += pieces.randomElement(using: &random)! }
    }

    /// The first text of a case: short, long, or one long line.
    private static func text(forCase seed: Int, using random: inout SeededGenerator) -> String {
        switch seed % 8 {
        case 0: text(.random(in: 0...3000, using: &random), using: &random)
        case 1: text(3000, of: pieces.filter { !$0.contains("\n") }, using: &random)
        default: text(.random(in: 0...400, using: &random), using: &random)
        }
    }

    /// A boundary of characters.
    private static func place(in text: String, using random: inout SeededGenerator) -> Int {
        let number = Int.random(in: 0...text.count, using: &random)
        return text.utf8.distance(from: text.startIndex, to: text.index(text.startIndex, offsetBy: number))
    }

    private static func replaced(_ text: String, _ range: Range<Int>, with new: String) -> String {
        let bytes = Array(text.utf8)
        return String(
            decoding: bytes[..<range.lowerBound] + Array(new.utf8) + bytes[range.upperBound...], as: UTF8.self)
    }

    @Test(arguments: 0..<40) func agreesWithTheWholeText(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let note = Comment(rawValue: "seed \(seed)")
        var whole = Self.text(forCase: seed, using: &random)
        var edited = ChunkedText(whole)
        var killed = ChunkedText()
        let columns = Int.random(in: 1...40, using: &random)
        var rows = EditedRows(edited, columns: columns)
        for step in 0..<60 {
            // Where the rows that are known end is as likely a place as all others together.
            let knownEnd = edited.boundary(from: rows.startOfRow(below: rows.count - 1, in: edited))
            let a = Bool.random(using: &random) ? knownEnd : Self.place(in: whole, using: &random)
            let b = Self.place(in: whole, using: &random)
            let isNear = Bool.random(using: &random)
            let range = isNear ? a..<a : min(a, b)..<max(a, b)
            // What was cut out of the text, in pieces, or something new.
            let typed = Self.text(Int.random(in: 0...(step % 10 == 0 ? 300 : 3), using: &random), using: &random)
            let put = step % 4 == 3 ? killed : ChunkedText(typed)
            let new = put.text
            killed = edited.part(range)
            #expect(killed.text.utf8.elementsEqual(Array(whole.utf8)[range]), note)
            #expect(killed.pieces.flatMap(Array.init) == Array(killed.text), note)
            whole = Self.replaced(whole, range, with: new)
            edited.replace(range, with: put)
            rows.update(range, replacedBy: new.utf8.count, in: edited)

            #expect(edited.text.utf8.elementsEqual(whole.utf8), note)
            #expect(edited.characterCount == whole.count, note)
            #expect(edited.pieces.flatMap(Array.init) == Array(whole), note)
            let expected = LineWrapper.rows(of: whole, columns: columns).map(\.range)
            let known = (0..<rows.count).map(rows.range(of:))
            #expect(known == Array(expected.prefix(rows.count)), "seed \(seed), step \(step), \(columns) columns")
            #expect(
                known.count == expected.count || known[rows.count - 1].lowerBound > range.lowerBound + new.utf8.count,
                note)
            var all = rows
            all.reach(whole.utf8.count, in: edited)
            #expect(all.count == expected.count, "seed \(seed), step \(step), \(columns) columns")
            if step % 7 == 0 { rows = all }
            var again = EditedRows(edited, columns: columns)
            again.reach(whole.utf8.count, in: edited)
            guard edited == ChunkedText(whole), all == again else {
                Issue.record("seed \(seed), step \(step)")
                return
            }

            let place = Self.place(in: whole, using: &random)
            let before = Self.replaced(whole, place..<whole.utf8.count, with: "")
            let after = Self.replaced(whole, 0..<place, with: "")
            #expect(edited.characterIndex(of: place) == before.count, note)
            #expect(edited.offset(ofCharacter: before.count) == place, note)
            #expect(edited.character(before: place) == before.last, note)
            #expect(edited.character(after: place) == after.first, note)
            let lineStart = before.utf8.lastIndex(of: 10).map {
                before.utf8.distance(from: before.startIndex, to: $0) + 1
            }
            #expect(edited.lineStart(of: place) == lineStart ?? 0, note)
            let lineEnd = after.utf8.firstIndex(of: 10).map {
                place + after.utf8.distance(from: after.startIndex, to: $0)
            }
            #expect(edited.lineEnd(of: place) == lineEnd ?? whole.utf8.count, note)
            let middle = Int.random(in: 0...whole.utf8.count, using: &random)
            let boundary = edited.boundary(from: middle)
            #expect(
                boundary >= middle && edited.offset(ofCharacter: edited.characterIndex(of: boundary)) == boundary, note)
            #expect(
                edited.slice(min(place, boundary)..<max(place, boundary)).utf8.elementsEqual(
                    Array(whole.utf8)[min(place, boundary)..<max(place, boundary)]), note)
        }
    }
}
