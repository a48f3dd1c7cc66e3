import CNcurses
import Testing
import TextLayout

@testable import Terminal

extension TerminalSuite {
    @Suite @MainActor struct PaletteTests {
        private func palette(
            colors: Int, pairs: Int = 64, hasDefaultColors: Bool = true, hasItalics: Bool = true
        ) -> Palette {
            Palette(
                abilities: .init(
                    colors: colors, pairs: pairs, hasDefaultColors: hasDefaultColors, hasItalics: hasItalics))
        }

        /// The colours of a pair as ncurses has them.
        private func colors(_ pair: Int32) -> [Int16] {
            var foreground: Int16 = 0
            var background: Int16 = 0
            pair_content(Int16(pair), &foreground, &background)
            return [foreground, background]
        }

        /// Calls a function while there is a terminal of 256 colours.
        private func onTerminal(_ body: () -> Void) throws {
            let pseudoTerminal = PseudoTerminal()
            let terminal = try Terminal(pseudoTerminal)
            defer { terminal.close() }
            body()
        }

        @Test func sixteenColors() throws {
            try onTerminal {
                var palette = palette(colors: 256)
                let bright = palette.look(of: Style(foreground: .red.bright, background: .black.bright))
                #expect(bright.attributes == 0)
                #expect(colors(bright.pair) == [9, 8])
                let red = palette.look(of: Style(foreground: .red))
                #expect(colors(red.pair) == [1, -1])
                #expect(palette.look(of: Style(foreground: .red, attributes: .bold)).pair == red.pair)
                #expect(palette.look(of: .plain) == (0, 0))
            }
        }

        @Test func eightColors() throws {
            try onTerminal {
                var palette = palette(colors: 8)
                let bright = palette.look(of: Style(foreground: .red.bright, background: .black.bright))
                #expect(bright.attributes == nutgraf_bold)
                #expect(colors(bright.pair) == [1, 0])
                #expect(palette.look(of: Style(foreground: .black.bright)) == (nutgraf_dim, 0))
            }
        }

        @Test func noDefaultColors() throws {
            try onTerminal {
                var palette = palette(colors: 8, hasDefaultColors: false)
                #expect(colors(palette.look(of: Style(foreground: .red)).pair) == [1, 0])
                #expect(colors(palette.look(of: Style(background: .red)).pair) == [7, 1])
            }
        }

        @Test func noColors() {
            var palette = palette(colors: 0)
            let style = Style(foreground: .red.bright, background: .blue, attributes: [.reverse, .underline])
            #expect(palette.look(of: style) == (nutgraf_reverse | nutgraf_underline, 0))
            #expect(palette.look(of: Style(foreground: .black.bright)) == (0, 0))
        }

        @Test func noMorePairs() throws {
            try onTerminal {
                var palette = palette(colors: 16, pairs: 3)
                let pairs = [Style.Color.red, .green, .blue, .red].map { palette.look(of: Style(foreground: $0)).pair }
                #expect(pairs == [1, 2, 0, 1])
            }
        }

        @Test func exactColors() throws {
            #expect(ColorNumber.of(.rgb(0x7f, 0xb4, 0xca), colors: 1 << 24) == 0x7fb4ca)
            // A number below 8 would be one of the terminal's own.
            #expect(ColorNumber.of(.rgb(0, 0, 3), colors: 1 << 24) == 8)
            #expect(ColorNumber.of(.rgb(0x5f, 0x87, 0xff), colors: 256) == 16 + 36 + 2 * 6 + 5)
            #expect(ColorNumber.of(.rgb(0x76, 0x76, 0x76), colors: 256) == 243)
            #expect(ColorNumber.of(.rgb(250, 5, 5), colors: 16) == 9)
        }

        @Test func underline() {
            var without = Palette(
                abilities: .init(
                    colors: 0, pairs: 0, hasDefaultColors: false, hasItalics: false, hasUnderline: false))
            #expect(without.look(of: Style(attributes: [.underline, .bold])).attributes == nutgraf_bold)
        }

        @Test func italics() {
            var with = palette(colors: 0)
            var without = palette(colors: 0, hasItalics: false)
            #expect(with.look(of: Style(attributes: .italic)).attributes == nutgraf_italic)
            #expect(without.look(of: Style(attributes: .italic)).attributes == 0)
        }
    }
}
