import NewsModel
import Testing
import TextLayout

@testable import ReaderView

@Suite struct EditingKeyTests {
    /// Opens a composer with a text in which "|" is the cursor, and presses keys: the text with the cursor in it.
    private static func edit(_ text: String, _ keys: Key..., columns: Int = 80) -> String {
        var desk = composer(text, columns: columns)
        for key in keys { desk.press(key) }
        return shown(desk)
    }

    private static func composer(_ text: String, columns: Int = 80) -> Desk {
        let cursor = text.firstIndex(of: "|").map { text.distance(from: text.startIndex, to: $0) }
        let key = DraftKey(article: Samples.id("page"), parent: nil)
        let draft = Draft(
            key: key, author: "N", text: text.filter { $0 != "|" }, cursor: cursor ?? text.count)
        var desk = Desk(columns: columns, rows: 24, reading: Samples.storm, drafts: [draft])
        desk.type("c")
        return desk
    }

    private static func shown(_ desk: Desk) -> String {
        guard let draft = desk.draft else { return "" }
        var characters = Array(draft.text)
        characters.insert("|", at: draft.cursor)
        return String(characters)
    }

    @Test func characters() {
        #expect(Self.edit("a👨‍👩‍👧‍👦b|", .named(.left), .control("b")) == "a|👨‍👩‍👧‍👦b")
        #expect(Self.edit("a|👨‍👩‍👧‍👦b", .named(.right), .control("f")) == "a👨‍👩‍👧‍👦b|")
        #expect(Self.edit("|ab", .named(.left)) == "|ab")
        #expect(Self.edit("ab|", .named(.right)) == "ab|")
    }

    @Test func tabs() {
        #expect(Self.edit("a|b", .alt("i")) == "a\t|b")
        #expect(Self.edit("a|b", .altNamed(.tab), .named(.left), .named(.delete)) == "a|b")
        // Tab itself goes to the name, which has none in it.
        #expect(Self.edit("a|b", .named(.tab), .alt("i"), .named(.tab)) == "a|b")
    }

    @Test func words() {
        #expect(Self.edit("one two-three|", .alt("b")) == "one two-|three")
        #expect(Self.edit("one two-three|", .alt("b"), .controlNamed(.left), .altNamed(.left)) == "|one two-three")
        #expect(Self.edit("|one two-three", .alt("f"), .controlNamed(.right)) == "one two|-three")
        #expect(Self.edit("one two|-three", .altNamed(.right)) == "one two-three|")
    }

    @Test func linesAndText() {
        #expect(Self.edit("one\ntw|o", .control("a")) == "one\n|two")
        #expect(Self.edit("one\ntw|o", .named(.home), .named(.end)) == "one\ntwo|")
        #expect(Self.edit("o|ne\ntwo", .control("e")) == "one|\ntwo")
        #expect(Self.edit("one\ntw|o", .alt("<")) == "|one\ntwo")
        #expect(Self.edit("one\ntw|o", .controlNamed(.home), .alt(">")) == "one\ntwo|")
        #expect(Self.edit("|one\ntwo", .controlNamed(.end)) == "one\ntwo|")
    }

    @Test func rows() {
        #expect(Self.edit("one two\nx\nthree f|our", .named(.up)) == "one two\nx|\nthree four")
        // The cursor keeps its column over a short row.
        #expect(Self.edit("one two\nx\nthree|four", .named(.up), .control("p")) == "one t|wo\nx\nthreefour")
        #expect(Self.edit("one t|wo\nx\nthree", .named(.down), .control("n")) == "one two\nx\nthree|")
        #expect(Self.edit("on|e\ntwo", .named(.up)) == "|one\ntwo")
        #expect(Self.edit("one\nt|wo", .named(.down)) == "one\ntwo|")
        #expect(Self.edit("灯台\na|bc", .named(.up)) == "|灯台\nabc")
    }

    @Test func rowsAreThoseOfTheScreen() {
        // 20 columns leave 15 for the text: "one two three" and "four five".
        #expect(Self.edit("one two three four fi|ve", .named(.up), columns: 20) == "one two| three four five")
    }

