/// Text from outside the keyboard.
enum PastedText {
    /// The text without control characters; line breaks of every kind are line feeds, tabs stay.
    static func cleaned(_ text: String) -> String {
        var clean = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A:
                if !afterReturn { clean.append("\n") }
            case 0x0B...0x0D, 0x85, 0x2028, 0x2029: clean.append("\n")
            case 0x09: clean.append(scalar)
            case 0x00...0x1F, 0x7F...0x9F: break
            default: clean.append(scalar)
            }
            afterReturn = scalar.value == 0x0D
        }
        return String(clean)
    }
}
