import TextLayout

/// What each part of a screen looks like.
public struct Theme: Equatable, Sendable {
    /// What it is called in the configuration.
    public let name: String
    /// The look of each role, in their order.
    private var looks: [Style]

    /// Makes a theme of looks; a role that has none looks like plain text.
    public init(name: String, _ looks: [Role: Style]) {
        self.name = name
        self.looks = Role.allCases.map { looks[$0] ?? .plain }
    }

    /// This theme under another name, with other looks for some roles.
    public func with(name: String, _ others: [Role: Style]) -> Theme {
        var theme = Theme(name: name, [:])
        theme.looks = zip(Role.allCases, looks).map { others[$0] ?? $1 }
        return theme
    }

    /// This theme for terminals without colours: what has a ground of its own is reversed.
    public var withoutColors: Theme {
        var theme = self
        theme.looks = looks.map { look in
            let stands = look.background != .default && look.background != looks[0].background
            return Style(attributes: stands ? look.attributes.union(.reverse) : look.attributes)
        }
        return theme
    }

    /// The look of a role.
    public func look(of role: Role) -> Style { looks[Int(role.rawValue)] }

    /// Whether it has colours that are not among the terminal's own 16.
    public var hasExactColors: Bool {
        looks.contains { look in
            [look.foreground, look.background].contains { if case .rgb = $0 { true } else { false } }
        }
    }

    /// What a cell drawn in a style looks like; what a role leaves open is that of plain text.
    func resolve(_ style: Style) -> Style {
        let (look, plain) = (looks[Int(style.role)], looks[0])
        func first(_ own: Style.Color, _ role: Style.Color, _ text: Style.Color) -> Style.Color {
            own != .default ? own : role != .default ? role : text
        }
        return Style(
            foreground: first(style.foreground, look.foreground, plain.foreground),
            background: first(style.background, look.background, plain.background),
            attributes: style.attributes.union(look.attributes))
    }

    /// A frame whose cells look as this theme says.
    public func applied(to frame: Frame) -> Frame {
        var frame = frame
        frame.mapStyles(resolve)
        return frame
    }
}
