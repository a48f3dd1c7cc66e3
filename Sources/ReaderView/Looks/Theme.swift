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
        func first(_ color: KeyPath<Style, Style.Color>) -> Style.Color {
            for candidate in [style, looks[Int(style.role)], looks[0]] where candidate[keyPath: color] != .default {
                return candidate[keyPath: color]
            }
            return .default
        }
        return Style(
            foreground: first(\.foreground), background: first(\.background),
            attributes: style.attributes.union(looks[Int(style.role)].attributes))
    }

    /// A frame whose cells look as this theme says.
    public func applied(to frame: Frame) -> Frame {
        var frame = frame
        var known: [Style: Style] = [:]
        // Neighbours mostly look the same.
        var last = (before: Style.plain, after: resolve(.plain))
        frame.restyle(Region(column: 0, row: 0, columns: frame.size.columns, rows: frame.size.rows)) { style in
            if style != last.before {
                last = (style, known[style] ?? resolve(style))
                known[style] = last.after
            }
            style = last.after
        }
        return frame
    }
}
