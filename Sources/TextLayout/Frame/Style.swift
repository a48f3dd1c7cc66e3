/// How a cell looks.
public struct Style: Hashable, Sendable {
    /// The colour of text, or of what is behind it.
    public enum Color: Hashable, Sendable {
        /// The terminal's default.
        case `default`
        /// One of the terminal's own 16 colours, so that every theme of the terminal works: ANSI 0 to 7, and 8 to 15 bright.
        case ansi(UInt8)
        /// Red, green and blue, each from 0 to 255.
        case rgb(UInt8, UInt8, UInt8)

        /// ANSI colour 0.
        public static let black = Color.ansi(0)
        /// ANSI colour 1.
        public static let red = Color.ansi(1)
        /// ANSI colour 2.
        public static let green = Color.ansi(2)
        /// ANSI colour 3.
        public static let yellow = Color.ansi(3)
        /// ANSI colour 4.
        public static let blue = Color.ansi(4)
        /// ANSI colour 5.
        public static let magenta = Color.ansi(5)
        /// ANSI colour 6.
        public static let cyan = Color.ansi(6)
        /// ANSI colour 7.
        public static let white = Color.ansi(7)

        /// The bright one of a colour below 8.
        public var bright: Color { if case .ansi(let number) = self, number < 8 { .ansi(number + 8) } else { self } }
    }

    /// What sets text apart without a colour.
    public struct Attributes: OptionSet, Hashable, Sendable {
        /// One bit an attribute.
        public let rawValue: UInt8
        /// Makes a set of its bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// Heavier.
        public static let bold = Attributes(rawValue: 1)
        /// Lighter.
        public static let dim = Attributes(rawValue: 2)
        /// Slanted, where the terminal can.
        public static let italic = Attributes(rawValue: 4)
        /// Underlined.
        public static let underline = Attributes(rawValue: 8)
        /// Foreground and background exchanged.
        public static let reverse = Attributes(rawValue: 16)
    }

    /// What the cell stands for, by a number that whoever draws it chooses: a theme gives it a look. 0 is plain text.
    public var role: UInt8
    /// The colour of the text.
    public var foreground: Color
    /// The colour behind it.
    public var background: Color
    /// What else sets it apart.
    public var attributes: Attributes

    /// Makes a style.
    public init(
        role: UInt8 = 0, foreground: Color = .default, background: Color = .default, attributes: Attributes = []
    ) {
        self.role = role
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }

    /// The terminal's default.
    public static let plain = Style()

    /// This style with more attributes.
    public func with(_ more: Attributes) -> Style {
        Style(role: role, foreground: foreground, background: background, attributes: attributes.union(more))
    }
}
