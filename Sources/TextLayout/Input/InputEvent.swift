/// What reaches the reader from its terminal.
public enum InputEvent: Equatable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// Text was pasted, in one piece; line breaks are line feeds.
    case paste(String)
    /// Something was done with the mouse.
    case mouse(Mouse)
    /// The terminal has another size.
    case resize(Size)
}

/// What was done with the mouse, and where.
public struct Mouse: Hashable, Sendable {
    /// What was done.
    public enum Action: Hashable, Sendable {
        /// The left button was pressed.
        case press
        /// The wheel was turned by one notch.
        case wheelUp, wheelDown
    }

    /// What was done.
    public var action: Action
    /// The cell.
    public var position: Position

    /// Makes an event.
    public init(_ action: Action, column: Int, row: Int) {
        self.action = action
        position = Position(column: column, row: row)
    }

    /// The same at another place.
    public func moved(to place: Position) -> Mouse { Mouse(action, column: place.column, row: place.row) }
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
