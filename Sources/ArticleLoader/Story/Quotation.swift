/// A quotation set apart with who said it: "Text. - Name" in quotation marks, or "Text." - Name behind them.
struct Quotation: Equatable {
    /// What was said, without the quotation marks.
    let text: String
    /// Who said it.
    let attribution: String

    private static let openings: SignSet = "\"“„«»「『‘”"
    private static let closings: SignSet = "\"”“»«」』’"
    /// Signs that no name has.
    private static let signsOfSpeech: SignSet = "!?\"”“"
    /// The longest name with what its bearer is, in scalars.
    private static let longestName = 80

    /// Whether a scalar opens a quotation.
    static func isOpening(_ scalar: Unicode.Scalar) -> Bool { openings.contains(scalar) && scalar != "»" }

    /// Whether a scalar closes a quotation.
    static func isClosing(_ scalar: Unicode.Scalar) -> Bool { closings.contains(scalar) }

    /// Reads a paragraph; nil where it is not wholly a quotation and a name.
    init?(_ paragraph: String) {
        let scalars = paragraph.unicodeScalars
        guard let first = scalars.first, Self.openings.contains(first), let last = scalars.last,
            // The longer dashes begin with E2.
            paragraph.utf8.span.has({ $0.equal(to: UInt8(ascii: "-")) | $0.equal(to: 0xe2) })
        else { return nil }
        let isNameInside = Self.closings.contains(last)
        let inside = isNameInside ? scalars.dropFirst().dropLast() : scalars.dropFirst()
        guard let dash = Self.dash(in: inside) else { return nil }
        let name = String(inside[dash.upperBound...]).trimmingSpaces
        var said = String(inside[..<dash.lowerBound]).trimmingSpaces
        let saidEnd = said.unicodeScalars.last
        if isNameInside {
            // A dash within a sentence is no attribution.
            guard let saidEnd, saidEnd.isSentenceEnd || Self.closings.contains(saidEnd) else {
                return nil
            }
        } else {
            guard let saidEnd, Self.closings.contains(saidEnd) else { return nil }
            said.unicodeScalars.removeLast()
        }
        guard !said.isEmpty, !name.isEmpty, name.scalarCount <= Self.longestName,
            !name.unicodeScalars.contains(where: Self.signsOfSpeech.contains),
            name.unicodeScalars.contains(where: \.isLetter)
        else { return nil }
        text = said
        attribution = name
    }

    /// The last dash with a space before it, and the space: no further from the end than a name is long.
    private static func dash(in text: Substring.UnicodeScalarView) -> Range<Substring.UnicodeScalarView.Index>? {
        var index = text.endIndex
        for _ in 0...(longestName + 2) where index > text.startIndex {
            index = text.index(before: index)
            guard isDash(text[index]), index > text.startIndex else { continue }
            let before = text.index(before: index)
            let after = text.index(after: index)
            if text[before].properties.isWhitespace { return before..<after }
            if closings.contains(text[before]) { return index..<after }
        }
        return nil
    }

    private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "–", "—", "―": true
        default: false
        }
    }
}
