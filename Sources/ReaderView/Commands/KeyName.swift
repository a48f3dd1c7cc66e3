import TextLayout

extension Key {
    /// How the key is written in hints, help and documentation: "j", "^S", "M-f", "PgDn".
    public var displayName: String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .control(let character): "^" + character.uppercased()
        case .alt(let character): "M-" + String(character)
        case .altNamed(let name): "M-" + name.displayName
        case .named(let name): name.displayName
        case .controlNamed(let name): "^" + name.displayName
        }
    }
}

extension Key.Name {
    /// How the key is written: an arrow, or its usual short name.
    public var displayName: String {
        switch self {
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .insert: "Ins"
        case .delete: "Del"
        case .enter: "Enter"
        case .tab: "Tab"
        case .backTab: "S-Tab"
        case .backspace: "Backspace"
        case .escape: "Esc"
        case .function(let number): "F\(number)"
        }
    }
}
