import Testing
import TextLayout

@testable import ReaderView
@testable import Terminal

/// The themes on terminals with eight colours.
@Suite struct EightColorsTests {
    private static func shown(_ role: Role, in theme: Theme) -> Style {
        EightColors.style(theme.resolve(.of(role)))
    }

    @Test(arguments: Theme.bundled)
    func everyPartCanBeRead(theme: Theme) {
        for role in Role.allCases {
            let style = Self.shown(role, in: theme)
            guard case .ansi(let text) = style.foreground, case .ansi(let ground) = style.background else { continue }
            #expect(text < 8 && ground < 8, "\(role)")
            #expect(ColorContrast.canBeRead(style.foreground, on: style.background), "\(role): \(text) on \(ground)")
            guard style.attributes.contains(.bold) else { continue }
            let bright = style.foreground.bright
            #expect(ColorContrast.canBeRead(bright, on: style.background), "\(role): bold \(text) on \(ground)")
        }
    }

    /// What has a ground of its own keeps it, and nothing that matters looks like plain text.
    @Test(arguments: Theme.bundled)
    func whatMattersStandsOut(theme: Theme) {
        let pairs: [(Role, Role)] = [
            (.match, .text), (.currentMatch, .match), (.problem, .text), (.selection, .text), (.link, .text),
            (.fits, .missing), (.own, .new), (.lit, .text), (.headline, .text),
        ]
        for (first, second) in pairs {
            let looks = [first, second].map { Self.shown($0, in: theme) }
            #expect(looks[0] != looks[1], "\(first) \(second)")
        }
    }

    @Test(arguments: [
        (Theme.dark, Role.text, Style(foreground: .white, background: .black)),
        (.dark, .faint, Style(foreground: .white, background: .black, attributes: .dim)),
        (.dark, .brand, Style(foreground: .cyan, background: .black, attributes: .bold)),
        (.dark, .star, Style(foreground: .yellow, background: .black)),
        (.dark, .own, Style(foreground: .green, background: .black)),
        (.dark, .problem, Style(foreground: .red, background: .black, attributes: .bold)),
        (.dark, .match, Style(foreground: .black, background: .cyan)),
        // Bold black would be grey.
        (.dark, .currentMatch, Style(foreground: .black, background: .yellow)),
        (.light, .text, Style(foreground: .black, background: .white)),
        // Cyan can't be read on white, blue can.
        (.light, .link, Style(foreground: .blue, background: .white, attributes: .underline)),
        (.light, .problem, Style(foreground: .red, background: .white)),
        (.light, .own, Style(foreground: .black, background: .white)),
        (.contrast, .text, Style(foreground: .white, background: .black)),
        (.contrast, .match, Style(foreground: .black, background: .white)),
        (.terminal, .link, Style(foreground: .cyan, attributes: .underline)),
    ])
    func looks(theme: Theme, role: Role, style: Style) {
        #expect(Self.shown(role, in: theme) == style)
    }

    @Test(arguments: [
        // Named colours that every terminal has are meant.
        (Style(foreground: .blue, background: .black), Style(foreground: .blue, background: .black)),
        (Style(foreground: .black, background: .black.bright), Style(foreground: .white, background: .black)),
        (Style(foreground: .rgb(0xd0, 0xd0, 0xd0)), .plain),
        (Style(foreground: .rgb(0x80, 0x80, 0x80)), Style(attributes: .dim)),
        (Style(foreground: .rgb(0xff, 0xd7, 0x5f), attributes: .bold), Style(foreground: .yellow, attributes: .bold)),
        (Style(foreground: .rgb(0xff, 0x5f, 0xd7)), Style(foreground: .magenta)),
        (Style(background: .yellow, attributes: .bold), Style(background: .yellow, attributes: .bold)),
    ])
    func ownThemes(style: Style, shown: Style) {
        #expect(EightColors.style(style) == shown)
    }
}
