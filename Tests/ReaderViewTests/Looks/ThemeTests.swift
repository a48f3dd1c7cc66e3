import Testing
import TextLayout

@testable import ReaderView

@Suite struct ThemeTests {
    @Test(arguments: [
        ("bold yellow", Style(foreground: .yellow, attributes: .bold)),
        (
            "italic #7fb4ca on #1c1e21",
            Style(foreground: .rgb(0x7f, 0xb4, 0xca), background: .rgb(0x1c, 0x1e, 0x21), attributes: .italic)
        ),
        ("Bright-Black on default underline", Style(foreground: .black.bright, attributes: .underline)),
        ("", .plain),
    ])
    func styles(text: String, style: Style) {
        #expect(StyleText.style(text) == style)
    }

    @Test(arguments: [
        "on", "red on", "on on red", "#12345", "#1234567", "#+12345", "bright-", "bold blink", "red green",
    ])
    func noStyles(text: String) {
        #expect(StyleText.style(text) == nil)
    }

    @Test func whatIsLeftOpenIsThatOfPlainText() {
        let theme = Theme(
            name: "x", [.text: Style(foreground: .white, background: .blue), .key: Style(attributes: .bold)])
        #expect(theme.resolve(.of(.key)) == Style(foreground: .white, background: .blue, attributes: .bold))
        #expect(theme.resolve(.plain) == Style(foreground: .white, background: .blue))
        #expect(theme.resolve(Style.of(.key).with(.underline)).attributes == [.bold, .underline])
    }

    /// Nobody has to tell two meanings apart by colour: these pairs stand in the same places.
    @Test(arguments: Theme.bundled)
    func whatStandsSideBySideDiffers(theme: Theme) {
        let pairs: [(Role, Role)] = [
            (.match, .text), (.currentMatch, .match), (.problem, .text), (.selection, .text), (.headline, .text),
        ]
        for (first, second) in pairs { #expect(theme.look(of: first) != theme.look(of: second), "\(first) \(second)") }
    }

    /// Text on its paper has a contrast of 4.5 at least (WCAG 2.2, 1.4.3), headlines, marks and faint text, too.
    @Test(arguments: Theme.bundled.filter(\.hasExactColors))
    func textCanBeRead(theme: Theme) {
        for role in Role.allCases {
            let style = theme.resolve(.of(role))
            guard case .rgb(let r, let g, let b) = style.foreground,
                case .rgb(let pr, let pg, let pb) = style.background
            else { continue }
            let contrast = Contrast.between((r, g, b), (pr, pg, pb))
            #expect(contrast >= 4.5, "\(theme.name): \(role.name) \(contrast)")
        }
    }

    /// Without colours a match is still seen.
    @Test(arguments: Theme.bundled)
    func whatMattersStandsOutWithoutColors(theme: Theme) {
        let plain = theme.withoutColors
        for role in [Role.match, .currentMatch, .problem, .selection, .headline] {
            let look = plain.look(of: role)
            #expect(look.attributes != plain.look(of: .text).attributes, "\(role)")
            #expect(look.foreground == .default && look.background == .default)
        }
    }

    @Test func aThemeChangesNoText() {
        let frame = Desk(reading: Samples.tram).frame
        for theme in Theme.bundled { #expect(theme.applied(to: frame).text == frame.text) }
    }
}

/// How well a colour stands out from another one.
private enum Contrast {
    /// The ratio of two colours' relative luminances, from 1 to 21 (WCAG 2.2, "contrast ratio").
    static func between(_ first: (UInt8, UInt8, UInt8), _ second: (UInt8, UInt8, UInt8)) -> Double {
        let (one, other) = (luminance(first), luminance(second))
        return (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    private static func luminance(_ color: (UInt8, UInt8, UInt8)) -> Double {
        0.2126 * linear(color.0) + 0.7152 * linear(color.1) + 0.0722 * linear(color.2)
    }

    private static func linear(_ part: UInt8) -> Double {
        let value = Double(part) / 255
        // Newton's method is more than enough for the power of 2.4: x^2.4 = x^2 * x^0.4.
        return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
    }

    private static func power(_ base: Double) -> Double {
        var root = base
        for _ in 0..<60 { root -= (root * root * root * root * root - base * base) / (5 * root * root * root * root) }
        return base * base * root
    }
}
