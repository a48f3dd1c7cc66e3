import TextLayout

/// What each part of a screen looks like. Every meaning also has a mark or a word: colour only helps.
enum Theme {
    static let text = Style.plain
    static let faint = Style(attributes: .dim)
    static let strong = Style(attributes: .bold)
    static let rule = Style(attributes: .dim)
    static let brand = Style(foreground: .cyan, attributes: .bold)
    static let headline = Style(attributes: .bold)
    static let standfirst = Style(attributes: .italic)
    static let label = Style(foreground: .cyan, attributes: .bold)
    static let unread = Style(foreground: .cyan, attributes: .bold)
    static let star = Style(foreground: .yellow)
    static let selection = Style(foreground: .cyan, attributes: .bold)
    static let quoteBar = Style(foreground: .cyan)
    static let quote = Style(attributes: .italic)
    static let threadBar = Style(attributes: .dim)
    static let own = Style(foreground: .green)
    static let new = Style(foreground: .yellow, attributes: .bold)
    static let match = Style(attributes: .reverse)
    static let currentMatch = Style(foreground: .yellow, attributes: [.reverse, .bold])
    static let problem = Style(foreground: .red, attributes: .bold)
    static let missing = Style(foreground: .yellow)
    static let fits = Style(foreground: .green, attributes: .bold)
    static let key = Style(attributes: .bold)
}
