import CNcurses
import TextLayout

/// What the styles of a frame are on this terminal: attributes and colour pairs, made when first needed.
struct Palette {
    /// What a terminal can show.
    struct Abilities {
        /// How many colours, 0 for none.
        var colors: Int
        /// How many pairs of them, the default one counted.
        var pairs: Int
        /// Whether its own default colours can be asked for.
        var hasDefaultColors: Bool
        /// Whether it has italics.
        var hasItalics: Bool
        /// Whether it underlines.
        var hasUnderline = true
    }

    private struct Pair: Hashable {
        var foreground: Int32
        var background: Int32
    }

    /// What the terminal can show.
    let abilities: Abilities
    private var templates: [Style: cchar_t] = [:]
    private var pairs: [Pair: Int32] = [:]

    init(abilities: Abilities) { self.abilities = abilities }

    /// Asks ncurses about the terminal; to be done once, after `newterm`.
    init(withColors: Bool) {
        let hasColors = withColors && has_colors() && start_color() == OK
        abilities = Abilities(
            colors: hasColors ? Int(nutgraf_colors()) : 0,
            pairs: hasColors ? Int(nutgraf_color_pairs()) : 0,
            hasDefaultColors: hasColors && use_default_colors() == OK,
            hasItalics: Terminfo.string("sitm") != nil, hasUnderline: Terminfo.string("smul") != nil)
    }

    /// A blank cell of ncurses in a style.
    mutating func template(for style: Style) -> cchar_t {
        if let known = templates[style] { return known }
        var (attributes, pair) = look(of: style)
        var cell = cchar_t()
        // The number of a pair beyond the short ones is handed over by its address (curs_getcchar(3x)).
        setcchar(&cell, [0x20, 0], attributes, Int16(truncatingIfNeeded: pair), &pair)
        templates[style] = cell
        return cell
    }

    /// The attributes and the colour pair of a style.
    mutating func look(of style: Style) -> (attributes: attr_t, pair: Int32) {
        let style = shown(style)
        var attributes: attr_t = 0
        let wanted = style.attributes
        if wanted.contains(.bold) { attributes |= nutgraf_bold }
        if wanted.contains(.dim) { attributes |= nutgraf_dim }
        if wanted.contains(.italic) && abilities.hasItalics { attributes |= nutgraf_italic }
        if wanted.contains(.underline) && abilities.hasUnderline { attributes |= nutgraf_underline }
        if wanted.contains(.reverse) { attributes |= nutgraf_reverse }
        return (attributes, pair(for: style))
    }

    /// The sequence that gives text the look of a style on terminals like xterm, in the colours that ncurses takes, too
    /// (ECMA-48, 8.3.117, with xterm's 256 colours, and those of ISO 8613-6).
    func rendition(of style: Style) -> String {
        let style = shown(style)
        let attributes: [(Style.Attributes, String, Bool)] = [
            (.bold, "1", true), (.dim, "2", true), (.italic, "3", abilities.hasItalics),
            (.underline, "4", abilities.hasUnderline), (.reverse, "7", true),
        ]
        var codes = ["0"] + attributes.filter { style.attributes.contains($0.0) && $0.2 }.map(\.1)
        for (color, base) in [(style.foreground, 30), (style.background, 40)] where abilities.colors > 0 {
            let number = Int(ColorNumber.of(color, colors: abilities.colors))
            switch number {
            case ..<0: break
            case ..<8: codes.append("\(base + number)")
            case ..<16 where abilities.colors <= 256: codes.append("\(base + 52 + number)")
            case _ where abilities.colors <= 256: codes.append("\(base + 8);5;\(number)")
            default: codes.append("\(base + 8);2;\(number >> 16);\(number >> 8 & 0xff);\(number & 0xff)")
            }
        }
        return "\u{1b}[\(codes.joined(separator: ";"))m"
    }

    /// A style in what the terminal has.
    private func shown(_ style: Style) -> Style {
        switch abilities.colors {
        case 0: Style(attributes: style.attributes)
        case ..<16: EightColors.style(style)
        case 257...: withoutBrightColors(style)
        default: style
        }
    }

    /// A style for terminals whose numbers are red, green and blue, but for the first eight: bright text is bold, a bright
    /// background plain.
    private func withoutBrightColors(_ style: Style) -> Style {
        var style = style
        if style.foreground == .black.bright {
            style.foreground = .default
            style.attributes.insert(.dim)
        } else if case .ansi(let number) = style.foreground, number >= 8 {
            style.foreground = .ansi(number - 8)
            style.attributes.insert(.bold)
        }
        if case .ansi(let number) = style.background, number >= 8 { style.background = .ansi(number - 8) }
        return style
    }

    private mutating func pair(for style: Style) -> Int32 {
        let isPlain = style.foreground == .default && style.background == .default
        guard abilities.colors > 0, !isPlain else { return 0 }
        var pair = Pair(
            foreground: ColorNumber.of(style.foreground, colors: abilities.colors),
            background: ColorNumber.of(style.background, colors: abilities.colors))
        if !abilities.hasDefaultColors {
            // Those of the terminals that cannot be asked for theirs: white on black.
            if pair.foreground < 0 { pair.foreground = 7 }
            if pair.background < 0 { pair.background = 0 }
        }
        if let known = pairs[pair] { return known }
        let number = Int32(pairs.count + 1)
        guard number < abilities.pairs, init_extended_pair(number, pair.foreground, pair.background) == OK else {
            return 0
        }
        pairs[pair] = number
        return number
    }
}
