import Testing

@testable import ReaderView

@Suite struct PastedTextTests {
    /// The same, scalar by scalar.
    private static func cleaned(_ text: String) -> String {
        var clean = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0a: if previous != "\r" { clean.append("\n") }
            case 0x0b...0x0d, 0x85, 0x2028, 0x2029: clean.append("\n")
            case 0x09: clean.append(scalar)
            default: if scalar.properties.generalCategory != .control { clean.append(scalar) }
            }
            previous = scalar
        }
        return String(clean)
    }

    @Test func everyScalarAloneAndAfterAReturn() {
        for value in UInt32(0)...0x2fff {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for text in ["\(scalar)", "a\(scalar)b", "\r\(scalar)"] {
                let isSame = PastedText.cleaned(text).unicodeScalars.elementsEqual(Self.cleaned(text).unicodeScalars)
                #expect(isSame, "U+\(String(value, radix: 16))")
            }
        }
    }

    @Test(arguments: 0..<200)
    func anyText(seed: Int) {
        var chance = Chance(seed: UInt64(seed))
        let text = chance.text(upTo: 60)
        let isSame = PastedText.cleaned(text).unicodeScalars.elementsEqual(Self.cleaned(text).unicodeScalars)
        #expect(isSame, "seed \(seed)")
    }
}
