import TextLayout

extension Theme {
    /// The themes that come with the program; the first one is the default.
    public static let bundled = [terminal, dark, light, contrast, monochrome]

    /// The terminal's own 16 colours, so that it looks as the terminal does.
    public static let terminal = Theme(
        name: "terminal",
        [
            .faint: Style(attributes: .dim),
            .strong: Style(attributes: .bold),
            .rule: Style(attributes: .dim),
            .brand: Style(foreground: .cyan, attributes: .bold),
            .headline: Style(attributes: .bold),
            .standfirst: Style(attributes: .italic),
            .label: Style(foreground: .cyan, attributes: .bold),
            .unread: Style(foreground: .cyan, attributes: .bold),
            .star: Style(foreground: .yellow),
            .selection: Style(foreground: .cyan, attributes: .bold),
            .quoteBar: Style(foreground: .cyan),
            .quote: Style(attributes: .italic),
            .threadBar: Style(attributes: .dim),
            .own: Style(foreground: .green),
            .new: Style(foreground: .yellow, attributes: .bold),
            .match: Style(attributes: .reverse),
            .currentMatch: Style(foreground: .yellow, attributes: [.reverse, .bold]),
            .problem: Style(foreground: .red, attributes: .bold),
            .missing: Style(foreground: .yellow),
            .fits: Style(foreground: .green, attributes: .bold),
            .key: Style(attributes: .bold),
            .link: Style(foreground: .cyan, attributes: .underline),
            .passage: Style(foreground: .yellow),
            .lit: Style(foreground: .yellow, attributes: .bold),
        ])

    /// Warm grey on near black.
    public static let dark = colored(
        "dark", paper: .rgb(0x1c, 0x1e, 0x21), ink: .rgb(0xd8, 0xd4, 0xcb), faint: .rgb(0x8d, 0x8b, 0x85),
        accent: .rgb(0x7f, 0xb4, 0xca), warm: .rgb(0xe0, 0xb0, 0x5c), good: .rgb(0x98, 0xbb, 0x6c),
        bad: .rgb(0xf0, 0x74, 0x78), strong: .rgb(0xf4, 0xf1, 0xe8))

    /// Dark grey on the colour of paper.
    public static let light = colored(
        "light", paper: .rgb(0xfb, 0xf8, 0xf0), ink: .rgb(0x2e, 0x2d, 0x2a), faint: .rgb(0x6b, 0x68, 0x60),
        accent: .rgb(0x0b, 0x5c, 0x7d), warm: .rgb(0x85, 0x55, 0x00), good: .rgb(0x3a, 0x63, 0x10),
        bad: .rgb(0xb0, 0x1c, 0x28), strong: .rgb(0x00, 0x00, 0x00))

    /// White on black, nothing dim; what matters is bold, underlined or reversed as well as coloured.
    public static let contrast: Theme = {
        let (white, yellow) = (Style.Color.white.bright, Style.Color.yellow.bright)
        return monochrome.with(
            name: "contrast",
            [
                .text: Style(foreground: white, background: .black),
                .faint: .plain, .rule: .plain, .threadBar: .plain,
                .brand: Style(foreground: yellow, attributes: .bold),
                .label: Style(foreground: yellow, attributes: [.bold, .underline]),
                .unread: Style(foreground: yellow, attributes: .bold),
                .star: Style(foreground: yellow, attributes: .bold),
                .selection: Style(foreground: yellow, attributes: .bold),
                .own: Style(foreground: .green.bright, attributes: .bold),
                .new: Style(foreground: yellow, attributes: .bold),
                .match: Style(foreground: .black, background: white),
                .currentMatch: Style(foreground: .black, background: yellow, attributes: [.bold, .underline]),
                .problem: Style(foreground: white, background: .red, attributes: .bold),
                .fits: Style(foreground: .green.bright, attributes: .bold),
                .passage: Style(foreground: yellow, attributes: .underline),
                .lit: Style(foreground: yellow, attributes: .bold),
            ])
    }()

    /// No colours: weight, underlines and reversal only.
    public static let monochrome = Theme(
        name: "monochrome",
        [
            .faint: Style(attributes: .dim), .rule: Style(attributes: .dim), .threadBar: Style(attributes: .dim),
            .strong: Style(attributes: .bold), .brand: Style(attributes: .bold),
            .headline: Style(attributes: .bold), .standfirst: Style(attributes: .italic),
            .label: Style(attributes: [.bold, .underline]), .unread: Style(attributes: .bold),
            .selection: Style(attributes: .bold), .quote: Style(attributes: .italic),
            .own: Style(attributes: .underline), .new: Style(attributes: [.bold, .underline]),
            .match: Style(attributes: .reverse), .currentMatch: Style(attributes: [.reverse, .bold, .underline]),
            .problem: Style(attributes: [.bold, .reverse]), .fits: Style(attributes: .bold),
            .key: Style(attributes: .bold), .link: Style(attributes: .underline),
            .passage: Style(attributes: .underline), .lit: Style(attributes: [.bold, .underline]),
        ])

    private static func colored(
        _ name: String, paper: Style.Color, ink: Style.Color, faint: Style.Color, accent: Style.Color,
        warm: Style.Color, good: Style.Color, bad: Style.Color, strong: Style.Color
    ) -> Theme {
        let (faint, accent) = (Style(foreground: faint), Style(foreground: accent))
        let strong = Style(foreground: strong, attributes: .bold)
        return Theme(
            name: name,
            [
                .text: Style(foreground: ink, background: paper),
                .faint: faint, .rule: faint, .threadBar: faint, .strong: strong, .headline: strong, .key: strong,
                .brand: accent.with(.bold), .label: accent.with(.bold), .unread: accent.with(.bold),
                .selection: accent.with(.bold), .quoteBar: accent, .link: accent.with(.underline),
                .standfirst: Style(attributes: .italic), .quote: Style(attributes: .italic),
                .star: Style(foreground: warm), .missing: Style(foreground: warm),
                .new: Style(foreground: warm, attributes: .bold),
                .passage: Style(foreground: warm), .lit: Style(foreground: warm, attributes: .bold),
                .own: Style(foreground: good), .fits: Style(foreground: good, attributes: .bold),
                .match: Style(foreground: paper, background: accent.foreground),
                .currentMatch: Style(foreground: paper, background: warm, attributes: .bold),
                .problem: Style(foreground: bad, attributes: .bold),
            ])
    }
}
