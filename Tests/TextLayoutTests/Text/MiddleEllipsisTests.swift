import Testing
import TextLayout

struct MiddleEllipsisTests {
    @Test(arguments: [
        ("short.txt", 20, "short.txt"), ("exactly", 7, "exactly"), ("A long name of a file.txt", 15, "A long …ile.txt"),
        ("日本語の長い名前.txt", 11, "日本….txt"), ("abcdef", 3, "a…f"), ("abcdef", 2, "abcdef"),
        ("e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}", 3, "e\u{301}…e\u{301}"),
    ])
    func theMiddleGoes(text: String, columns: Int, shortened: String) {
        #expect(MiddleEllipsis.shortened(text, columns: columns) == shortened)
        if columns >= 3 { #expect(DisplayWidth.of(MiddleEllipsis.shortened(text, columns: columns)) <= columns) }
    }
}
