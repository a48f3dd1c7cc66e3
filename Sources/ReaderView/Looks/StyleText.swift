import TextLayout

/// Styles as people write them in the configuration: "bold yellow", "italic #7fb4ca on #1c1e21".
public enum StyleText {
    /// The words that a style may consist of, for whoever wrote another one.
    public static let allowed =
        "bold, dim, italic, underline, reverse, a colour (\(colors.map(\.name).joined(separator: ", ")), bright-… of these, "
        + "default, #rrggbb), and \"on\" before the colour behind the text"

    private static let colors: [(name: String, color: Style.Color)] = [
        ("black", .black), ("red", .red), ("green", .green), ("yellow", .yellow), ("blue", .blue),
        ("magenta", .magenta), ("cyan", .cyan), ("white", .white),
    ]

    /// The style that a text stands for, nil where a word of it means nothing.
    public static func style(_ text: String) -> Style? {
        var style = Style.plain
        var isBackground = false
        var hasForeground = false
        for word in text.split(whereSeparator: \.isWhitespace).map({ $0.lowercased() }) {
            switch word {
            case "bold": style.attributes.insert(.bold)
            case "dim": style.attributes.insert(.dim)
            case "italic": style.attributes.insert(.italic)
            case "underline": style.attributes.insert(.underline)
            case "reverse": style.attributes.insert(.reverse)
            case "on" where !isBackground: isBackground = true
            default:
                guard let color = color(word), isBackground || !hasForeground else { return nil }
                hasForeground = hasForeground || !isBackground
                if isBackground { style.background = color } else { style.foreground = color }
                isBackground = false
            }
        }
        return isBackground ? nil : style
    }

    private static func color(_ word: String) -> Style.Color? {
        if word == "default" { return .default }
        if word.hasPrefix("bright-") { return named(String(word.dropFirst(7)))?.bright }
        guard word.first == "#" else { return named(word) }
        let digits = word.utf8.dropFirst()
        guard digits.count == 6, let value = UInt32(word.dropFirst(), radix: 16), word.dropFirst().first != "+" else {
            return nil
        }
        return .rgb(UInt8(value >> 16), UInt8(value >> 8 & 0xff), UInt8(value & 0xff))
    }

    private static func named(_ word: String) -> Style.Color? { colors.first { $0.name == word }?.color }
}
