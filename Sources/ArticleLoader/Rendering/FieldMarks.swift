/// What programs print for the parts of a page that are no text.
enum FieldMarks {
    /// What stands for pictures and buttons without words.
    private static let placeholders: Set<String> = [
        "[img]", "[image]", "[inline]", "[link]", "[frame]", "[embed]", "[video]", "[audio]", "[applet]", "[submit]",
        "[button]", "[_]", "[x]", "( )", "(*)", "[iframe]",
    ]
    private static let pictureTypes = ["png", "jpg", "jpeg", "gif", "svg", "webp"]
    /// The longest line that is looked at, in bytes.
    private static let longest = 200
    /// How many signs a rule has at least.
    private static let shortestRule = 3

    /// Whether a line is nothing but a rule, the field of a form, a button or a picture.
    static func isAll(of text: String) -> Bool {
        guard let first = text.utf8.first, mayBegin(with: first) else { return false }
        switch first {
        case UInt8(ascii: "("):
            return text.hasPrefix("(BUTTON)") || placeholders.contains(text.lowercased())
        case UInt8(ascii: ">"): return text.utf8.count == 1
        case UInt8(ascii: "["): return text.utf8.count <= longest && isBracketedMark(text.lowercased())
        case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "~"), 0xe2:
            return isRule(text)
        default: return false
        }
    }

    /// Whether such a line may begin with a byte: of other lines nothing more has to be looked at.
    static func mayBegin(with byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "_"), UInt8(ascii: "-"),
            UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "~"), 0xe2:
            true
        default: false
        }
    }

    private static func isBracketedMark(_ text: String) -> Bool {
        if placeholders.contains(text) { return true }
        guard text.hasSuffix("]") else { return false }
        let inside = text.dropFirst().dropLast()
        if inside.allSatisfy({ $0 == " " || $0 == "_" }) { return true }
        guard let dot = inside.lastIndex(of: "."), !inside.contains(" ") else { return false }
        return pictureTypes.contains(String(inside[inside.index(after: dot)...]))
    }

    private static func isRule(_ text: String) -> Bool {
        var signs = 0
        for scalar in text.unicodeScalars {
            switch scalar {
            case "_", "-", "=", "*", "~", "—", "─", "━", "═": signs += 1
            case " ": break
            default: return false
            }
        }
        return signs >= shortestRule
    }
}
