import TextLayout
import Testing

/// Text for files and pipes keeps its spelling and loses what could harm.
struct HarmlessTextTests {
    @Test(arguments: ["می\u{200c}خواهم", "क्\u{200d}ष", "👩‍👩‍👧‍👦 ❤️ 👍🏽", "e\u{301}é", "plain"])
    func spellingStays(text: String) { #expect(HarmlessText.of(text) == text) }

    @Test(arguments: [
        ("a\u{1b}[2Jb", "a[2Jb"), ("a\u{9b}b\u{7f}", "ab"), ("a\u{202e}b\u{2066}c\u{200f}", "abc"),
        ("a\tb\u{2028}c\nd\u{85}e", "a b c d e"),
    ])
    func harmGoes(text: String, expected: String) { #expect(HarmlessText.of(text) == expected) }
}
