/// A page that is the same over and over, of which reading takes long if any line is looked at for each other.
struct HostileShape: Sendable {
    let name: String
    /// How often the largest page repeats it.
    let count: Int
    let text: @Sendable (Int) -> String

    private init(_ part: String, count: Int = 1_000_000, above: String = "", below: String = "") {
        name = part.debugDescription
        self.count = count
        text = { above + String(repeating: part, count: $0) + below }
    }

    private init(_ name: String, count: Int = 1_000_000, text: @escaping @Sendable (Int) -> String) {
        self.name = name
        self.count = count
        self.text = text
    }

    static let all = [
        HostileShape("S\nSarah\n", above: "A title\n\nSome text of it.\n\nReader Comments\n\n"),
        HostileShape("S\nSarah\n"),
        HostileShape("• item\n"),
        HostileShape("• A list of longer items, that read like a sentence of some length.\n\n", count: 500_000),
        HostileShape("\n"),
        HostileShape("One line, and no end. ", count: 4_500_000),
        HostileShape("x", count: 100_000_000),
        HostileShape("Name\n2 days ago\ntext\nReply\n", above: "A title\n\nSome text of it.\n\nComments\n\n"),
        HostileShape("Name\n2 days ago\ntext\nReply\n"),
        HostileShape("> > > quote\n"),
        HostileShape("> > > quote\n\n"),
        HostileShape("1. X says:\n", above: "A title\n\nSome text of it.\n\n3 Comments\n\n"),
        HostileShape("1. X says:\n"),
        HostileShape("1. X says:\nMay 5, 2020 at 9:35 am\nThat is what I say.\n"),
        HostileShape("# Heading\n"),
        HostileShape("Heading\n=======\n"),
        HostileShape("A Heading of Some Words\n\n"),
        HostileShape("a million links [1]") {
            "A title\n\n" + (1...$0).map { "a [\($0)]link" }.joined(separator: " ") + "\n\nReferences\n\n"
                + (1...$0).map { "  \($0). http://a.b/\($0)\n" }.joined()
        },
        HostileShape("a million lines with links [1]") {
            "A title\n\n" + (1...$0).map { "a [\($0)]link\n" }.joined() + "\n\nReferences\n\n"
                + (1...$0).map { "  \($0). http://a.b/\($0)\n" }.joined()
        },
        HostileShape("[a](http://b.c/d) "),
        HostileShape("a million [") { String(repeating: "[", count: $0) },
        HostileShape("中文没有空格也没有换行。", count: 2_700_000),
        HostileShape("中文没有空格但是有换行。\n", count: 2_700_000),
        HostileShape("**"),
        HostileShape("_"),
        HostileShape("_a "),
        HostileShape(" **a"),
        HostileShape("deeper and deeper", count: 10_000) {
            (0..<$0).map { String(repeating: " ", count: $0) + "text\n" }.joined()
        },
        HostileShape("deeper and deeper comments", count: 10_000) {
            "T\n\nText.\n\nReader Comments\n\n"
                + (0..<$0).map {
                    let s = String(repeating: " ", count: $0);
                    return s + "S\n" + s + "Sarah · 2026-11-24 10:15 +0530\n" + s + "text\n\n"
                }.joined()
        },
        HostileShape("level 2 / Ann / 10 points\nWhat I say of it.\n"),
        HostileShape("Comment by Ann — March 3, 2020\nWhat I say of it.\n"),
        HostileShape("Reply\n"),
        HostileShape("Key Points: a list\n"),
        HostileShape("Key Points\n\n- a\n- b\n\n", count: 250_000),
        HostileShape("|a  b|\n"),
        HostileShape("```\n"),
        HostileShape("Title: a\n"),
        HostileShape("\r"),
        HostileShape("\u{2028}"),
        HostileShape("\u{a0}"),
        HostileShape("\u{301}", count: 10_000_000),
        HostileShape("a\u{200b}", count: 10_000_000),
        HostileShape("A short line of a paragraph that was set by hand, no end\n"),
        HostileShape("\"A quote. - A Name\"\n\n", count: 500_000),
        HostileShape("It is said again and again, word by word, that it is so.\n\n", count: 500_000),
        HostileShape("Comments\n"),
        HostileShape("Leave a Comment\n"),
        HostileShape("Mar 3, 2020\n"),
        HostileShape("S\nSarah · 2026-11-24 10:15 +0530\ntext\n\n", above: "T\n\nReader Comments\n\n"),
        HostileShape("S\n"),
        HostileShape("a\n"),
        HostileShape("1\n"),
        HostileShape("(BUTTON) "),
        HostileShape("\"", count: 10_000_000),
        HostileShape("ſ", count: 10_000_000),
        HostileShape("a\u{0}".replacing("\u{0}", with: "\u{fffd}"), count: 10_000_000),
    ]
}
