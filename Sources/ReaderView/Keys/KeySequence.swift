import TextLayout

/// Keys that are pressed one after the other to call one command; mostly it is one.
public struct KeySequence: Hashable, Sendable {
    /// The keys, one at least.
    public let keys: [Key]

    /// Makes a sequence of one key.
    public init(_ key: Key) { keys = [key] }

    /// Makes a sequence of keys that stand apart by spaces: "g g", "^X ^S"; nil where one is no key.
    public init?(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        let keys = words.compactMap(Key.init(named:))
        guard !keys.isEmpty, keys.count == words.count else { return nil }
        self.keys = keys
    }

    /// How it is written in hints, help and documentation: "gg", "^X ^S".
    public var displayName: String {
        let areLetters = keys.allSatisfy { if case .character(let letter) = $0 { letter != " " } else { false } }
        return keys.map(\.displayName).joined(separator: areLetters ? "" : " ")
    }

    /// How the configuration writes it: "g g".
    public var configurationText: String { keys.map(\.displayName).joined(separator: " ") }

    /// Whether one of two sequences begins with the other one, so that the longer one could never be typed.
    public func overlaps(_ other: KeySequence) -> Bool {
        zip(keys, other.keys).allSatisfy { $0 == $1 }
    }
}
