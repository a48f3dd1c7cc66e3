import Glibc
import TestSupport
import Testing
import TextLayout

@testable import Terminal

extension TerminalSuite {
    @Suite @MainActor struct PaintingTests {
        /// Calls a function with a terminal of some size that nobody sees.
        private func onScreen(
            columns: Int, rows: Int, name: String = "xterm-256color", locale: String = "C.UTF-8",
            _ body: (Terminal) throws -> Void
        ) throws {
            let input = open("/dev/null", O_RDONLY | O_CLOEXEC)
            let output = open("/dev/null", O_WRONLY | O_CLOEXEC)
            defer {
                close(input)
                close(output)
            }
            let terminal = try Terminal(
                streams: TerminalStreams(input: input, output: output), name: name, locale: locale)
            defer {
                terminal.close()
                _ = Locale.adopt("C.UTF-8")
            }
            terminal.screen.resize(columns: Int32(columns), rows: Int32(rows))
            try body(terminal)
        }

        /// What ncurses has where a frame was painted.
        private func text(of terminal: Terminal) -> [String] {
            (0..<terminal.size.rows).map { terminal.screen.text(ofRow: $0) }
        }

        private func text(of frame: Frame) -> [String] {
            (0..<frame.size.rows).map { frame.row($0).map(\.text).joined() }
        }

        @Test(arguments: [
            "plain", "日本語の新聞", "e\u{301}a\u{308}o\u{302}\u{301}\u{323}\u{32d}\u{331}x", "👍 👩‍💻 🇮🇳 1️⃣ ❤️",
            "한국어 \u{1112}\u{1161}\u{11ab}",
            "नमस्ते", "שלום العربية", "│─╭╮╰╯▌●○✎…", "\u{1b}[31mred\u{7}\u{85}\u{202e}", "\u{200b}\u{ad}\u{feff}",
            "\u{1fae8}\u{10ffff}\u{2630}",
        ])
        func text(_ text: String) throws {
            try onScreen(columns: 40, rows: 3) { terminal in
                var frame = Frame(size: terminal.size)
                frame.draw(text, column: 1, row: 1)
                frame.draw("|", column: 39, row: 1)
                terminal.paint(frame)
                #expect(self.text(of: terminal) == self.text(of: frame))
            }
        }

        @Test(arguments: [(1, 1), (1, 50), (2, 1), (300, 100), (500, 3)])
        func everyCell(columns: Int, rows: Int) throws {
            try onScreen(columns: columns, rows: rows) { terminal in
                #expect(terminal.size == Size(columns: columns, rows: rows))
                for filler: Character in ["x", "日"] {
                    var frame = Frame(size: terminal.size)
                    frame.fill(Region(column: 0, row: 0, columns: columns, rows: rows), with: filler)
                    frame.cursor = Position(column: columns - 1, row: rows - 1)
                    terminal.paint(frame)
                    #expect(text(of: terminal) == text(of: frame))
                }
            }
        }

        @Test func otherSizesThanTheTerminals() throws {
            try onScreen(columns: 5, rows: 2) { terminal in
                var large = Frame(size: Size(columns: 9, rows: 9))
                large.draw("abcd日本", column: 0, row: 0)
                large.cursor = Position(column: 8, row: 8)
                terminal.paint(large)
                #expect(text(of: terminal) == ["abcd?", "     "])
                terminal.paint(Frame(size: Size(columns: 0, rows: 0)))
                #expect(text(of: terminal) == ["     ", "     "])
            }
        }

        private static let colors: [Style.Color] =
            [.default] + (0..<16).map(Style.Color.ansi) + [.rgb(0x7f, 0xb4, 0xca), .rgb(0, 0, 1), .rgb(255, 255, 255)]

        @Test func randomFrames() throws {
            let seed = UInt64.random(in: 0 ... .max)
            var generator = SeededGenerator(seed: seed)
            let texts = [
                "a", "news", "日本", "e\u{301}", "👩‍💻", "🇯🇵", "…", "\u{1112}\u{1161}", "\t", " ", "ﷺ", "क्षि", "\u{301}",
            ]
            try onScreen(columns: 61, rows: 17) { terminal in
                for _ in 0..<100 {
                    var frame = Frame(size: terminal.size)
                    for _ in 0..<80 {
                        let color = { Self.colors.randomElement(using: &generator) ?? .default }
                        let style = Style(
                            foreground: color(), background: color(),
                            attributes: .init(rawValue: .random(in: 0..<32, using: &generator)))
                        frame.draw(
                            texts.randomElement(using: &generator) ?? "",
                            column: .random(in: 0..<61, using: &generator),
                            row: .random(in: 0..<17, using: &generator), style: style)
                    }
                    terminal.paint(frame)
                    #expect(text(of: terminal) == text(of: frame), "seed \(seed)")
                }
            }
        }

        @Test func cellsThatDoNotFitTheirColumns() throws {
            try onScreen(columns: 8, rows: 1) { _ in
                var palette = Palette(withColors: true)
                func painted(_ texts: [String]) -> String {
                    let cells = RowCells(count: texts.count, columns: texts.count, palette: &palette) { column in
                        (Frame.Content(texts[column]), .plain)
                    }.cells
                    return String(String.UnicodeScalarView(cells.compactMap { Unicode.Scalar(UInt32($0.chars.0)) }))
                }
                #expect(painted(["日", "", "a"]) == "日a")
                // Two columns' worth in one, one's in two, controls, a mark by itself, half a character.
                #expect(painted(["日", "a"]) == "?a")
                #expect(painted(["a", "", "b"]) == "??b")
                #expect(painted(["\u{1b}", "a", "\u{85}", "b"]) == "?a?b")
                #expect(painted(["\u{301}", "a"]) == "?a")
                #expect(painted(["", "a"]) == "?a")
                #expect(painted(["ab", "c"]) == "?c")
            }
        }

        @Test func asciiTerminals() throws {
            try onScreen(columns: 30, rows: 3, locale: "C") { terminal in
                var frame = Frame(size: terminal.size)
                frame.drawBox(Region(column: 0, row: 0, columns: 30, rows: 3), title: "Café…")
                frame.draw("日本 “quoted” e\u{301}", column: 2, row: 1)
                terminal.paint(frame)
                #expect(text(of: terminal) == text(of: frame.asciiOnly()))
                #expect(text(of: terminal).joined().allSatisfy { $0.isASCII })
            }
        }

        @Test(arguments: ["xterm-256color", "linux", "vt100", "screen", "tmux-256color", "rxvt", "vt52", "ansi"])
        func terminals(name: String) throws {
            try onScreen(columns: 20, rows: 2, name: name) { terminal in
                for color in Self.colors {
                    var frame = Frame(size: terminal.size)
                    let style = Style(foreground: color, background: .blue, attributes: [.bold, .italic, .dim])
                    frame.draw("日本 \(color)", column: 0, row: 0, style: style)
                    terminal.paint(frame, fully: true)
                    #expect(text(of: terminal) == text(of: frame))
                }
            }
        }
    }
}
