/// How a cell looks.
public struct Style: Hashable, Sendable {
    /// One of the terminal's own colours, so that every theme of the terminal works.
    public enum Color: UInt8, Hashable, Sendable, CaseIterable {
        /// The terminal's default.
        case `default`
        /// ANSI colours 0 to 7.
        case black, red, green, yellow, blue, magenta, cyan, white
        /// ANSI colours 8 to 15.
        case brightBlack, brightRed, brightGreen, brightYellow, brightBlue, brightMagenta, brightCyan, brightWhite
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

    /// The colour of the text.
    public var foreground: Color
    /// The colour behind it.
    public var background: Color
    /// What else sets it apart.
    public var attributes: Attributes

    /// Makes a style.
    public init(foreground: Color = .default, background: Color = .default, attributes: Attributes = []) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }

    /// The terminal's default.
    public static let plain = Style()

    /// This style with more attributes.
    public func with(_ more: Attributes) -> Style {
        Style(foreground: foreground, background: background, attributes: attributes.union(more))
    }
}
