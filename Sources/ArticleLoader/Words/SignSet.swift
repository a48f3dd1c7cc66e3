/// A set of signs that is quickly asked: most letters are ASCII, and one look tells whether one of them is in it.
struct SignSet: ExpressibleByStringLiteral, Sendable {
    private var lowASCII: UInt64 = 0
    private var highASCII: UInt64 = 0
    /// The signs beyond ASCII, which are few.
    private var others: [Unicode.Scalar] = []

    /// The spaces within a line.
    static let spaces: SignSet = " \t\u{a0}"

    /// Makes a set of the scalars of a text.
    init(stringLiteral signs: String) {
        for sign in signs.unicodeScalars {
            switch sign.value {
            case 0..<64: lowASCII |= 1 << UInt64(sign.value)
            case 64..<128: highASCII |= 1 << UInt64(sign.value - 64)
            default: others.append(sign)
            }
        }
    }

    /// Whether a sign is in the set.
    func contains(_ sign: Unicode.Scalar) -> Bool {
        switch sign.value {
        case 0..<64: lowASCII & (1 << UInt64(sign.value)) != 0
        case 64..<128: highASCII & (1 << UInt64(sign.value - 64)) != 0
        default: others.contains(sign)
        }
    }
}

extension StringProtocol where SubSequence == Substring {
    /// The parts of the text between signs, without empty ones.
    func parts(between signs: SignSet) -> [Substring] { parts { signs.contains($0) } }

    /// The parts of the text between some scalars, without empty ones.
    func parts(between isSeparator: (Unicode.Scalar) -> Bool) -> [Substring] {
        let scalars = unicodeScalars
        var parts: [Substring] = []
        var start = scalars.startIndex
        var index = start
        while index < scalars.endIndex {
            let next = scalars.index(after: index)
            if isSeparator(scalars[index]) {
                if start < index { parts.append(self[start..<index]) }
                start = next
            }
            index = next
        }
        if start < scalars.endIndex { parts.append(self[start..<scalars.endIndex]) }
        return parts
    }
}
