import TextLayout

/// The modifiers that go with a key, as xterm counts them: one less than the number it sends.
struct Modifiers: OptionSet {
    let rawValue: Int
    static let shift = Modifiers(rawValue: 1)
    static let alt = Modifiers(rawValue: 2)
    static let control = Modifiers(rawValue: 4)
    static let meta = Modifiers(rawValue: 8)

    /// The key with these modifiers; shift alone counts for tab only.
    func key(_ name: Key.Name) -> Key {
        if contains(.control) { return .controlNamed(name) }
        let name = name == .tab && contains(.shift) ? .backTab : name
        return isDisjoint(with: [.alt, .meta]) ? .named(name) : .altNamed(name)
    }

    /// The key for a character with these modifiers.
    func key(_ scalar: Unicode.Scalar) -> Key {
        let character = Character(scalar)
        if contains(.control), scalar.isASCII {
            return .control(Character(character == " " ? "@" : character.lowercased()))
        }
        return isDisjoint(with: [.alt, .meta]) ? .character(character) : .alt(character)
    }
}
