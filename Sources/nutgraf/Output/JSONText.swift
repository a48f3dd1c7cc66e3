/// JSON that is written from left to right (RFC 8259), so that nothing has to be held as a tree.
struct JSONText {
    /// What was written so far.
    private(set) var text = ""
    /// Whether a comma is due before the next value.
    private var needsComma = false

    // MARK: Structure

    mutating func beginObject() { begin("{") }
    mutating func endObject() { end("}") }
    mutating func beginArray() { begin("[") }
    mutating func endArray() { end("]") }

    /// Writes a key; its value comes next.
    mutating func key(_ key: String) {
        string(key)
        text += ": "
        needsComma = false
    }

    private mutating func begin(_ mark: String) {
        separate()
        text += mark
        needsComma = false
    }

    private mutating func end(_ mark: String) {
        text += mark
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { text += ", " }
        needsComma = true
    }

    // MARK: Values

    mutating func string(_ value: String?) {
        guard let value else { return literal("null") }
        separate()
        text += "\""
        if value.utf8.allSatisfy(Self.isPlain) { text += value } else { text.append(value, escaping: Self.escaped) }
        text += "\""
    }

    mutating func number(_ value: Int?) { literal(value.map(String.init) ?? "null") }
    mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

    mutating func strings(_ values: [String]) {
        beginArray()
        for value in values { string(value) }
        endArray()
    }

    private mutating func literal(_ value: String) {
        separate()
        text += value
    }

    /// Whether a byte stands for itself, whatever stands beside it: most texts are of such bytes, which is soon told.
    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x20..<0x7f).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    /// How a scalar is written in a string, nil where as itself.
    private static func escaped(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\t": "\\t"
        default: isHarmful(scalar) ? scalar.escaped : nil
        }
    }

    /// Controls, and what a terminal that the JSON is printed on could take for one: bidi controls and line separators.
    private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1f, 0x7f...0x9f, 0x61c, 0x200e...0x200f, 0x2028...0x202e, 0x2066...0x2069: true
        default: false
        }
    }
}
