import TextLayout

/// Styles in the eight colours that the simplest of coloured terminals have.
///
/// What has a hue gets the colour next to it that can be read on its ground; greys get black or white, those in the middle
/// as dim text; bright text is bold. Text whose ground is the terminal's own is not known to be read or not.
enum EightColors {
    /// The style that stands for one.
    static func style(_ style: Style) -> Style {
        var shown = style
        shown.background = ground(style.background)
        let text = Text(style.foreground, on: shown.background)
        if case .ansi(let number) = style.foreground, number < 8, style.background == shown.background {
            // Who names two colours that every terminal has means them.
            shown.foreground = style.foreground
        } else {
            shown.foreground = text.color
        }
        shown.attributes.formUnion(text.attributes)
        // Bold text is bright on many of these terminals, and bold black then is grey.
        if case .ansi = shown.foreground, !ColorContrast.canBeRead(shown.foreground.bright, on: shown.background) {
            shown.attributes.remove(.bold)
        }
        return shown
    }

    private static func ground(_ color: Style.Color) -> Style.Color {
        switch color {
        case .default: .default
        case .ansi(let number): .ansi(number % 8)
        case .rgb(let red, let green, let blue):
            Hue(red: red, green: green, blue: blue).map { $0.nearest[0] }
                ?? (max(red, green, blue) < 128 ? .black : .white)
        }
    }

    /// The colour and the weight that stand for a colour of text.
    private struct Text {
        let color: Style.Color
        let attributes: Style.Attributes

        init(_ wanted: Style.Color, on ground: Style.Color) {
            switch wanted {
            case .default: (color, attributes) = (.default, [])
            case .ansi(8):
                // As black it would not be seen on most terminals.
                (color, attributes) = (Self.readable([.default], on: ground), .dim)
            case .ansi(let number):
                let own = Style.Color.ansi(number % 8)
                color = Self.readable([own], on: ground)
                // White on a ground that it was chosen for is bright enough, and bold is left to what is bold.
                attributes = number < 8 || (number == 15 && ground != .default) ? [] : .bold
            case .rgb(let red, let green, let blue):
                if let hue = Hue(red: red, green: green, blue: blue) {
                    color = Self.readable(hue.nearest, on: ground)
                    attributes = []
                } else {
                    let lightness = Int(max(red, green, blue))
                    let grey: Style.Color = ground == .default ? .default : lightness < 128 ? .black : .white
                    color = Self.readable([grey], on: ground)
                    attributes = (64..<192).contains(lightness) ? .dim : []
                }
            }
        }

        /// The first of several colours that can be read on a ground, else black or white.
        private static func readable(_ colors: [Style.Color], on ground: Style.Color) -> Style.Color {
            (colors + [.white, .black]).first { ColorContrast.canBeRead($0, on: ground) } ?? .default
        }
    }
}

/// The hue of a colour that is no grey, as an angle in degrees.
private struct Hue {
    private let angle: Double

    /// The colours by their hues. What people call green begins below the middle between yellow and green.
    private static let colors: [(color: Style.Color, angle: Double)] = [
        (.red, 0), (.yellow, 50), (.green, 120), (.cyan, 180), (.blue, 240), (.magenta, 300),
    ]

    init?(red: UInt8, green: UInt8, blue: UInt8) {
        let (most, least) = (max(red, green, blue), min(red, green, blue))
        guard most - least >= 48 else { return nil }
        let (red, green, blue, spread) = (Double(red), Double(green), Double(blue), Double(most - least))
        let sixths =
            switch Double(most) {
            case red: (green - blue) / spread
            case green: 2 + (blue - red) / spread
            default: 4 + (red - green) / spread
            }
        angle = (60 * sixths + 360).truncatingRemainder(dividingBy: 360)
    }

    /// The colours that may stand for it, the nearest first: none that is more than a sixth of the circle away.
    var nearest: [Style.Color] {
        Self.colors.map { (color: $0.color, distance: min(abs(angle - $0.angle), 360 - abs(angle - $0.angle))) }
            .filter { $0.distance <= 60 }.sorted { $0.distance < $1.distance }.map(\.color)
    }
}
