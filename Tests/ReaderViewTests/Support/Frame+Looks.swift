import TextLayout

extension Frame {
    /// The frame with its looks: below each row a letter for the look of each cell that is not plain, and in the end what the
    /// letters stand for.
    var textWithLooks: String {
        var letters: [Style: Character] = [:]
        var legend: [String] = []
        let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
        let plain = self[size.columns - 1, size.rows - 1].style
        var lines: [String] = []
        for row in 0..<size.rows {
            var looks = ""
            for cell in self.row(row) {
                guard cell.style != plain else {
                    looks += " "
                    continue
                }
                let letter = letters[cell.style] ?? Character(Unicode.Scalar(UInt8(97 + letters.count)))
                if letters.updateValue(letter, forKey: cell.style) == nil {
                    legend.append("\(letter)  \(cell.style.words)")
                }
                looks.append(letter)
            }
            while looks.last == " " { looks.removeLast() }
            lines.append(String(rows[row]))
            if !looks.isEmpty { lines.append(looks) }
        }
        return (lines + ["", "   \(plain.words)"] + legend).joined(separator: "\n")
    }
}

extension Style {
    /// The look in words, as a theme's configuration has it.
    fileprivate var words: String {
        let names: [(Attributes, String)] = [
            (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"), (.reverse, "reverse"),
        ]
        let words = names.filter { attributes.contains($0.0) }.map(\.1) + [foreground.words]
        return (words + (background == .default ? [] : ["on", background.words])).joined(separator: " ")
    }
}

extension Style.Color {
    fileprivate var words: String {
        switch self {
        case .default: "default"
        case .ansi(let number): "ansi \(number)"
        case .rgb(let red, let green, let blue):
            "#"
                + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        }
    }
}