    @Test func deleting() {
        #expect(Self.edit("ab|c", .named(.backspace)) == "a|c")
        #expect(Self.edit("ab|c", .control("h"), .control("h"), .control("h")) == "|c")
        #expect(Self.edit("a|👨‍👩‍👧‍👦c", .named(.delete)) == "a|c")
        #expect(Self.edit("a|bc", .control("d"), .control("d"), .control("d")) == "a|")
    }

    @Test func killing() {
        #expect(Self.edit("one two-three|", .control("w")) == "one |")
        #expect(Self.edit("one two-three|", .altNamed(.backspace)) == "one two-|")
        #expect(Self.edit("|one two", .alt("d")) == "| two")
        #expect(Self.edit("one |two\nthree", .control("k")) == "one |\nthree")
        #expect(Self.edit("one |two\nthree", .control("k"), .control("k")) == "one |three")
        #expect(Self.edit("one\ntwo| three", .control("u")) == "one\n| three")
    }

    @Test func yanking() {
        #expect(Self.edit("one two|", .control("w"), .control("a"), .control("y")) == "two|one ")
        // Kills in a row are one text.
        #expect(
            Self.edit("one two|", .control("w"), .control("w"), .character("x"), .control("y")) == "xone two|")
        #expect(Self.edit("|one two", .alt("d"), .alt("d"), .control("y"), .control("y")) == "one twoone two|")
        #expect(
            Self.edit(
                "one two|", .control("w"), .control("b"), .control("w"), .control("y"), .alt("y")) == "two| ")
        #expect(Self.edit("one|", .control("y"), .alt("y")) == "one|")
    }

    @Test func transposing() {
        #expect(Self.edit("ab|", .control("t")) == "ba|")
        #expect(Self.edit("a|bc", .control("t")) == "ba|c")
        #expect(Self.edit("|ab", .control("t")) == "|ab")
        #expect(Self.edit("a|", .control("t")) == "a|")
        #expect(Self.edit("ab\n|", .control("t")) == "ab\n|")
    }

    @Test func undoAndRedo() {
        var desk = Self.composer("")
        desk.type("one two")
        desk.press(.control("_"))
        #expect(Self.shown(desk) == "one|")
        desk.press(.control("/"))
        #expect(Self.shown(desk) == "|")
        desk.press(.control("_"))
        #expect(desk.message == "Nothing to undo")
        desk.press(.alt("_"), .alt("/"))
        #expect(Self.shown(desk) == "one two|")
        desk.press(.alt("_"))
        #expect(desk.message == "Nothing to do again")
        desk.press(.control("u"), .control("_"))
        #expect(Self.shown(desk) == "one two|")
        // A change after an undo is another way: there is nothing to do again.
        desk.type("!")
        desk.press(.alt("_"))
        #expect(Self.shown(desk) == "one two!|")
    }

    @Test func undoTakesAPasteBackAtOnce() {
        var desk = Self.composer("a|b")
        desk.send(.input(.paste("1\n2\n3")))
        #expect(Self.shown(desk) == "a1\n2\n3|b")
        desk.press(.control("_"))
        #expect(Self.shown(desk) == "a|b")
    }

    @Test func aPasteLosesItsControls() {
        var desk = Self.composer("|")
        desk.send(.input(.paste("a\u{1b}[2J\r\nb\rc\u{85}d\u{0}\u{7f}\u{9b}\te\u{2028}f")))
        #expect(desk.draft?.text == "a[2J\nb\nc\nd\te\nf")
    }

    @Test func whatIsTypedLosesItsControls() {
        var desk = Self.composer("|")
        #expect(desk.type("\u{7}\u{0}\u{9b}") == [])
        #expect(desk.draft?.text == "")
    }

    @Test func aMarkJoinsTheCharacterBefore() {
        #expect(Self.edit("e|x", .character("\u{301}")) == "é|x")
        // A half of a flag joins the next half, whatever that one was joined with before.
        #expect(Self.edit("|🇮🇳🇯🇵", .character("🇦"), .control("f"), .control("f")) == "🇦🇮🇳🇯🇵|")
    }

    @Test func newLine() {
        #expect(Self.edit("ab|c", .named(.enter)) == "ab\n|c")
    }

    @Test func theCursorIsShownInItsPlace() throws {
        let frame = Self.composer("灯台a|b").frame
        let row = try #require(frame.rows(with: "ab").first)
        #expect(frame.cursor == Position(column: 2 + 5, row: row))
    }
}
