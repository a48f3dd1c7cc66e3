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

    /// The key that a text names: as it is displayed, or with "C-" or "Ctrl-" for control and "A-" or "Alt-" for alt.
    ///
    /// Nil where it names none, and for control with what no terminal sends as a key of its own.
    public init?(named text: String) {
        if let name = Name(named: text) {
            self = .named(name)
        } else if text.count == 1, let character = text.first {
            self = .character(character)
        } else if text.lowercased() == "space" {
            self = .character(" ")
        } else if let rest = Self.rest(of: text, after: ["^", "C-", "Ctrl-"]) {
            guard let key = Self.control(rest) else { return nil }
            self = key
        } else if let rest = Self.rest(of: text, after: ["M-", "A-", "Alt-"]) {
            if let name = Name(named: rest) {
                self = .altNamed(name)
            } else if rest.count == 1, let character = rest.first {
                self = .alt(character)
            } else {
                return nil
            }
        } else {
            return nil
        }
    }

    private static func control(_ rest: String) -> Key? {
        if rest.lowercased() == "space" { return .control(" ") }
        if let name = Name(named: rest) { return .controlNamed(name) }
        guard rest.count == 1, let character = rest.lowercased().first else { return nil }
        // Tab and Enter are what ^I and ^M are on a terminal.
        switch character {
        case "i": return .named(.tab)
        case "m": return .named(.enter)
        case "[": return .named(.escape)
        case "a"..."z", "@", "\\", "]", "^", "_", "/", " ": return .control(character)
        default: return nil
        }
    }

    private static func rest(of text: String, after prefixes: [String]) -> String? {
        prefixes.first { text.hasPrefix($0) && text.count > $0.count }.map { String(text.dropFirst($0.count)) }
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

    private static let named: [Key.Name] = [
        .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert, .delete, .enter, .tab, .backTab,
        .backspace,
        .escape,
    ]
    private static let otherNames: [String: Key.Name] = [
        "up": .up, "down": .down, "left": .left, "right": .right, "pageup": .pageUp, "pagedown": .pageDown,
        "insert": .insert, "delete": .delete, "return": .enter, "escape": .escape, "shift-tab": .backTab,
    ]

    /// The key of a name: as it is displayed, in capitals or not, or written out.
    init?(named text: String) {
        let lowercase = text.lowercased()
        if let name = Self.named.first(where: { $0.displayName.lowercased() == lowercase })
            ?? Self.otherNames[lowercase]
        {
            self = name
        } else if lowercase.first == "f", let number = Int(lowercase.dropFirst()), (1...24).contains(number) {
            self = .function(number)
        } else {
            return nil
        }
    }
}
