import NewsModel
import TestSupport

/// Random pages and comments made of what could be taken for structure.
enum RandomPage {
    private static let bodyLines = [
        "S", "Sarah B", "R", "Rohit P · 2026-11-24 10:15 +0530", "Reader Comments", "Comments (3)", "Leave a Comment",
        "Minimum 50 characters 0/50", "Maximum 500 characters remaining", "", " ", "\u{a0}", "\u{3000}", "\u{200b}",
        "\\", "\\\\", "\\S", "    indented", "\tindented", "plain words", "Share this article:", "- IANS", "2 min read",
        "Key Points: none", "  • item", "•", "\u{301}", "\u{301}x", "e\u{301}", "👩‍👩‍👧‍👦", "\u{202e}", "\u{2066}abc",
        "日", "日本語です", "قراءة", "\u{200f}", "---", "Title: x", "> quoted", "x  ", "S  ", "?", "1", "\u{feff}x", "ß",
        "\r",
        "a\rb", "a\u{2028}b", "a\u{85}b", "\u{b}", "\u{1b}[2J", "Tom says:", "  3. Ada sagt:",
        "August 15, 2020 at 9:35 am", "2 days ago", "Tom, 2 hours ago",
        "level 2", "Comment by Tom", "Tom said...", "Malte am", "Tom / Reply #2", "That is what I say.",
        "Reply", "Related articles", "नमस्ते", "🇮🇳", "```", "ﬁ", "Ǆ", "\u{200d}", "\u{e000}",
    ]
    private static let names = [
        "Sarah B", "Rohit P", "S", "Leave a Comment", "Reader Comments", "\u{301}", "é", "ß", "李 雷", "👩‍👩‍👧‍👦", "?", "\\",
        "N · 2026-01-01 10:00 +0000", "· 2026-01-01", "  x  ", "Minimum 3 characters", "\u{202e}x", "ﬁn", "a\nb", "Ǆ",
        "1", "🐻 B",
    ]
    private static let pageLines = [
        "Headline of some words", "A paragraph that ends with a full stop.", "", "", "Key Points: some", "• one",
        "- two",
        "Reader Comments", "Comments", "S", "Sarah B", "Some words below a name.", "    R", "    Rohit P",
        "    Indented words.", "R", "Rohit P · 2026-11-24 10:15 +0530", "Leave a Comment", "Minimum 50 characters 0/50",
        "Be respectful in your comments.", "- IANS", "Share this article:", "\tT", "\tTom", "\ttabbed", "---",
        "Title: One",
        "2 min read", "3. three", "> quoted", "\u{a0}\u{a0}Q", "\u{a0}\u{a0}Quentin", "\\", "\u{2028}", "   ",
        String(repeating: "A long paragraph that says the same again and again. ", count: 4), "6 Kommentare",
        "  1. Tom says:",
        "    August 15, 2020 at 9:35 am", "    What Tom has to say about it.", "    Reply", "    • Ada sagt:",
        "2 days ago",
        "Ada L", "Noor · 3 hours ago", "Related articles", "20 thoughts on “Nothing”",
        "level 2", "2 points · 6 years ago", "Comment by Tom — 2026-03-02 @ 10:15 | Reply", "Tom / Reply #2",
        "Malte am", "12.04.2026 17:02", "1 Comment", "Kommentare", "That is what I say.",
        "Zoë\u{2028}Z\u{2028}Zoë\u{2028}said this.", "caf\u{e9}",
    ]
    private static let lineBreaks = ["\n", "\n", "\r\n", "\r"]

    /// Any text at all that somebody might type.
    static func body(using generator: inout SeededGenerator) -> String {
        (0...Int.random(in: 0...5, using: &generator)).map { _ in bodyLines.randomElement(using: &generator)! }
            .joined(separator: "\n")
    }

    static func name(using generator: inout SeededGenerator) -> String { names.randomElement(using: &generator)! }

    /// Any page, mostly with comments; some are not valid UTF-8.
    static func page(using generator: inout SeededGenerator) -> [UInt8] {
        let lineBreak = lineBreaks.randomElement(using: &generator)!
        var page = Int.random(in: 0..<8, using: &generator) == 0 ? "\u{feff}" : ""
        for _ in 0..<Int.random(in: 0...16, using: &generator) {
            page += pageLines.randomElement(using: &generator)!
            page += Int.random(in: 0..<20, using: &generator) == 0 ? "\n" : lineBreak
        }
        if Bool.random(using: &generator), let last = page.last, last.isNewline { page.removeLast() }
        var bytes = Array(page.utf8)
        if Int.random(in: 0..<6, using: &generator) == 0, !bytes.isEmpty {
            bytes[Int.random(in: 0..<bytes.count, using: &generator)] = [0x80, 0xe9, 0xff, 0xe2, 0xf0].randomElement(
                using: &generator)!
        }
        return bytes
    }
}
