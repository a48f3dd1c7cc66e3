/// What stands for text on a terminal that only has ASCII.
public enum ASCIIFallback {
    /// Printable ASCII text, exactly `columns` long, for one drawable cluster.
    ///
    /// Letters lose their accents, quotes, dashes and bullets become the plain ones, lines become `-`, `|` and `+`; what
    /// has nothing like it becomes a question mark a column.
    public static func text(for cluster: String, columns: Int) -> String {
        let columns = max(0, columns)
        var text = ""
        for scalar in cluster.unicodeScalars {
            let width = DisplayWidth.of(scalar)
            if let letter = letter(for: scalar) {
                text.unicodeScalars.append(letter)
                if width == 2 { text.append(" ") }
            } else {
                text.append(String(repeating: "?", count: width))
            }
        }
        let missing = columns - text.utf8.count
        return missing < 0 ? String(text.prefix(columns)) : text + String(repeating: " ", count: missing)
    }

    /// The ASCII character that is most like a scalar, nil if none is.
    static func letter(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x20..<0x7f: scalar
        case 0xc0...0x24f: ASCIILetters.latin(scalar)
        case 0x1e00...0x1eff: ASCIILetters.latinAdditional(scalar)
        case 0x2500...0x257f: boxDrawing(scalar)
        case 0xff01...0xff5e: Unicode.Scalar(UInt8(scalar.value - 0xfee0))
        default: ASCIISymbols.symbols[scalar]
        }
    }

    private static func boxDrawing(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254c, 0x254d, 0x2550, 0x2574, 0x2576, 0x2578, 0x257a,
            0x257c, 0x257e:
            "-"
        case 0x2502, 0x2503, 0x2506, 0x2507, 0x250a, 0x250b, 0x254e, 0x254f, 0x2551, 0x2575, 0x2577, 0x2579, 0x257b,
            0x257d, 0x257f:
            "|"
        case 0x2571: "/"
        case 0x2572: "\\"
        default: "+"
        }
    }
}
