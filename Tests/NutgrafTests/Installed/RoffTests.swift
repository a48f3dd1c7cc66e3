import Testing

@testable import nutgraf

/// What a manual page is written in.
struct RoffTests {
    @Test(arguments: [
        (#"a\tb"#, #"a\etb"#), ("--format", #"\-\-format"#), ("it's", #"it\(aqs"#), ("^S", #"\(haS"#),
        ("~/News", #"\(ti/News"#), ("\"a\"", #"\(dqa\(dq"#), ("↑", #"\[u2191]"#), ("😀", #"\[u1F600]"#),
        ("a\nb\tc\u{1b}", "a b c"),
    ])
    func nothingIsAnEscape(text: String, escaped: String) { #expect(Roff.escaped(text) == escaped) }

    @Test(arguments: [
        (".SH forged", #"\&.SH forged"#), ("'forged", #"\&\(aqforged"#), ("", #"\&"#), ("`a` b", #"\fBa\fP b"#),
        ("`.`, next", #"\fB.\fP, next"#), ("a ` b", #"a \(ga b"#),
    ])
    func noLineIsARequest(text: String, written: String) { #expect(Roff.prose(text) == written) }

    @Test func aLongLineIsBrokenAndNoPartOfItIsARequest() {
        let text = Roff.prose(Array(repeating: ".word", count: 100).joined(separator: " "))
        #expect(text.split(separator: "\n").count > 5)
        #expect(text.split(separator: "\n").allSatisfy { $0.hasPrefix("\\&.") && $0.utf8.count <= 80 })
    }

    @Test func linesStayAsTheyAre() {
        var page = Roff(title: "X", section: 1, date: "2026-01-01", source: "x")
        page.section("EXAMPLES")
        page.lines(".a\n\n  'b")
        #expect(page.text.hasSuffix(".SH \"EXAMPLES\"\n.nf\n.RS 4\n\\&.a\n\\&\n  \\(aqb\n.RE\n.fi\n"))
    }
}
