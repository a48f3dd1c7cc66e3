import TextLayout

/// What a part of a screen stands for; a theme says what it looks like. Every meaning also has a mark or a word: colour only
/// helps.
public enum Role: UInt8, CaseIterable, Sendable {
    /// Plain text, and whatever is drawn nowhere.
    case text
    /// What matters less, what matters more, lines and boxes.
    case faint, strong, rule
    /// The program's name, headlines, the line under them, labels of parts.
    case brand, headline, standfirst, label
    /// The marks of an article, and the one that is selected.
    case unread, star, selection
    /// Quotations, the bars before them, and those before answers.
    case quoteBar, quote, threadBar
    /// One's own comments, and new ones.
    case own, new
    /// What a search found, and the match that the reader is at.
    case match, currentMatch
    /// What went wrong; a count that is too low; one that fits.
    case problem, missing, fits
    /// A key in a hint, and a link.
    case key, link
    /// The passage behind a key point, and the points whose passages are in sight.
    case passage, lit

    /// What the configuration calls it: "current-match".
    public var name: String { KebabCase.of("\(self)") }
}

extension Style {
    /// The style of a part of a screen, before a theme gives it a look.
    static func of(_ role: Role) -> Style { Style(role: role.rawValue) }
}
