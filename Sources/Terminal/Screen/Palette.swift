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
    }

    private struct Pair: Hashable {
        var foreground: Int16
        var background: Int16
    }

    private let abilities: Abilities
    private var templates: [Style: cchar_t] = [:]
    private var pairs: [Pair: Int16] = [:]

    init(abilities: Abilities) { self.abilities = abilities }

    /// Asks ncurses about the terminal; to be done once, after `newterm`.
    init(withColors: Bool) {
        let hasColors = withColors && has_colors() && start_color() == OK
        abilities = Abilities(
            colors: hasColors ? Int(nutgraf_colors()) : 0,
            pairs: hasColors ? min(Int(nutgraf_color_pairs()), Int(Int16.max)) : 0,
            hasDefaultColors: hasColors && use_default_colors() == OK,
            hasItalics: Terminfo.string("sitm") != nil)
    }

    /// A blank cell of ncurses in a style.
    mutating func template(for style: Style) -> cchar_t {
        if let known = templates[style] { return known }
        let (attributes, pair) = look(of: style)
        var cell = cchar_t()
        setcchar(&cell, [0x20, 0], attributes, pair, nil)
        templates[style] = cell
        return cell
    }

    /// The attributes and the colour pair of a style.
    mutating func look(of style: Style) -> (attributes: attr_t, pair: Int16) {
        var style = style
        if abilities.colors < 16 { style = withoutBrightColors(style) }
        var attributes: attr_t = 0
        let wanted = style.attributes
        if wanted.contains(.bold) { attributes |= nutgraf_bold }
        if wanted.contains(.dim) { attributes |= nutgraf_dim }
        if wanted.contains(.italic) { attributes |= abilities.hasItalics ? nutgraf_italic : nutgraf_underline }
        if wanted.contains(.underline) { attributes |= nutgraf_underline }
        if wanted.contains(.reverse) { attributes |= nutgraf_reverse }
        return (attributes, pair(for: style))
    }

    /// A style in the eight colours: bright text is bold, a bright background plain.
    ///
    /// Bright black is grey; as black it would not be seen on most terminals.
    private func withoutBrightColors(_ style: Style) -> Style {
        guard abilities.colors > 0 else { return Style(attributes: style.attributes) }
        var style = style
        if style.foreground == .brightBlack {
            style.foreground = .default
            style.attributes.insert(.dim)
        } else if style.foreground.number >= 8 {
            style.foreground = style.foreground.dark
            style.attributes.insert(.bold)
        }
        style.background = style.background.dark
        return style
    }

    private mutating func pair(for style: Style) -> Int16 {
        let isPlain = style.foreground == .default && style.background == .default
        guard abilities.colors > 0, !isPlain else { return 0 }
        var pair = Pair(foreground: style.foreground.number, background: style.background.number)
        if !abilities.hasDefaultColors {
            // Those of the terminals that cannot be asked for theirs: white on black.
            if pair.foreground < 0 { pair.foreground = 7 }
            if pair.background < 0 { pair.background = 0 }
        }
        if let known = pairs[pair] { return known }
        let number = pairs.count + 1
        guard number < abilities.pairs,
            init_pair(Int16(number), pair.foreground, pair.background) == OK
        else { return 0 }
        pairs[pair] = Int16(number)
        return Int16(number)
    }
}

extension Style.Color {
    /// The terminal's number for the colour, -1 for the default.
    fileprivate var number: Int16 { Int16(rawValue) - 1 }

    /// The colour of the lower eight that is like this one.
    fileprivate var dark: Style.Color {
        number < 8 ? self : Style.Color(rawValue: rawValue - 8) ?? .default
    }
}
