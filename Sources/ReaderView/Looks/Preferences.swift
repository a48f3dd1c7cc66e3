/// How somebody wants the reader to look and to listen.
public struct Preferences: Equatable, Sendable {
    /// The widest line of text, in columns.
    public var measure = 72
    /// Where the text stands on a screen that is wider.
    public var alignment = TextAlignment.center
    /// How much room an article has on the front page.
    public var density = Density.comfortable
    /// How dates are written.
    public var dates = DateStyle.words
    /// Whether the front page shows the selected article in short.
    public var showsPreview = true
    /// Whether copies of one text are one row of the front page.
    public var foldsCopies = true
    /// What the screen looks like.
    public var theme = Theme.terminal
    /// Whether lines, boxes and marks are made of ASCII characters.
    public var drawsASCII = false
    /// Whether text that runs from right to left is put in order before it is sent, for terminals that do not do so.
    public var ordersText = true
    /// What each key does.
    public var keys = KeyMap.vim

    /// The reader as it comes.
    public init() {}
}

/// Where text stands on a screen that is wider than it.
public enum TextAlignment: String, CaseIterable, Sendable {
    /// In the middle.
    case center
    /// At the left edge.
    case left
}

/// How much room an article has on the front page.
public enum Density: String, CaseIterable, Sendable {
    /// Two rows, where there is room.
    case comfortable
    /// One row.
    case compact
}

/// How dates are written.
public enum DateStyle: String, CaseIterable, Sendable {
    /// "Today", "Thu 19 Nov".
    case words
    /// "2026-11-19" (ISO 8601).
    case iso
    /// "19/11/2026".
    case dayFirst = "day-first"
    /// "11/19/2026".
    case monthFirst = "month-first"
}
