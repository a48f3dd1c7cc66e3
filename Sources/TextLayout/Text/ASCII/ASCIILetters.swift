/// Latin letters without their accents; those that are two letters in one keep the first, for the column's sake.
///
/// Made from the compatibility decompositions (NFKD) of Unicode 14.0, with the letters that have none (as ø, ł, đ) by hand.
enum ASCIILetters {
    /// U+00C0 to U+024F: Latin-1, Latin Extended-A and -B; a question mark where none is like it.
    private static let latin: [UInt8] = Array(
        ("AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
            + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL"
            + "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs"
            + "bB????OCcDD???EEEFfGG?IIKkl?MNnOOoOoPpR????tTtTUuUVYyZz?????????"
            + "????DDdLLlNNnAaIiOoUuUuUuUuUueAaAaAaGgGgKkOoOo??jDDdGg??NnAaAaOo"
            + "AaAaEeEeIiIiOoOoRrRrUuUuSsTt??HhNdOoZzAaEeOoOoOoOoYylntj??ACcLTs"
            + "z??BU?EeJjQqRrYy").utf8)

    /// U+1E00 to U+1EFF: Latin Extended Additional, Vietnamese among it.
    private static let latinAdditional: [UInt8] = Array(
        ("AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm"
            + "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv"
            + "WwWwWwWwWwXxXxYyZzZzZzhtwyas??S?AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
            + "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy??????").utf8)

    /// The letter for one of U+00C0 to U+024F.
    static func latin(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        letter(in: latin, at: scalar.value - 0xc0)
    }

    /// The letter for one of U+1E00 to U+1EFF.
    static func latinAdditional(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        letter(in: latinAdditional, at: scalar.value - 0x1e00)
    }

    private static func letter(in letters: [UInt8], at index: UInt32) -> Unicode.Scalar? {
        let letter = letters[Int(index)]
        return letter == UInt8(ascii: "?") ? nil : Unicode.Scalar(letter)
    }
}
