import TestSupport
import Testing
import TextLayout

@testable import Terminal

@Suite struct KeyDecoderTests {
    /// What is decoded when the bytes come in pieces, and nothing after them.
    private func events(_ bytes: [UInt8], keys: TerminalKeys = TerminalKeys(), pieces: Int = .max) -> [InputEvent] {
        var decoder = KeyDecoder(keys: keys)
        var events: [InputEvent] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            events += decoder.add(rest.prefix(pieces))
            rest = rest.dropFirst(pieces)
        }
        // Once for what is pending, once for what that leaves.
        while decoder.waiting != .no { events += decoder.giveUp() }
        return events
    }

    private func keys(_ text: String, _ terminal: TerminalKeys = TerminalKeys()) -> [InputEvent] {
        events(Array(text.utf8), keys: terminal)
    }

    @Test(
        arguments: [
            ("\u{1b}[<0;1;1M", Mouse(.press, column: 0, row: 0)), ("\u{1b}[<0;1;1m", nil),
            ("\u{1b}[<64;300;99M", Mouse(.wheelUp, column: 299, row: 98)),
            ("\u{1b}[<65;5;7M", Mouse(.wheelDown, column: 4, row: 6)), ("\u{1b}[<4;5;7M", nil), ("\u{1b}[<2;5;7M", nil),
            ("\u{1b}[<0;0;7M", nil), ("\u{1b}[<0;7M", nil), ("\u{1b}[<;;M", nil),
        ] as [(String, Mouse?)])
    func mouse(_ text: String, mouse: Mouse?) {
        for pieces in [1, 3, .max] {
            #expect(events(Array((text + "x").utf8), pieces: pieces).last == .key(.character("x")))
        }
        let expected: [InputEvent] = [mouse.map(InputEvent.mouse)].compactMap(\.self)
        #expect(events(Array(text.utf8)) == expected)
        #expect(events(Array(text.utf8), pieces: 1) == expected)
    }

    @Test(
        arguments: [
            ("a", .character("a")), ("é", .character("é")), ("日", .character("日")), ("👍", .character("👍")),
            ("\u{0}", .control("@")), ("\u{1}", .control("a")), ("\u{3}", .control("c")), ("\u{8}", .control("h")),
            ("\u{9}", .named(.tab)), ("\n", .named(.enter)), ("\r", .named(.enter)), ("\u{11}", .control("q")),
            ("\u{13}", .control("s")), ("\u{1a}", .control("z")), ("\u{1b}", .named(.escape)),
            ("\u{1c}", .control("\\")),
            ("\u{1d}", .control("]")), ("\u{1e}", .control("^")), ("\u{1f}", .control("_")), (" ", .character(" ")),
            ("\u{7f}", .named(.backspace)),
        ] as [(String, Key)])
    func single(_ text: String, key: Key) {
        #expect(keys(text) == [.key(key)])
    }

    @Test(
        arguments: [
            ("\u{1b}a", .alt("a")), ("\u{1b}B", .alt("B")), ("\u{1b}é", .alt("é")), ("\u{1b}[", .alt("[")),
            ("\u{1b}O", .alt("O")), ("\u{1b}.", .alt(".")), ("\u{1b}\u{7f}", .altNamed(.backspace)),
            ("\u{1b}\u{8}", .altNamed(.backspace)), ("\u{1b}\r", .altNamed(.enter)), ("\u{1b}\t", .altNamed(.tab)),
            ("\u{1b}\u{1b}[A", .altNamed(.up)), ("\u{1b}\u{1b}OB", .altNamed(.down)),
        ] as [(String, Key)])
    func alt(_ text: String, key: Key) {
        #expect(keys(text) == [.key(key)])
    }

    @Test(
        arguments: [
            ("[A", .named(.up)), ("OA", .named(.up)), ("[B", .named(.down)), ("[C", .named(.right)),
            ("[D", .named(.left)),
            ("[H", .named(.home)), ("OF", .named(.end)), ("[1~", .named(.home)), ("[7~", .named(.home)),
            ("[4~", .named(.end)), ("[8~", .named(.end)), ("[2~", .named(.insert)), ("[3~", .named(.delete)),
            ("[5~", .named(.pageUp)), ("[6~", .named(.pageDown)), ("[Z", .named(.backTab)), ("OM", .named(.enter)),
            ("OP", .named(.function(1))), ("[11~", .named(.function(1))), ("[[A", .named(.function(1))),
            ("[[E", .named(.function(5))), ("[15~", .named(.function(5))), ("[17~", .named(.function(6))),
            ("[21~", .named(.function(10))), ("[24~", .named(.function(12))), ("[34~", .named(.function(20))),
            // Modified, by xterm, rxvt and others.
            ("[1;5D", .controlNamed(.left)), ("[1;3C", .altNamed(.right)), ("[1;2A", .named(.up)),
            ("[1;7D", .controlNamed(.left)), ("[1;9D", .altNamed(.left)), ("[3;5~", .controlNamed(.delete)),
            ("[1;5H", .controlNamed(.home)), ("[1;5F", .controlNamed(.end)), ("[1;5P", .controlNamed(.function(1))),
            ("O5C", .controlNamed(.right)), ("Oc", .controlNamed(.right)), ("[c", .named(.right)),
            ("[7^", .controlNamed(.home)), ("[7$", .named(.home)), ("[8@", .controlNamed(.end)),
            ("[13;2u", .named(.enter)), ("[9;2u", .named(.backTab)), ("[97;5u", .control("a")), ("[97;3u", .alt("a")),
            // The keypad.
            ("Op", .character("0")), ("Oy", .character("9")), ("Ok", .character("+")),
        ] as [(String, Key)])
    func sequence(_ text: String, key: Key) {
        #expect(keys("\u{1b}" + text) == [.key(key)])
    }

    @Test(arguments: [
        "[99~", "[?1;2c", "[I", "[O", "[<2;1;1M", "[201~", "[1;", "[;;;;~", "[?2026;2$y", "[99999999999999999999~",
    ])
    func unknownSequencesAreNotText(_ text: String) {
        #expect(keys("\u{1b}" + text) == [])
    }

    @Test func escapeBeforeSomethingElse() {
        #expect(keys("\u{1b}\u{1b}") == [.key(.named(.escape)), .key(.named(.escape))])
        #expect(keys("\u{1b}\u{13}") == [.key(.named(.escape)), .key(.control("s"))])
        #expect(keys("\u{1b}[\u{1b}[A") == [.key(.alt("[")), .key(.named(.up))])
    }

    @Test func escapeWaitsForMore() {
        var decoder = KeyDecoder(keys: TerminalKeys())
        #expect(decoder.add([0x1b]) == [])
        #expect(decoder.waiting == .forKey)
        #expect(decoder.add(Array("[A".utf8)[...]) == [.key(.named(.up))])
        #expect(decoder.waiting == .no)
    }

    @Test func terminfoComesFirst() {
        let entry = [
            "kcuu1": "\u{1b}A", "kend": "\u{1b}[F", "kf1": "\u{1b}[M", "kLFT5": "\u{1b}Q7", "kbs": "\u{8}",
            "kcub1": "\u{8}",
        ]
        let terminal = TerminalKeys { entry[$0] }
        #expect(keys("\u{1b}A", terminal) == [.key(.named(.up))])
        #expect(keys("\u{1b}[M", terminal) == [.key(.named(.function(1)))])
        #expect(keys("\u{1b}Q7", terminal) == [.key(.controlNamed(.left))])
        #expect(keys("\u{1b}Q", terminal) == [.key(.alt("Q"))])
        #expect(keys("\u{8}", terminal) == [.key(.named(.backspace))])
    }

    @Test(
        arguments: [
            ([0xff], 1), ([0xc3], 1), ([0xc3, 0x28], 2), ([0xe6, 0x97], 2), ([0x80, 0x80], 2), ([0xed, 0xa0, 0x80], 3),
            ([0xf5, 0x80], 2), ([0x9b, 0x41], 2), ([0x1b, 0xff], 1),
        ] as [([UInt8], Int)])
    func invalidUTF8(_ bytes: [UInt8], count: Int) {
        let events = events(bytes + Array("x".utf8))
        #expect(events.count == count + 1)
        #expect(events.last == .key(.character("x")))
    }

    @Test func pasteIsText() {
        let text = "a\u{1b}[A\u{1b}\u{1b}[200~\u{1b}[20\u{3}\t日"
        #expect(
            keys("x\u{1b}[200~" + text + "\u{1b}[201~y\u{1b}[B") == [
                .key(.character("x")), .paste(text), .key(.character("y")), .key(.named(.down)),
            ])
        #expect(keys("\u{1b}[200~\u{1b}[201~") == [.paste("")])
        #expect(keys("\u{1b}[200~a\u{1b}[201~\u{1b}[200~b\u{1b}[201~") == [.paste("a"), .paste("b")])
    }

    @Test func pasteHasLineFeeds() {
        #expect(keys("\u{1b}[200~a\rb\r\nc\nd\r\r\n\n\u{1b}[201~") == [.paste("a\nb\nc\nd\n\n\n")])
    }

    @Test func pasteIsRepaired() {
        #expect(
            events(Array("\u{1b}[200~".utf8) + [0x61, 0xff, 0xe6, 0x97] + Array("\u{1b}[201~".utf8)) == [
                .paste("a\u{fffd}\u{fffd}")
            ])
    }

    @Test func pasteWithoutEnd() {
        var decoder = KeyDecoder(keys: TerminalKeys())
        #expect(decoder.add(Array("\u{1b}[200~abc\u{1b}[20".utf8)[...]) == [])
        #expect(decoder.waiting == .forPaste)
        #expect(decoder.giveUp() == [.paste("abc\u{1b}[20")])
        #expect(decoder.add(Array("j".utf8)[...]) == [.key(.character("j"))])
    }

    @Test func piecesDoNotMatter() {
        let text = "aé日👍\u{1b}[1;5D\u{1b}OA\u{1b}x\u{1b}[200~p\u{1b}[A\r\nq\u{1b}[201~\u{1b}[[B\u{1b}\u{1b}[3~z"
        let bytes = Array(text.utf8)
        let whole = events(bytes)
        #expect(whole.count == 11)
        for pieces in 1...bytes.count { #expect(events(bytes, pieces: pieces) == whole, "in pieces of \(pieces)") }
    }

    @Test func anyBytes() {
        let seed = UInt64.random(in: 0 ... .max)
        var generator = SeededGenerator(seed: seed)
        let parts = ["\u{1b}", "[", "O", "200~", "201~", "\u{1b}[201~", ";", "5", "A", "日", "\r", "$"].map {
            Array($0.utf8)
        }
        for _ in 0..<2000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0..<20, using: &generator) {
                bytes +=
                    Bool.random(using: &generator)
                    ? parts.randomElement(using: &generator)! : [UInt8.random(in: 0 ... .max, using: &generator)]
            }
            let whole = events(bytes)
            for pieces in [1, 2, 3] {
                #expect(events(bytes, pieces: pieces) == whole, "seed \(seed), bytes \(bytes)")
            }
        }
    }
}
