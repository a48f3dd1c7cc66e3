/// What reaches the reader from its terminal.
public enum InputEvent: Equatable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// Text was pasted, in one piece; line breaks are line feeds.
    case paste(String)
    /// The terminal has another size.
    case resize(Size)
}

/// A key with its modifiers.
public enum Key: Hashable, Sendable {
    /// A character that was typed, as one user-perceived character or a part of one.
    case character(Character)
    /// Control and a lower-case letter or one of `@[\]^_` and space.
    case control(Character)
    /// Alt (or Escape just before) and a character.
    case alt(Character)
    /// Alt (or Escape just before) and a key with a name.
    case altNamed(Name)
    /// A key with a name.
    case named(Name)
    /// Control and a key with a name.
    case controlNamed(Name)

    /// Keys with names.
    public enum Name: Hashable, Sendable {
        /// The arrows.
        case up, down, left, right
        /// The keys above the arrows.
        case home, end, pageUp, pageDown, insert, delete
        /// The keys around the letters.
        case enter, tab, backTab, backspace, escape
        /// F1 and so on.
        case function(Int)
    }
}
